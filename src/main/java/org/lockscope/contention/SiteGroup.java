package org.lockscope.contention;

import java.util.List;
import org.lockscope.event.Site;

/**
 * Waits at one line for one class of locks.
 *
 * @param site the line: the first frame outside the JDK; unknown where it is
 * @param lock the class, or a lock that has a name of its own, as people read it
 * @param waits what they add up to; its name is {@link #method}
 * @param stacks the stacks that lead there, the one that waited longest first
 */
public record SiteGroup(Site site, String lock, WaitGroup waits, List<StackGroup> stacks) {
  /** Copies the list. */
  public SiteGroup {
    stacks = List.copyOf(stacks);
  }

  /** The class and method as they stand in a sentence: {@code Cache.get}; empty if unknown. */
  public static String method(Site site) {
    String method = site.method();
    int dot = method.lastIndexOf('.');
    if (dot <= 0) {
      return method;
    }
    String owner = method.substring(method.lastIndexOf('.', dot - 1) + 1, dot);
    return owner.substring(owner.lastIndexOf('$') + 1) + method.substring(dot);
  }
}
