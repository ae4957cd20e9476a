package org.lockscope.screen;

import org.lockscope.scenario.Bracket;
import org.lockscope.scenario.Change;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Plan;

/** Takes over what was changed, and nothing else. */
final class Merge {
  private Merge() {}

  /**
   * What the user set up before, with the bracket of what is shown and what was changed in it.
   *
   * @param free what the user set up
   * @param shown what stood in the controls
   * @param edited what stands there now
   */
  static Plan of(Plan free, Plan shown, Plan edited) {
    Plan merged = free;
    try {
      for (Knob<?> knob : free.setup().knobs()) {
        merged = changed(knob, merged, shown, edited);
      }
      Knob<?> bracket = edited.scenario().bracket().map(Bracket::knob).orElse(null);
      return bracket == null ? merged : taken(bracket, merged, edited);
    } catch (IllegalArgumentException e) {
      return edited; // the user's own set-up doesn't go with this lock
    }
  }

  private static <T> Plan changed(Knob<T> knob, Plan merged, Plan shown, Plan edited) {
    T now = edited.setup().get(knob);
    return now.equals(shown.setup().get(knob)) ? merged : taken(knob, merged, edited);
  }

  private static <T> Plan taken(Knob<T> knob, Plan merged, Plan edited) {
    return new Change<>(knob, edited.setup().get(knob)).in(merged);
  }
}
