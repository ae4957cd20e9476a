package org.lockscope.contention;

import java.util.List;
import org.lockscope.event.Site;

/**
 * Waits of one stack.
 *
 * @param frames the innermost first; empty where it is not known
 * @param count how many there were
 * @param total how long all took together
 */
public record StackGroup(List<Site> frames, long count, long total) {
  /** Copies the list. */
  public StackGroup {
    frames = List.copyOf(frames);
  }
}
