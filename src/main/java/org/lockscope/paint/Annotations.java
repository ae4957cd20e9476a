package org.lockscope.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.Arrow;
import org.lockscope.say.Mark;
import org.lockscope.say.Measured;
import org.lockscope.trace.CriticalPath;

/**
 * What is drawn over a timeline's lanes.
 *
 * @param marks the accesses of data races
 * @param arrows between lanes
 * @param path the steps of the critical path
 * @param measured the stretch that is being measured, one or none
 * @param pinned how many of the first lanes are pinned
 * @param lane the thread whose lane is chosen; -1 if none is
 * @param futureHidden whether nothing is drawn of what came after the playhead; else it is pale
 * @param lit what is pointed at; null if nothing is
 * @param markups what was drawn over it by hand
 */
public record Annotations(
    List<Mark> marks,
    List<Arrow> arrows,
    List<CriticalPath.Segment> path,
    List<Measured> measured,
    int pinned,
    int lane,
    boolean futureHidden,
    @Nullable Lit lit,
    Markups markups) {
  /** No lane is chosen. */
  public static final int NO_LANE = -1;

  /** Marks and nothing else. */
  public static Annotations of(List<Mark> marks) {
    return of(marks, List.of());
  }

  /** Marks and arrows, and nothing else. */
  public static Annotations of(List<Mark> marks, List<Arrow> arrows) {
    return new Annotations(
        marks, arrows, List.of(), List.of(), 0, NO_LANE, false, null, Markups.NONE);
  }

  /** These with what was drawn by hand. */
  public Annotations with(Markups drawn) {
    return new Annotations(marks, arrows, path, measured, pinned, lane, futureHidden, lit, drawn);
  }

  /** These without what came after the playhead. */
  Annotations hidingTheFuture() {
    return new Annotations(marks, arrows, path, measured, pinned, lane, true, lit, markups);
  }

  /** Whether a thread waits in a deadlock. */
  boolean stuck(int thread) {
    return arrows.stream()
        .anyMatch(arrow -> arrow.kind() == Arrow.Kind.WAITS_FOR && arrow.from() == thread);
  }
}
