package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventSink;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RunEnvironment;
import org.lockscope.trace.Trace;

/**
 * The two runs on screen, A and B, and those that were replaced and still have to end. Owns them:
 * nothing else starts, stops or polls a run. For one thread, the JavaFX thread in the window.
 */
final class RunDeck implements AutoCloseable {
  private final Words words;
  private static final EventSink NOBODY = (thread, time, kind, site, object, operand) -> {};

  private static final int MOST_EARLIER = 20;

  private final RunEnvironment environment;
  private final @Nullable ObservedRun[] slots = new @Nullable ObservedRun[2];
  private final List<ObservedRun> leaving = new ArrayList<>();
  private final List<ObservedRun> earlier = new ArrayList<>();
  private int current;
  private int broughtLast = -1;
  private @Nullable RunSummary opened;

  RunDeck(Words words, RunEnvironment environment) {
    this.words = words;
    this.environment = environment;
  }

  /**
   * Starts a run. One that goes on is stopped and stays beside it, unless both are the same.
   *
   * @param settings what to run
   */
  void start(RunSettings settings) {
    ObservedRun before = slots[current];
    if (before != null) {
      before.stop();
      if (!before.settings().equals(settings)) {
        current = 1 - current;
      }
    }
    ObservedRun replaced = slots[current];
    if (replaced != null && !replaced.finished()) {
      replaced.stop();
      leaving.add(replaced);
    }
    keep(replaced);
    broughtLast = -1;
    opened = null;
    slots[current] = ObservedRun.start(settings, NOBODY, environment);
  }

  /** Keeps a run that leaves the screen in the list; the oldest goes when there are too many. */
  private void keep(@Nullable ObservedRun run) {
    if (run != null) {
      earlier.add(run);
      if (earlier.size() > MOST_EARLIER) {
        earlier.removeFirst();
      }
    }
  }

  /** The runs that have ended, the oldest first, those on screen among them. */
  List<RunListPane.Entry> ended() {
    List<RunListPane.Entry> ended = new ArrayList<>();
    for (ObservedRun run : earlier) {
      if (run.finished()) {
        ended.add(new RunListPane.Entry(summary("", run), false));
      }
    }
    for (ObservedRun run : slots) {
      if (run != null && run.finished()) {
        ended.add(new RunListPane.Entry(summary("", run), true));
      }
    }
    return ended;
  }

  /**
   * Puts an earlier run on screen: beside the current one, and the next one in its place, so that
   * two clicks compare any two.
   */
  void bring(Trace trace) {
    for (ObservedRun run : List.copyOf(earlier)) {
      if (run.trace() == trace) {
        int slot = broughtLast == 1 - current && !running() ? current : 1 - current;
        earlier.remove(run);
        keep(slots[slot]);
        slots[slot] = run;
        broughtLast = slot;
      }
    }
  }

  /**
   * Shows a recording that was read, beside the current run if both are wanted, until another run.
   */
  void open(RunSummary recording) {
    opened = recording;
  }

  /** Whether a recording is on screen that was read. */
  boolean showsRecording() {
    return opened != null;
  }

  /** Stops the run that goes on, if one does; what it recorded stays. */
  void stop() {
    ObservedRun run = slots[current];
    if (run != null) {
      run.stop();
    }
  }

  /**
   * Takes what all runs recorded since the last call.
   *
   * @return whether more may come
   */
  boolean poll() {
    boolean more = false;
    for (ObservedRun run : slots) {
      more |= run != null && run.poll();
    }
    leaving.removeIf(run -> !run.poll());
    return more || !leaving.isEmpty();
  }

  /** Whether the current run goes on. */
  boolean running() {
    ObservedRun run = slots[current];
    return run != null && !run.finished();
  }

  /** The run started last; null before the first. */
  @Nullable ObservedRun current() {
    return slots[current];
  }

  /** A or B: the letter of the run started last. */
  String currentLetter() {
    return letter(current);
  }

  /** The runs to show, A before B. */
  List<RunSummary> shown(boolean both) {
    if (opened != null) {
      ObservedRun beside = slots[current];
      return both && beside != null
          ? List.of(opened.lettered("A"), summary("B", beside))
          : List.of(opened);
    }
    List<RunSummary> shown = new ArrayList<>();
    boolean two = both && slots[0] != null && slots[1] != null;
    for (int i = 0; i < slots.length; i++) {
      ObservedRun run = slots[i];
      if (run != null && (two || i == current)) {
        shown.add(summary(two ? letter(i) : "", run));
      }
    }
    return shown;
  }

  private RunSummary summary(String letter, ObservedRun run) {
    return RunSummary.of(letter, run).in(words.language());
  }

  private static String letter(int slot) {
    return slot == 0 ? "A" : "B";
  }

  /** Stops all runs and returns when all their threads have ended. */
  @Override
  public void close() {
    stop();
    leaving.forEach(ObservedRun::close);
    for (ObservedRun run : slots) {
      if (run != null) {
        run.close();
      }
    }
  }
}
