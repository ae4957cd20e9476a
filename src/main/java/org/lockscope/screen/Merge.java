package org.lockscope.screen;

import org.lockscope.scenario.Knob;
import org.lockscope.scenario.news.NewsKnobs;
import org.lockscope.scenario.news.RunSettings;

/** Takes over what was changed, and nothing else. */
final class Merge {
  private Merge() {}

  /**
   * What the user set up before, with the lock of what is shown and what was changed in it.
   *
   * @param free what the user set up
   * @param shown what stood in the controls
   * @param edited what stands there now
   */
  static RunSettings of(RunSettings free, RunSettings shown, RunSettings edited) {
    RunSettings merged = free;
    try {
      for (Knob<?> knob : NewsKnobs.ALL) {
        merged = changed(knob, merged, shown, edited);
      }
      return merged.withPlacement(edited.placement());
    } catch (IllegalArgumentException e) {
      return edited; // the user's own set-up doesn't go with this lock
    }
  }

  private static <T> RunSettings changed(
      Knob<T> knob, RunSettings merged, RunSettings shown, RunSettings edited) {
    T now = edited.setup().get(knob);
    return now.equals(shown.setup().get(knob)) ? merged : merged.with(knob, now);
  }
}
