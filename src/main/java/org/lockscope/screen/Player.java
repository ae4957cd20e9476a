package org.lockscope.screen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.lockscope.race.Race;
import org.lockscope.session.Replay;
import org.lockscope.trace.Events;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Steps;

/**
 * Moves the playhead of the run in focus, and of those on one axis with it: in time as a replay
 * does, or from event to event. For one thread.
 */
public final class Player {
  private final Screen screen;
  private Replay replay = Replay.NORMAL;
  private StepKind kind = StepKind.EVENT;
  private boolean playing;
  private long lastPulse;

  Player(Screen screen) {
    this.screen = screen;
  }

  /** Whether a replay goes on. */
  public boolean playing() {
    return playing;
  }

  /** Replays at another speed from now on. */
  public void setReplay(Replay newReplay) {
    replay = newReplay;
  }

  /** How time passes. */
  public Replay replay() {
    return replay;
  }

  /** By which events it is stepped. */
  public StepKind kind() {
    return kind;
  }

  /** Steps by other events from now on. */
  public void setKind(StepKind newKind) {
    kind = newKind;
  }

  /** Whether the picture follows a run that goes on. */
  public boolean watching() {
    return focus().filter(run -> run.atEnd() && !run.whole().trace().sealed()).isPresent();
  }

  /**
   * Starts the replay, anew if the playhead is at the end; or stops it. While the run goes on and
   * is watched, freezes the picture; then catches up with the run.
   */
  public void toggle() {
    focus().ifPresent(this::toggle);
  }

  private void toggle(RunFrame run) {
    if (run.frozen()) {
      screen.move(run.id(), new Instant.End());
    } else if (watching()) {
      screen.move(run.id(), new Instant.Frozen(run.id(), run.moment()));
    } else {
      playing = !playing;
      lastPulse = 0;
      if (playing && time() >= end()) {
        screen.move(run.id(), new Instant.At(start()));
      }
    }
  }

  /** Ends the replay where it is. */
  public void pause() {
    playing = false;
  }

  /** The runs whose playhead this is: all on one axis, else the one in focus. */
  private List<RunFrame> moved() {
    return screen.state().options().together() ? screen.drawn() : focus().stream().toList();
  }

  private long start() {
    return moved().stream().mapToLong(run -> run.whole().trace().totals().start()).min().orElse(0);
  }

  /** The last end of all that are replayed: none stands still while another goes on. */
  private long end() {
    return moved().stream().mapToLong(run -> run.whole().trace().end()).max().orElse(0);
  }

  private long time() {
    return moved().stream().mapToLong(run -> run.moment().time()).max().orElse(0);
  }

  /** Moves on by the time since the last pulse. */
  void pulse(long now) {
    if (playing && lastPulse != 0) {
      focus().ifPresent(run -> advance(run, now - lastPulse));
    }
    lastPulse = now;
  }

  private void advance(RunFrame run, long elapsed) {
    long to = replay.after(time(), elapsed, end());
    if (to >= end()) {
      playing = false;
      screen.move(run.id(), new Instant.End());
    } else {
      screen.move(run.id(), new Instant.At(to));
      screen.viewport().reveal(to);
    }
  }

  /** Goes to the beginning. */
  public void toStart() {
    playing = false;
    focus().ifPresent(run -> screen.move(run.id(), new Instant.At(0)));
  }

  /** Goes to the end, and stays there. */
  public void toEnd() {
    playing = false;
    focus().ifPresent(run -> screen.move(run.id(), new Instant.End()));
  }

  /** Goes to a time, in nanoseconds since the recording began. */
  public void seek(long to) {
    focus().ifPresent(run -> seek(run.id(), to));
  }

  /** Goes to a time in a run. */
  public void seek(RunId id, long to) {
    screen.move(id, new Instant.At(Math.max(0, to)));
  }

  /** Goes to an instant between two events of the run in focus. */
  public void stepTo(Moment moment) {
    playing = false;
    focus().ifPresent(run -> screen.move(run.id(), new Instant.Stepped(run.id(), moment)));
  }

  /** Steps to the next event of a kind, or to the one before. */
  public void step(boolean forwards, StepKind kind) {
    focus().ifPresent(run -> step(run, forwards, kind));
  }

  private void step(RunFrame run, boolean forwards, StepKind kind) {
    playing = false;
    Events events = run.whole().trace().events();
    Steps steps = new Steps(events);
    IntPredicate wanted = wanted(run, kind, steps);
    int happened = run.moment().events();
    OptionalInt found =
        forwards ? steps.next(happened, wanted) : steps.previous(happened - 1, wanted);
    if (found.isPresent()) {
      Moment to = events.after(found.getAsInt() + 1);
      stepTo(to);
      screen.viewport().reveal(to.time());
    } else if (!forwards && kind == StepKind.EVENT) {
      toStart();
    }
  }

  private IntPredicate wanted(RunFrame run, StepKind kind, Steps steps) {
    return switch (kind) {
      case EVENT -> steps.any();
      case LANE -> steps.of(lane(run));
      case HAND_OVER -> steps.handOvers();
      case RACE -> {
        Set<Long> racy =
            run.whole().races().stream()
                .map(Race::current)
                .map(access -> access.event() - 1)
                .collect(Collectors.toSet());
        yield i -> racy.contains((long) i);
      }
    };
  }

  /** The lane chosen; that of the last event if none was. */
  public int lane(RunFrame run) {
    int chosen = screen.chosen().lane();
    int last = run.moment().events() - 1;
    return chosen != Chosen.NO_LANE || last < 0
        ? chosen
        : run.whole().trace().events().thread(last);
  }

  private Optional<RunFrame> focus() {
    return screen.frame().focus();
  }
}
