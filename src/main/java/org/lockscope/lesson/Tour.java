package org.lockscope.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.RunFigures;
import org.lockscope.trace.Trace;

/**
 * A way through a lesson: which page, what a student or a class predicted, and what was measured.
 * After the last step comes a page with the result. Several views may show it; it tells them of
 * each change. Used by one thread.
 */
public final class Tour {
  /** What is still to be said before a step can be run. */
  public enum Missing {
    ANSWER,
    SECONDS,
    RESULTS
  }

  private Lesson lesson;
  private final List<Prediction> said = new ArrayList<>();
  private final @Nullable RunFigures[] measured;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private int at;
  private boolean ofClass;
  private @Nullable Trace awaited;
  private int awaitedStep;

  /**
   * A tour that begins, or goes on, at a step.
   *
   * @param at the step, from 0; beyond the last, the last
   */
  public Tour(Lesson lesson, int at) {
    this.lesson = lesson;
    this.at = Math.clamp(at, 0, lesson.steps().size() - 1);
    this.measured = new @Nullable RunFigures[lesson.steps().size()];
    lesson.steps().forEach(step -> said.add(new Prediction(step)));
  }

  /**
   * Calls something after each change.
   *
   * @return ends that
   */
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  /**
   * Goes on as before in other words.
   *
   * @param other the same lesson in another language
   * @throws IllegalArgumentException if it has other steps
   */
  public void tell(Lesson other) {
    if (!shape(other).equals(shape(lesson))) {
      throw new IllegalArgumentException("another lesson: " + other.title());
    }
    lesson = other;
    changed();
  }

  /** How many answers each step's question has. */
  private static List<Integer> shape(Lesson of) {
    return of.steps().stream().map(step -> step.question().answers().size()).toList();
  }

  /** The lesson. */
  public Lesson lesson() {
    return lesson;
  }

  /** The page, from 0; one more than the last step is the result. */
  public int at() {
    return at;
  }

  /** Whether the result is shown, after the last step. */
  public boolean atResult() {
    return at == lesson.steps().size();
  }

  /** The step; on the page of the result, the last. */
  public Lesson.Step step() {
    return lesson.steps().get(index());
  }

  private int index() {
    return Math.min(at, lesson.steps().size() - 1);
  }

  private Prediction mine() {
    return said.get(index());
  }

  /** Goes to another page, if there is one that many further on. */
  public void move(int by) {
    at = Math.clamp(at + by, 0, lesson.steps().size());
    changed();
  }

  /** Goes to a step, from 0; beyond the last, to the last. */
  public void goTo(int step) {
    at = Math.clamp(step, 0, lesson.steps().size() - 1);
    changed();
  }

  /**
   * Whether what was said of the step stands: it runs, or has been measured. Then nothing that is
   * said any more would be a prediction.
   */
  public boolean fixed() {
    return running() || measured() != null;
  }

  /** Whether the step's run goes on. */
  public boolean running() {
    return awaited != null && awaitedStep == index();
  }

  private void say(Runnable what) {
    if (!fixed()) {
      what.run();
      changed();
    }
  }

  /** Chooses an answer, from 0, unless what was said stands. */
  public void answer(int choice) {
    say(() -> mine().choose(choice));
  }

  /** Forgets what was said of a step that was measured, and the measurement: it is asked anew. */
  public void again() {
    if (!running()) {
      said.set(index(), new Prediction(step()));
      measured[index()] = null;
      changed();
    }
  }

  /** The answer chosen, from 0. */
  public OptionalInt answer() {
    return mine().answer();
  }

  /** Predicts how long the run takes, in seconds; null takes it back. */
  public void predictSeconds(@Nullable Double seconds) {
    say(() -> mine().seconds = seconds);
  }

  /** How long the student thinks the run takes, in seconds. */
  public @Nullable Double predictedSeconds() {
    return mine().seconds;
  }

  /** Predicts how many results are stored; null takes it back. */
  public void predictResults(@Nullable Integer results) {
    say(() -> mine().results = results);
  }

  /** How many results the student thinks are stored. */
  public @Nullable Integer predictedResults() {
    return mine().results;
  }

  /** Whether a class predicts, not one student. */
  public boolean ofClass() {
    return ofClass;
  }

  /** From now on a class predicts, or one student; what the other said is kept. */
  public void setOfClass(boolean on) {
    ofClass = on;
    changed();
  }

  /** What a class says to the step. */
  public Poll poll() {
    return mine().poll;
  }

  /** What a class says to a step, from 0. */
  public Poll poll(int step) {
    return said.get(step).poll;
  }

  /** Counts so many more of the class for an answer, from 0; less than none are none. */
  public void count(int answer, int more) {
    say(() -> poll().add(answer, more));
  }

  /** Notes how long the class thinks the run takes, in seconds. */
  public void guessSeconds(Guesses guesses) {
    say(() -> poll().guessSeconds(guesses));
  }

  /** Notes how many results the class thinks are stored. */
  public void guessResults(Guesses guesses) {
    say(() -> poll().guessResults(guesses));
  }

  /** What is still to be said before the step can be run, by a student or by the class. */
  public Set<Missing> missing() {
    return mine().missing(step());
  }

  /**
   * Whether the question is answered and everything predicted, so that it can be run; not while it
   * runs.
   */
  public boolean ready() {
    return !atResult() && missing().isEmpty() && !running();
  }

  /**
   * Whether what would answer the step's question is to stay hidden: figures, forecasts, sentences
   * and earlier runs, until the step is run with a prediction.
   */
  public boolean withholds() {
    return !atResult() && !mine().begun && measured() == null;
  }

  /** The step is being run, and this is what happens in it: from now on nothing is withheld. */
  public void begun(Trace trace) {
    awaited = trace;
    awaitedStep = index();
    measured[awaitedStep] = null;
    mine().begun = true;
    changed();
  }

  /**
   * A run has ended; it is noted if it was the step's.
   *
   * @param figures what it came to; null if it was stopped
   */
  public void ended(Trace trace, @Nullable RunFigures figures) {
    if (awaited == trace) {
      awaited = null;
      if (figures == null) {
        changed();
      } else {
        ran(awaitedStep, figures);
      }
    }
  }

  /** Notes what a step's run came to. */
  public void ran(int step, RunFigures figures) {
    measured[step] = figures;
    changed();
  }

  /** What the step's run came to; null before it. */
  public @Nullable RunFigures measured() {
    return measured[index()];
  }

  /** What to say to the answer chosen; empty if none is. */
  public String reply() {
    return mine().reply(step());
  }

  /** Whether the answer chosen is right. */
  public boolean correct() {
    return mine().correct(step());
  }

  /** What to read when the step has been run, with the figures of the runs made. */
  public List<String> after() {
    List<@Nullable RunFigures> runs = Arrays.asList(measured);
    return step().after().stream()
        .map(text -> Figures.filled(text, index() + 1, runs, lesson))
        .toList();
  }

  /** What was predicted and measured in each step, from the first. */
  public List<Result> results() {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      results.add(said.get(i).beside(lesson.steps().get(i), measured[i]));
    }
    return results;
  }
}
