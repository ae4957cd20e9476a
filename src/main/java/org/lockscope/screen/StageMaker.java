package org.lockscope.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.session.WhereInProgram;
import org.lockscope.text.Language;

/** Derives what is shown of a scenario. For one thread. */
final class StageMaker implements AutoCloseable {
  private record Source(Scenario scenario, Setup setup, SourceProgram program) {}

  private record Told(Scenario scenario, Language language, List<LessonStep> steps) {}

  private final Runs runs;
  private final Sweeps sweeps;

  /** The program read last: it is a file. */
  private @Nullable Source source;

  /** The lesson told last: its figures are worked out. */
  private @Nullable Told told;

  StageMaker(Runs runs) {
    this.runs = runs;
    this.sweeps = new Sweeps(runs.environment());
  }

  OnStage of(ScreenState state, @Nullable RunFrame focus) {
    StagedSummary run = focus != null && focus.now() instanceof StagedSummary now ? now : null;
    return new OnStage(
        listing(state.staging(), focus, run),
        run == null ? List.<Chart>of() : run.sight().charts(),
        step(state),
        sweeps.of(state));
  }

  /** Whether a later frame will show more. */
  boolean pending() {
    return sweeps.pending();
  }

  @Override
  public void close() {
    sweeps.close();
  }

  private Optional<OnStage.Listing> listing(
      Staging staging, @Nullable RunFrame focus, @Nullable StagedSummary run) {
    if (focus != null && run != null) {
      SourceProgram program = program(run.scenario(), run.setup());
      return Optional.of(
          listing(
              program,
              WhereInProgram.at(program, focus.whole().trace(), focus.moment().time()),
              false));
    }
    Scenario next = staging.scenario();
    return next != null && staging.valid()
        ? Optional.of(listing(program(next, staging.setup(next)), Map.of(), true))
        : Optional.empty();
  }

  private static OnStage.Listing listing(
      SourceProgram program, Map<Integer, List<Integer>> lanes, boolean draft) {
    return new OnStage.Listing(
        program.shown().stream()
            .map(
                line ->
                    new OnStage.Line(
                        line.number(), line.text(), lanes.getOrDefault(line.number(), List.of())))
            .toList(),
        program.text(),
        draft);
  }

  private SourceProgram program(Scenario scenario, Setup setup) {
    Source read = source;
    if (read == null || !read.scenario.id().equals(scenario.id()) || !read.setup.equals(setup)) {
      read = new Source(scenario, setup, scenario.program(setup));
      source = read;
    }
    return read.program;
  }

  private List<LessonStep> lesson(Scenario scenario, Language language) {
    Told read = told;
    if (read == null || !read.scenario.id().equals(scenario.id()) || read.language != language) {
      read = new Told(scenario, language, scenario.lesson(language));
      told = read;
    }
    return read.steps;
  }

  private Optional<OnStage.Step> step(ScreenState state) {
    Scenario scenario = state.staging().scenario();
    Staging.Lesson lesson = state.staging().lesson();
    if (scenario == null || !lesson.open()) {
      return Optional.empty();
    }
    List<LessonStep> steps = lesson(scenario, state.language());
    RunId run = lesson.run();
    boolean answered = run != null && runs.toldAll(run);
    return Optional.of(
        new OnStage.Step(lesson.step(), steps.size(), steps.get(lesson.step()), run, answered));
  }
}
