package org.lockscope.screen;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;

/**
 * Which program the next run is of, and how it is set. Immutable.
 *
 * @param scenario the program; null for the news pipeline, which has settings of its own
 * @param setups how each scenario that was changed is set, by its name
 * @param wrong what stands in the controls and is no value, by the knob's key; under {@link #ALL}
 *     what is wrong with all of it together, in a sentence
 * @param lesson where its lesson stands
 */
public record Staging(
    @Nullable Scenario scenario,
    Map<String, Setup> setups,
    Map<String, String> wrong,
    Lesson lesson)
    implements ScreenState.Part {
  /** Stands for all knobs together. */
  public static final String ALL = "";

  /** The news pipeline, and no scenario changed. */
  public static final Staging NEWS = new Staging(null, Map.of(), Map.of(), Lesson.CLOSED);

  /**
   * Where a lesson stands.
   *
   * @param step the step shown, from 0; -1 while the lesson is closed
   * @param run the run that was made for it; null before it is
   */
  public record Lesson(int step, @Nullable RunId run) {
    /** It is not shown. */
    public static final Lesson CLOSED = new Lesson(-1, null);

    /** Whether it is shown. */
    public boolean open() {
      return step >= 0;
    }
  }

  /** Copies the maps. */
  public Staging {
    setups = Map.copyOf(setups);
    wrong = Map.copyOf(wrong);
  }

  /** How a scenario is set. */
  public Setup setup(Scenario of) {
    return setups.getOrDefault(of.id(), of.initial());
  }

  /** Whether what stands in the controls makes a run. */
  public boolean valid() {
    return wrong.isEmpty();
  }

  /**
   * Another program, set as it was left; what was written and was no value of a knob is forgotten.
   */
  Staging of(@Nullable Scenario other) {
    Map<String, String> mistakes = other == null ? Map.of() : mistakes(other, setup(other));
    return new Staging(other, setups, mistakes, Lesson.CLOSED);
  }

  /** What is wrong with all knobs together. */
  private static Map<String, String> mistakes(Scenario of, Setup setup) {
    try {
      of.check(setup);
      return Map.of();
    } catch (IllegalArgumentException e) {
      return Map.of(ALL, String.valueOf(e.getMessage()));
    }
  }

  /** A knob is set in writing; what is wrong with it is remembered, and its value stays. */
  Staging set(Scenario of, String key, String written) {
    Map<String, String> mistakes = new HashMap<>(wrong);
    mistakes.remove(key);
    try {
      return set(of, setup(of).with(key, written), mistakes);
    } catch (IllegalArgumentException e) {
      mistakes.put(key, written);
      return new Staging(scenario, setups, mistakes, lesson);
    }
  }

  /** All knobs are set. */
  Staging set(Scenario of, Setup setup) {
    return set(of, setup, new HashMap<>());
  }

  private Staging set(Scenario of, Setup setup, Map<String, String> mistakes) {
    mistakes.remove(ALL);
    mistakes.putAll(mistakes(of, setup));
    if (setup.equals(setup(of)) && mistakes.equals(wrong)) {
      return this;
    }
    Map<String, Setup> all = new HashMap<>(setups);
    all.put(of.id(), setup);
    return new Staging(scenario, all, mistakes, lesson);
  }

  Staging with(Lesson now) {
    return new Staging(scenario, setups, wrong, now);
  }
}
