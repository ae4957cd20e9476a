package org.lockscope.lesson;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.RunFigures;

/**
 * What was predicted of a step, and what was measured.
 *
 * @param step the step
 * @param answer the answer a student chose, from 0; -1 for none
 * @param seconds how long the student thought the run takes; null if nothing was said
 * @param results how many results the student thought are stored; null if nothing was said
 * @param poll what a class said
 * @param measured what the run came to; null if it was not made
 */
public record Result(
    Lesson.Step step,
    int answer,
    @Nullable Double seconds,
    @Nullable Integer results,
    Poll poll,
    @Nullable RunFigures measured) {
  /** A guess that is off by this share of the measurement, or less, is near it. */
  public static final double NEAR = 0.25;

  /** Who predicted how much, and how much of it was right. */
  public record Score(int right, int of) {
    Score plus(Score other) {
      return new Score(right + other.right, of + other.of);
    }
  }

  /** The answers, a student's and a class's; those of a step that was not run do not count. */
  public Score answers() {
    if (measured == null) {
      return new Score(0, 0);
    }
    int right = 0;
    int of = poll.all();
    for (int i = 0; i < step.question().answers().size(); i++) {
      boolean correct = step.question().answers().get(i).correct();
      right += correct ? poll.chosen(i) : 0;
      if (answer == i) {
        of++;
        right += correct ? 1 : 0;
      }
    }
    return new Score(right, of);
  }

  /** The times, right where they are off by a quarter at most. */
  public Score times() {
    if (measured == null || !step.predictWall()) {
      return new Score(0, 0);
    }
    double wall = measured.wall() / 1e9;
    int own = seconds != null && Guesses.isNear(seconds, wall, NEAR) ? 1 : 0;
    return new Score(
        poll.seconds().near(wall, NEAR) + own, poll.seconds().count() + (seconds == null ? 0 : 1));
  }

  /** How many results the run stored; empty if it was not made, or that is not known. */
  public OptionalInt stored() {
    return measured == null ? OptionalInt.empty() : measured.count(Fate.STORED);
  }

  /** The numbers of results, right where they are exact. */
  public Score counts() {
    if (stored().isEmpty() || !step.predictResults()) {
      return new Score(0, 0);
    }
    int was = stored().getAsInt();
    int own = results != null && results == was ? 1 : 0;
    return new Score(
        poll.results().near(was, 0) + own, poll.results().count() + (results == null ? 0 : 1));
  }

  /** All of it. */
  public Score all() {
    return answers().plus(times()).plus(counts());
  }
}
