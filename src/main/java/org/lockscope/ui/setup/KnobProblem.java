package org.lockscope.ui.setup;

import java.util.Optional;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.screen.Staging;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.Words;

/**
 * Says what is wrong with how a scenario is set, in the window's language.
 *
 * @param words the window's
 */
record KnobProblem(Words words) {
  /** The first thing that is wrong, in the order of the knobs; empty if nothing is. */
  String of(Scenario scenario, Staging staging) {
    ScenarioTexts texts = new ScenarioTexts(scenario, words.language());
    return scenario.knobs().stream()
        .flatMap(
            knob ->
                Optional.ofNullable(staging.wrong().get(knob.key()))
                    .map(written -> texts.label(knob) + ": " + said(knob, written))
                    .stream())
        .findFirst()
        .orElse(staging.wrong().getOrDefault(Staging.ALL, ""));
  }

  private String said(Knob<?> knob, String written) {
    try {
      Knob.Range range = knob.range();
      if (range != null) {
        Texts.wholeNumber(words, "missing.value", written);
        return words.tell("range.knob", range.least(), range.most());
      }
      if (knob.initial() instanceof LatencyRange) {
        new SettingsReader(words).latency(written);
      } else {
        Texts.wholeNumber(words, "missing.value", written);
      }
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
    return words.tell("wrong.value", written);
  }
}
