package org.lockscope.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.say.Hit;
import org.lockscope.say.RaceMarks;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LaneGroup;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** Chooses what there is to see in runs: lanes, races, stretches of time. For one thread. */
public final class Chooser {
  /** How much more than a stretch is shown around it, in its lengths. */
  private static final double MARGIN = 0.5;

  private final Screen screen;

  Chooser(Screen screen) {
    this.screen = screen;
  }

  /** Chooses what was clicked on in a run, and turns to it. */
  public void choose(RunId id, Hit hit) {
    screen.lineup().focus(id);
    Chosen now = screen.chosen().inspecting(hit);
    switch (hit) {
      case Hit.OfRace(Race found, Access access) -> {
        screen.put(now);
        race(found);
      }
      case Hit.OfLane(Lane of) -> screen.put(now.lane(of.thread()));
      case Hit.OfInterval of -> screen.put(now.lane(of.lane().thread()));
      case Hit.OfMerged of -> screen.put(now.lane(of.lane().thread()));
      case Hit.OfHold of -> screen.put(now.lane(of.lock().holders().object(of.index())));
    }
  }

  /** Chooses a lane of the run in focus. */
  public void lane(int thread) {
    screen.put(screen.chosen().lane(thread));
  }

  /** Chooses a race of the run in focus, and goes to it. */
  public void race(Race race) {
    screen.put(screen.chosen().race(race).lane(race.current().thread()));
    screen.frame().focus().ifPresent(run -> goTo(run, race));
  }

  /** Chooses the first race of the run in focus, if it has one. */
  public void firstRace() {
    screen
        .frame()
        .focus()
        .flatMap(run -> run.whole().races().stream().findFirst())
        .ifPresent(this::race);
  }

  private void goTo(RunFrame run, Race race) {
    screen.viewport().show(new RaceMarks(run.whole()).around(race));
    Trace trace = run.whole().trace();
    screen.player().stepTo(trace.events().after((int) race.current().event()));
  }

  /** Goes where a link leads: its lane, its stretch of time, and its end as the instant. */
  public void go(int thread, TimeSpan span) {
    screen.frame().focus().ifPresent(run -> unfold(run, thread));
    lane(thread);
    screen.viewport().show(span.widened(MARGIN));
    screen.player().seek(span.to());
  }

  /** A lane that is to be seen has a row of its own: its pool is opened. */
  private void unfold(RunFrame run, int thread) {
    int row = run.lanes().rowOf(thread);
    LaneGroup group = row < 0 ? null : run.lanes().group(row);
    if (group != null) {
      screen.togglePool(group.name());
    }
  }

  /** Inspects what the lane chosen does at the playhead. */
  public void inspectHere() {
    screen.frame().focus().ifPresent(this::inspectHere);
  }

  private void inspectHere(RunFrame run) {
    // One nanosecond before: at the event that ends an interval, that interval is meant.
    long now = run.moment().time() - 1;
    int chosen = screen.player().lane(run);
    for (Lane each : run.whole().trace().lanes()) {
      int index = each.activity().firstEndingAfter(now);
      if (each.thread() == chosen
          && index < each.activity().size()
          && each.activity().start(index) <= now + 1) {
        choose(run.id(), new Hit.OfInterval(each, each.activity(), index));
      }
    }
  }

  /** Measures a stretch of a run, and turns to it. */
  public void measure(RunId id, @Nullable TimeSpan span) {
    screen.lineup().focus(id);
    measure(span);
  }

  /** Measures a stretch of the run in focus; nothing if it is null. */
  public void measure(@Nullable TimeSpan span) {
    screen.put(screen.chosen().measuring(span));
  }

  /**
   * Begins to measure at the playhead: the shortest of stretches; the next time, measures up to
   * there; then ends.
   */
  public void measureHere() {
    long here = screen.frame().focus().map(run -> run.moment().time()).orElse(0L);
    TimeSpan before = screen.chosen().measured();
    if (before == null) {
      measure(new TimeSpan(here, here));
    } else if (before.length() <= TimeSpan.SHORTEST) {
      long begun = before.from() + before.length() / 2;
      measure(new TimeSpan(Math.min(begun, here), Math.max(begun, here)));
    } else {
      measure(null);
    }
  }

  /**
   * Closes what lies on top: the table, the measurement, a tool that draws, a draft of the lock,
   * the inspector, the measure, the race.
   *
   * @return whether there was something
   */
  public boolean closeTopmost() {
    for (Option card : List.of(Option.TABLE, Option.SWEEP)) {
      if (screen.state().options().has(card)) {
        screen.set(card, false);
        return true;
      }
    }
    if (screen.state().marking().tool() != null) {
      screen.marker().take(null);
      return true;
    }
    if (screen.state().editing().draft() != null) {
      screen.editor().drop();
      return true;
    }
    Chosen left = screen.chosen().withoutTopmost();
    boolean closes = !left.equals(screen.chosen());
    screen.put(left);
    return closes;
  }
}
