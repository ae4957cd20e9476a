package org.lockscope.say;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sweep;
import org.lockscope.text.Language;

/** What is said of a sweep. */
public final class SweepWords {
  private SweepWords() {}

  /** The knobs that all runs of a sweep have set alike. */
  public static Set<Knob<?>> same(Sweep sweep, Setup setup) {
    List<Setup> runs = sweep.runs(setup);
    Setup first = runs.getFirst();
    return first.knobs().stream()
        .filter(knob -> runs.stream().allMatch(run -> run.text(knob).equals(first.text(knob))))
        .collect(Collectors.toSet());
  }

  /** What was measured: the program's name, and what all runs have in common. */
  public static String about(Scenario scenario, Sweep sweep, Setup setup, Language language) {
    return new ScenarioTexts(scenario, language).name()
        + ": "
        + new StagedWords(scenario, language).of(setup, same(sweep, setup));
  }
}
