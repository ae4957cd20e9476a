package org.lockscope.lesson;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Lesson.Step;
import org.lockscope.lesson.Tour.Missing;
import org.lockscope.session.RunFigures;

/**
 * What is said before a step's run, by a student and by a class. The step is handed in, as its
 * words may be another language's by then. Used by one thread.
 */
final class Prediction {
  final Poll poll;

  /** How long the student thinks the run takes, in seconds. */
  @Nullable Double seconds;

  /** How many results the student thinks are stored. */
  @Nullable Integer results;

  /** Whether the step has been run since. */
  boolean begun;

  private int answer = -1;

  /** Nothing is said yet. */
  Prediction(Step step) {
    poll = new Poll(step.question().answers().size());
  }

  /** The student chooses an answer, from 0. */
  void choose(int choice) {
    answer = choice;
  }

  /** The answer that the student chose, from 0. */
  OptionalInt answer() {
    return answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer);
  }

  /** What to say to the answer chosen; empty if none is. */
  String reply(Step step) {
    return answer < 0 ? "" : step.question().answers().get(answer).reply();
  }

  /** Whether the answer chosen is right. */
  boolean correct(Step step) {
    return answer >= 0 && step.question().answers().get(answer).correct();
  }

  /** What is still to be said, by the student or by the class. */
  Set<Missing> missing(Step step) {
    Set<Missing> missing = EnumSet.noneOf(Missing.class);
    if (answer < 0 && poll.all() == 0) {
      missing.add(Missing.ANSWER);
    }
    if (step.predictWall() && seconds == null && poll.seconds().count() == 0) {
      missing.add(Missing.SECONDS);
    }
    if (step.predictResults() && results == null && poll.results().count() == 0) {
      missing.add(Missing.RESULTS);
    }
    return missing;
  }

  /**
   * It beside what was measured.
   *
   * @param measured null if the run was not made
   */
  Result beside(Step step, @Nullable RunFigures measured) {
    return new Result(step, answer, seconds, results, poll, measured);
  }
}
