package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lockscope.event.Task;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.scenario.Setup;
import org.lockscope.session.Stage;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Standstill;

/**
 * What is said of a scenario and of how it is set.
 *
 * @param scenario the program
 * @param language in which it is said
 */
public record StagedWords(Scenario scenario, Language language) {
  /** Of a run's scenario, in the language in which the run is told. */
  public static StagedWords of(StagedSummary run) {
    return new StagedWords(run.scenario(), run.language());
  }

  private ScenarioTexts texts() {
    return new ScenarioTexts(scenario, language);
  }

  private Words words() {
    return Words.in(language);
  }

  /** A call: {@code Summary 3}; in these words if it is one of the scenario's tasks. */
  String call(Task task, int item) {
    return words().tell("staged.call", new TaskWords(language, scenario).told(task), item);
  }

  /** How all knobs are set: {@code workers: 5, placement: around the article}. */
  public String all(Setup setup) {
    return of(setup, Set.copyOf(setup.knobs()));
  }

  /** The program's name, and how all knobs are set. */
  public String told(Setup setup) {
    return texts().name() + ": " + all(setup);
  }

  /** How some knobs are set. */
  public String of(Setup setup, Set<Knob<?>> some) {
    return setup.knobs().stream()
        .filter(some::contains)
        .map(knob -> set(knob, setup))
        .collect(Collectors.joining(", "));
  }

  private String set(Knob<?> knob, Setup setup) {
    return words().tell("title.knob", texts().label(knob), texts().value(knob, setup.text(knob)));
  }

  /**
   * Its name, and the knobs that are not as at first, or not as with one of the others.
   *
   * @param setup how it is set
   * @param beside how the others are
   */
  String title(Setup setup, List<Setup> beside) {
    List<Setup> others = new ArrayList<>(beside);
    others.add(scenario.initial());
    List<String> parts = new ArrayList<>(List.of(texts().name()));
    for (Knob<?> knob : setup.knobs()) {
      String text = setup.text(knob);
      if (others.stream().anyMatch(other -> !text.equals(other.written().get(knob.key())))) {
        parts.add(set(knob, setup));
      }
    }
    return String.join(", ", parts);
  }

  /** What to read from a run: how long it took, and what the scenario says. */
  String remark(StagedSummary run) {
    Stage stage = run.figures().stage();
    String key =
        stage.goesOn()
            ? "remark.staged.live"
            : stage == Stage.STOPPED ? "remark.staged.stopped" : "remark.staged.ended";
    Standstill standstill = run.standstill();
    String failure = run.figures().stage() == Stage.FAILED ? run.staged().failure() : null;
    String wall = Quantities.duration(run.figures().wall());
    String time =
        failure != null
            ? words().tell("remark.staged.failed", wall, failure)
            : standstill == null
                ? words().tell(key, wall)
                : words().tell("remark.standstill", Quantities.duration(standstill.since()));
    String own = run.sight().remark();
    return own.isEmpty() ? time : words().tell("remark.staged", time, own);
  }
}
