package org.lockscope.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.RunFigures;

/**
 * A student's way through a lesson: where they are, what they answered and predicted, and what was
 * measured. Used by one thread.
 */
public final class Tour {
  /** What a student says before a step's run. */
  private static final class Said {
    int answer = -1;
    @Nullable Double seconds;
    @Nullable Integer results;
  }

  private final Lesson lesson;
  private final List<Said> said = new ArrayList<>();
  private final @Nullable RunFigures[] measured;
  private int at;

  /**
   * A tour that begins, or goes on, at a step.
   *
   * @param at the step, from 0; beyond the last, the last
   */
  public Tour(Lesson lesson, int at) {
    this.lesson = lesson;
    this.at = Math.clamp(at, 0, lesson.steps().size() - 1);
    this.measured = new @Nullable RunFigures[lesson.steps().size()];
    lesson.steps().forEach(step -> said.add(new Said()));
  }

  /** The lesson. */
  public Lesson lesson() {
    return lesson;
  }

  /** The step the student is at, from 0. */
  public int at() {
    return at;
  }

  /** The step the student is at. */
  public Lesson.Step step() {
    return lesson.steps().get(at);
  }

  /** Goes to another step, if there is one that many further on. */
  public void move(int by) {
    at = Math.clamp(at + by, 0, lesson.steps().size() - 1);
  }

  /** Chooses an answer, from 0. */
  public void answer(int choice) {
    said.get(at).answer = choice;
  }

  /** The answer chosen, from 0. */
  public OptionalInt answer() {
    int answer = said.get(at).answer;
    return answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer);
  }

  /** Predicts how long the run takes, in seconds; null takes it back. */
  public void predictSeconds(@Nullable Double seconds) {
    said.get(at).seconds = seconds;
  }

  /** How long the student thinks the run takes, in seconds. */
  public @Nullable Double predictedSeconds() {
    return said.get(at).seconds;
  }

  /** Predicts how many results are stored; null takes it back. */
  public void predictResults(@Nullable Integer results) {
    said.get(at).results = results;
  }

  /** How many results the student thinks are stored. */
  public @Nullable Integer predictedResults() {
    return said.get(at).results;
  }

  /** Whether the question is answered and everything predicted, so that it can be run. */
  public boolean ready() {
    Said mine = said.get(at);
    return mine.answer >= 0
        && (!step().predictWall() || mine.seconds != null)
        && (!step().predictResults() || mine.results != null);
  }

  /** Notes what a step's run came to. */
  public void ran(int step, RunFigures figures) {
    measured[step] = figures;
  }

  /** What the step's run came to; null before it. */
  public @Nullable RunFigures measured() {
    return measured[at];
  }

  /** What to say to the answer chosen; empty if none is. */
  public String reply() {
    int answer = said.get(at).answer;
    return answer < 0 ? "" : step().question().answers().get(answer).reply();
  }

  /** Whether the answer chosen is right. */
  public boolean correct() {
    int answer = said.get(at).answer;
    return answer >= 0 && step().question().answers().get(answer).correct();
  }

  /** What to read when the step has been run, with the figures of the runs made. */
  public List<String> after() {
    List<@Nullable RunFigures> runs = Arrays.asList(measured);
    return step().after().stream().map(text -> Figures.filled(text, at + 1, runs, lesson)).toList();
  }
}
