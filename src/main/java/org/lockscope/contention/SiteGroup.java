package org.lockscope.contention;

import java.util.List;
import org.lockscope.event.Site;

/**
 * Waits at one line for one class of locks.
 *
 * @param site the line: the first frame outside the JDK; unknown where it is
 * @param lock the class, or a lock that has a name of its own, as people read it
 * @param waits what they add up to; its name is {@link Site#briefMethod}
 * @param stacks the stacks that lead there, the one that waited longest first
 */
public record SiteGroup(Site site, String lock, WaitGroup waits, List<StackGroup> stacks) {
  /** Copies the list. */
  public SiteGroup {
    stacks = List.copyOf(stacks);
  }
}
