package org.lockscope.screen;

import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Change;
import org.lockscope.scenario.Plan;

/**
 * The settings of the next run. Immutable.
 *
 * @param settings what the controls say; the last they said that was right
 * @param valid whether what stands in the controls is right
 * @param free what to go back to after a step of the tour: what the user had set up; null while no
 *     step of the tour is in the controls
 * @param draft what its bracket is being dragged to; null while it is not
 */
public record Editing(Plan settings, boolean valid, @Nullable Plan free, @Nullable Change<?> draft)
    implements ScreenState.Part {
  /** Nothing but these settings. */
  public static Editing of(Plan settings) {
    return new Editing(settings, true, null, null);
  }

  /** What the user set up, to be kept: nothing of a step of the tour. */
  public Plan kept() {
    return free == null ? settings : free;
  }

  /** The settings with the bracket where it is being dragged to. */
  public Plan drafted() {
    return draft == null ? settings : draft.in(settings);
  }

  /** A step of the tour is in the controls; what the user set up is remembered. */
  Editing taught(Plan step) {
    return new Editing(step, true, free == null ? settings : free, null);
  }

  /** The step of the tour has left the controls. */
  Editing untaught() {
    return free == null ? this : of(free);
  }

  /**
   * The user has set the controls. Of a step of the tour nothing stays but where its bracket stood
   * and what the user changed.
   */
  Editing edited(Plan now) {
    return of(free == null ? now : Merge.of(free, settings, now));
  }

  /** What stands in the controls is wrong. */
  Editing wrong() {
    return new Editing(settings, false, free, draft);
  }

  /** The bracket is being dragged. */
  Editing drafting(@Nullable Change<?> to) {
    return new Editing(settings, valid, free, to);
  }
}
