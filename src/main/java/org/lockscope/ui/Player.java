package org.lockscope.ui;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.lockscope.paint.RunSummary;
import org.lockscope.race.Race;
import org.lockscope.session.Replay;
import org.lockscope.trace.Events;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Steps;
import org.lockscope.trace.Trace;

/** Moves the playhead: in time as a replay does, or from event to event. For the JavaFX thread. */
final class Player {
  private final RunViews views;
  private Replay replay = Replay.NORMAL;
  private boolean playing;
  private long lastPulse;

  Player(RunViews views) {
    this.views = views;
  }

  boolean playing() {
    return playing;
  }

  void setReplay(Replay newReplay) {
    replay = newReplay;
  }

  Replay replay() {
    return replay;
  }

  /**
   * Starts the replay, anew if the playhead is at the end; or stops it. While the run goes on and
   * is watched, freezes the picture; then catches up with the run.
   */
  void toggle() {
    if (views.empty()) {
      return;
    }
    if (views.playhead().frozen()) {
      views.playhead().toEnd();
      return;
    }
    if (watching()) {
      views.playhead().freeze(trace());
      return;
    }
    playing = !playing;
    lastPulse = 0;
    if (playing && moment().time() >= trace().end()) {
      views.playhead().seek(trace().totals().start());
    }
  }

  void pause() {
    playing = false;
  }

  /** Whether the picture follows a run that goes on. */
  boolean watching() {
    return !views.empty() && views.playhead().atEnd() && !trace().sealed();
  }

  /** Moves on by the time since the last pulse. */
  void pulse(long now) {
    if (!playing) {
      return;
    }
    if (lastPulse != 0) {
      long end = trace().end();
      long to = replay.after(moment().time(), now - lastPulse, end);
      if (to >= end) {
        playing = false;
        views.playhead().toEnd();
      } else {
        views.playhead().seek(to);
        views.viewport().reveal(to);
      }
    }
    lastPulse = now;
  }

  /** Goes to the beginning. */
  void toStart() {
    if (!views.empty()) {
      playing = false;
      views.playhead().seek(0);
    }
  }

  /** Goes to the end, and stays there. */
  void toEnd() {
    if (!views.empty()) {
      playing = false;
      views.playhead().toEnd();
    }
  }

  /** Steps to the next event of a kind, or to the one before. */
  void step(boolean forwards, StepKind kind) {
    if (views.empty()) {
      return;
    }
    playing = false;
    Events events = trace().events();
    Steps steps = new Steps(events);
    IntPredicate wanted = wanted(kind, steps);
    int happened = moment().events();
    OptionalInt found =
        forwards ? steps.next(happened, wanted) : steps.previous(happened - 1, wanted);
    if (found.isPresent()) {
      Moment to = events.after(found.getAsInt() + 1);
      views.playhead().stepTo(trace(), to);
      views.viewport().reveal(to.time());
      views.revealLane(events.thread(found.getAsInt()));
    } else if (!forwards && kind == StepKind.EVENT) {
      toStart();
    }
  }

  private IntPredicate wanted(StepKind kind, Steps steps) {
    return switch (kind) {
      case EVENT -> steps.any();
      case LANE -> steps.of(views.lane());
      case HAND_OVER -> steps.handOvers();
      case RACE -> {
        Set<Long> racy =
            run().races().stream()
                .map(Race::current)
                .map(access -> access.event() - 1)
                .collect(Collectors.toSet());
        yield i -> racy.contains((long) i);
      }
    };
  }

  private RunSummary run() {
    return views.run();
  }

  private Trace trace() {
    return run().trace();
  }

  private Moment moment() {
    return views.moment();
  }
}
