package org.lockscope.screen;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;

/** Chooses and sets the program of the next run, and leads through its lesson. */
public final class Stager {
  private final Screen screen;
  private final Scenarios scenarios;

  Stager(Screen screen, Scenarios scenarios) {
    this.screen = screen;
    this.scenarios = scenarios;
  }

  /** The scenarios there are; besides there is the news pipeline. */
  public Scenarios scenarios() {
    return scenarios;
  }

  /** Has all be set as it was kept, and chosen, unless the tour is open: that is the pipeline's. */
  public void restore(KeptStaging kept) {
    Staging was = kept.among(scenarios);
    screen.put(screen.state().options().has(Option.TOUR) ? was.of(null) : was);
  }

  private Staging now() {
    return screen.state().staging();
  }

  /**
   * The next run is of a scenario, and the tour, which is the news pipeline's, is closed; of that
   * for null.
   */
  public void choose(@Nullable Scenario scenario) {
    if (!Objects.equals(scenario, now().scenario())) {
      screen.put(now().of(scenario));
      if (scenario != null) {
        screen.set(Option.TOUR, false);
      }
    }
  }

  /**
   * Sets a knob of the scenario chosen, in writing; what is wrong with that is in the state.
   *
   * @param key the knob's
   * @return whether that says something else than the state; if not, nothing is done
   */
  public boolean set(String key, String written) {
    Scenario scenario = now().scenario();
    if (scenario == null) {
      return false;
    }
    Staging next = now().set(scenario, key, written);
    boolean other = !next.equals(now());
    if (other) {
      screen.put(next);
    }
    return other;
  }

  /** All knobs of the scenario chosen are as at first again. */
  public void reset() {
    Scenario scenario = now().scenario();
    if (scenario != null) {
      screen.put(now().set(scenario, scenario.initial()));
    }
  }

  /** The steps of the lesson of the scenario chosen; none if it has none. */
  public List<LessonStep> lesson() {
    Scenario scenario = now().scenario();
    return scenario == null ? List.of() : scenario.lesson(screen.state().language());
  }

  /** Opens the lesson at its first step, beside the timelines, or closes it. */
  public void open(boolean on) {
    if (on != now().lesson().open()) {
      if (on) {
        screen.arranger().panels(true);
      }
      go(on ? 0 : -1);
    }
  }

  /** Goes to a step of the lesson; beyond its last the lesson is closed. */
  public void go(int step) {
    boolean there = step >= 0 && step < lesson().size();
    Staging.Lesson to = there ? new Staging.Lesson(step, null) : Staging.Lesson.CLOSED;
    screen.put(now().with(to));
  }

  /** Makes the run of the lesson's step; its knobs are set as the step says. */
  public void run() {
    Scenario scenario = now().scenario();
    int step = now().lesson().step();
    if (scenario != null && now().lesson().open()) {
      screen.put(now().set(scenario, lesson().get(step).setup()));
      RunId id = screen.run();
      screen.put(now().with(new Staging.Lesson(step, id)));
    }
  }

  /**
   * Has the measurement of the scenario chosen be made, from its first run; nothing if it has none,
   * or if what it is set to makes no run.
   */
  public void measure() {
    Scenario scenario = now().scenario();
    if (scenario != null && scenario.sweep().isPresent() && now().valid()) {
      screen.set(Option.SWEEP, true);
    }
  }
}
