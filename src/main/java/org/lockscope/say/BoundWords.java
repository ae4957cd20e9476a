package org.lockscope.say;

import java.util.Optional;
import org.lockscope.scenario.Floor;
import org.lockscope.text.Quantities;

/**
 * What no schedule of a run can beat, in words.
 *
 * @param floor it
 * @param run of which
 */
record BoundWords(Floor floor, OwnRun run) {
  /** Of a run; empty if it is not known. */
  static Optional<BoundWords> of(OwnRun run) {
    return run.work().floor().map(floor -> new BoundWords(floor, run));
  }

  /** What it is: {@code the slowest article's own calls}. */
  String what() {
    return floor.what().in(run.plan().scenario().texts(run.language()));
  }

  /** How much longer than that a run took: {@code 0.7 % over the slowest article's own calls}. */
  String over(long wall) {
    return Words.of(run).tell("bound.over", part(wall), what());
  }

  /** How much longer than that a run took, as a part of it: {@code 0.7 %}. */
  String part(long wall) {
    return Quantities.percent(Math.max(0, wall - floor.least()), floor.least());
  }
}
