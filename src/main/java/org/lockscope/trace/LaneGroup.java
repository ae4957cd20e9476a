package org.lockscope.trace;

import java.util.List;

/**
 * Lanes that share a row, which shows how many of them do what.
 *
 * @param name what their names have in common: {@code http-nio-8081-exec-*}
 * @param lanes which, one or more
 * @param opened whether each of them has a row of its own below as well
 */
public record LaneGroup(String name, List<Lane> lanes, boolean opened) {
  /** Copies the list. */
  public LaneGroup {
    lanes = List.copyOf(lanes);
  }
}
