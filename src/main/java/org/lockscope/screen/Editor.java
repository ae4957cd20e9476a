package org.lockscope.screen;

import java.util.Map;
import org.lockscope.say.OwnRun;
import org.lockscope.scenario.Bracket;
import org.lockscope.scenario.Change;
import org.lockscope.scenario.Plan;

/**
 * Edits the settings of the next run: at once, or by a draft of the lock that ends in one command
 * or in none. For one thread.
 */
public final class Editor {
  /** How long a draft that is moved by keys must rest before it runs, in nanoseconds. */
  public static final long PAUSE = 700_000_000;

  private final Screen screen;
  private final Rest keys = new Rest(PAUSE);

  Editor(Screen screen) {
    this.screen = screen;
  }

  private Editing editing() {
    return screen.state().editing();
  }

  /**
   * Runs the draft that keys have moved, once it rests.
   *
   * @return whether there is more to come without a command
   */
  boolean pulse(long time) {
    boolean over = keys.over(time);
    if (over) {
      finish();
    }
    return over || keys.awaited();
  }

  /** A run is started: no draft waits any more. */
  void runs() {
    keys.end();
  }

  /** The controls say something else; nothing is run. */
  public void edit(Plan settings) {
    if (!settings.equals(editing().settings()) || !editing().valid()) {
      screen.put(editing().edited(settings));
    }
  }

  /**
   * What stands in the controls is wrong: nothing can be run until it is mended.
   *
   * @param typed what was typed into them, each under a name of its own
   */
  public void wrong(Map<String, String> typed) {
    screen.put(editing().wrong(typed));
  }

  /** Moves the lock, or chooses it again where it is, and with that uses it. */
  public void place(Change<?> placement) {
    keys.end();
    screen.put(editing().drafting(null));
    edit(placement.in(editing().settings()));
    used();
  }

  /**
   * A setting was used, not merely typed into: a run of the news pipeline starts with what the
   * controls say, once, whatever program was chosen. While the tour asks what a run will come to,
   * nothing does: what is set is a draft.
   */
  public void used() {
    screen.stager().choose(null);
    if (!screen.state().asking().open()) {
      screen.run();
    }
  }

  /**
   * A lock was chosen of which more is to be said: a draft, unless the run on screen has the very
   * same and is to be made anew.
   *
   * @return whether it is a draft
   */
  public boolean opened() {
    boolean draft =
        screen.frame().focus().map(RunFrame::whole).stream()
            .noneMatch(
                run -> run instanceof OwnRun own && samePlace(own.plan(), editing().settings()));
    if (!draft) {
      used();
    }
    return draft;
  }

  private static boolean samePlace(Plan one, Plan other) {
    return one.scenario()
        .bracket()
        .map(Bracket::knob)
        .filter(knob -> one.setup().get(knob).equals(other.setup().get(knob)))
        .isPresent();
  }

  /** The lock is being dragged: shown, and not yet run. */
  public void draft(Change<?> to) {
    keys.end();
    screen.put(editing().drafting(to));
  }

  /** The lock is moved by keys: it runs once no key has moved it for {@link #PAUSE}. */
  public void draftByKey(Change<?> to) {
    draft(to);
    keys.moved();
  }

  /** The drag ends: one command if the lock was moved, none if it was not. */
  public void finish() {
    keys.end();
    Change<?> draft = editing().draft();
    Plan shown = screen.frame().code().plan();
    if (draft != null) {
      drop();
      Plan before = screen.frame().code().plan();
      if (before == null || shown == null || !draft.in(before).equals(before)) {
        place(draft);
      }
    }
  }

  /** The drag is given up: the lock is where it was. */
  public void drop() {
    keys.end();
    screen.put(editing().drafting(null));
  }
}
