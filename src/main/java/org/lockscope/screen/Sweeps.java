package org.lockscope.screen;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.SweepWords;
import org.lockscope.scenario.Scenario;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.SweepRuns;
import org.lockscope.text.Language;

/**
 * The measurement of the scenario chosen, as long as that is asked for: its runs are made on a
 * thread of their own, and ended with it. For one thread.
 */
final class Sweeps implements AutoCloseable {
  /**
   * One that was begun.
   *
   * @param made what there is so far: written by the thread that makes the runs, read by the one
   *     that shows it; the reference's own write and read order them
   */
  private record Begun(SweepRuns runs, AtomicReference<SweepRuns.Made> made) {}

  /** What was drawn last; a graph is worked out. */
  private record Drawn(SweepRuns.Made made, Language language, OnStage.Measured shown) {}

  private final RunEnvironment environment;
  private final Jobs<Begun, SweepRuns.Made> jobs = new Jobs<>("lockscope-sweep");
  private @Nullable Begun begun;
  private @Nullable Drawn drawn;

  Sweeps(RunEnvironment environment) {
    this.environment = environment;
  }

  Optional<OnStage.Measured> of(ScreenState state) {
    if (!state.options().has(Option.SWEEP)) {
      jobs.keep(about -> false);
      begun = null;
      drawn = null;
      return Optional.empty();
    }
    Begun now = begun;
    if (now == null) {
      now = begin(state.staging());
      begun = now;
    }
    return now == null ? Optional.empty() : Optional.of(show(now, state.language()));
  }

  private static @Nullable Begun begin(Staging staging) {
    Scenario scenario = staging.scenario();
    if (scenario == null || scenario.sweep().isEmpty() || !staging.valid()) {
      return null;
    }
    SweepRuns runs =
        new SweepRuns(scenario, staging.setup(scenario), scenario.sweep().orElseThrow());
    return new Begun(runs, new AtomicReference<>(runs.none()));
  }

  private OnStage.Measured show(Begun now, Language language) {
    jobs.ask(now, cancelled -> now.runs.make(environment, cancelled, now.made::set));
    boolean goesOn = jobs.pending(); // asked first: what is made by then is seen
    SweepRuns.Made made = Objects.requireNonNull(now.made.get()); // never null: see begin
    Drawn known = drawn;
    if (known == null
        || !known.made.equals(made)
        || known.language != language
        || known.shown.goesOn() != goesOn) {
      SweepRuns runs = now.runs;
      known =
          new Drawn(
              made,
              language,
              new OnStage.Measured(
                  SweepWords.about(runs.scenario(), runs.sweep(), runs.setup(), language),
                  runs.sweep().chart(runs.setup(), made.walls(), language),
                  made,
                  goesOn));
      drawn = known;
    }
    return known.shown;
  }

  /** Whether runs are being made. */
  boolean pending() {
    return jobs.pending();
  }

  /** Ends the run that is being made. */
  @Override
  public void close() {
    jobs.close();
  }
}
