package org.lockscope.contention;

import java.util.List;
import org.lockscope.event.Site;

/**
 * When virtual threads kept their carriers, at one line and for one reason.
 *
 * @param site the line
 * @param reason what kept them; empty where that is not told
 * @param operation what they blocked in; empty where that is not told
 * @param sums what it adds up to
 * @param longest the longest of them
 * @param stacks the stacks that lead there
 */
public record PinGroup(
    Site site,
    String reason,
    String operation,
    WaitSums sums,
    Wait longest,
    List<StackGroup> stacks) {
  /** Copies the list. */
  public PinGroup {
    stacks = List.copyOf(stacks);
  }
}
