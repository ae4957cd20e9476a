package org.lockscope.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.TimeSpan;

/**
 * What is drawn over a timeline's lanes.
 *
 * @param marks the accesses of data races
 * @param arrows between lanes
 * @param measured the stretch that is being measured; null if none is
 * @param lane the thread whose lane is chosen; -1 if none is
 */
public record Annotations(
    List<Mark> marks, List<Arrow> arrows, @Nullable TimeSpan measured, int lane) {
  /** Nothing. */
  public static final Annotations NONE = new Annotations(List.of(), List.of(), null, -1);
}
