package org.lockscope.screen;

import java.util.List;
import java.util.function.Predicate;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.Plan;
import org.lockscope.trace.TimeSpan;

/**
 * Says which runs are listed and which stand on screen: starts them, opens them, and puts them
 * beside each other. For one thread.
 */
public final class Lineup {
  private final Screen screen;
  private final Runs runs;

  Lineup(Screen screen, Runs runs) {
    this.screen = screen;
    this.runs = runs;
  }

  /** Runs that go on are stopped: a new one is measured alone. */
  RunId start(Plan plan) {
    screen.editor().runs();
    runs.stopAll();
    RunId id = runs.start(plan);
    join(id, other -> runs.cutShort(other) && runs.does(other, plan));
    return id;
  }

  private void join(RunId id, Predicate<RunId> superseded) {
    turn(screen.state().slots().joined(id, superseded), id);
  }

  /** Lets go what is listed no longer. */
  private void turn(Slots slots, RunId id) {
    runs.keep(slots.listed());
    Marking kept = screen.state().marking().keeping(slots.listed());
    screen.set(screen.state().with(slots).with(kept).focused(id));
  }

  /** Shows a recording that was read, beside the reference; it stands in the list from now on. */
  public RunId open(RunSummary recording) {
    runs.stopAll();
    RunId id = runs.open(recording);
    join(id, other -> false);
    return id;
  }

  /**
   * Shows recordings that were read together beside each other, the first as the reference; one
   * alone as {@link #open(RunSummary)}.
   *
   * @param recordings one or more
   */
  public void open(List<RunSummary> recordings) {
    if (recordings.size() == 1) {
      open(recordings.getFirst());
      return;
    }
    runs.stopAll();
    List<RunId> ids = recordings.stream().map(runs::open).toList();
    screen.set(screen.state().with(screen.state().options().with(Option.COMPARE, true)));
    turn(screen.state().slots().opened(ids), ids.getFirst());
  }

  /**
   * Shows a recording that its program still writes, in place of as much of it as was read before;
   * whoever looks at a part of it goes on doing so.
   *
   * @return whether it was listed still
   */
  public boolean grown(RunSummary recording) {
    Slots slots = screen.state().slots();
    RunId before =
        slots.listed().stream()
            .filter(id -> runs.own(id) == null && runs.file(id).equals(recording.source()))
            .findFirst()
            .orElse(null);
    if (before == null) {
      return false;
    }
    Viewport view = screen.viewport(before);
    TimeSpan seen = view.fits() ? null : view.span();
    RunId now = runs.open(recording);
    RunId focus = screen.state().focus();
    turn(slots.replaced(before, now), focus == null || focus.equals(before) ? now : focus);
    if (seen != null) {
      screen.frame();
      screen.viewport(now).show(seen);
    }
    return true;
  }

  /** Puts a run of the list on screen, beside the reference, and turns to it. */
  public void bring(RunId id) {
    arrange(screen.state().slots().brought(id, runs::goesOn), id);
  }

  /** Puts a run of the list beside all that are on screen, and turns to it. */
  public void add(RunId id) {
    arrange(screen.state().slots().added(id), id);
  }

  /** Takes a run off the screen; it stays in the list. */
  public void remove(RunId id) {
    Slots slots = screen.state().slots().removed(id);
    RunId focus = screen.state().focus();
    boolean stays = focus != null && slots.shows(focus);
    arrange(slots, stays && focus != null ? focus : slots.shown().getFirst());
  }

  /** Makes a run the reference that others are held against. */
  public void pin(RunId id) {
    arrange(screen.state().slots().pinned(id), id);
  }

  private void arrange(Slots slots, RunId focus) {
    if (slots.shows(focus)) {
      screen.set(screen.state().with(slots).focused(focus));
    }
  }

  /** A run was saved to a file: the list says so. */
  public void saved(RunId id, String file) {
    runs.saved(id, file);
    screen.redraw();
  }

  /** Turns to a run on screen. */
  public void focus(RunId id) {
    arrange(screen.state().slots(), id);
  }
}
