package org.lockscope.screen;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Change;
import org.lockscope.scenario.Plan;

/**
 * The settings of the next run. Immutable.
 *
 * @param settings what the controls say; the last they said that was right
 * @param typed where something in the controls is wrong: what was typed into them, each under a
 *     name of its own; null while all is right
 * @param free what to go back to after a step of the tour: what the user had set up; null while no
 *     step of the tour is in the controls
 * @param draft what its bracket is being dragged to; null while it is not
 */
public record Editing(
    Plan settings,
    @Nullable Map<String, String> typed,
    @Nullable Plan free,
    @Nullable Change<?> draft)
    implements ScreenState.Part {
  /** Copies what was typed. */
  public Editing {
    typed = typed == null ? null : Map.copyOf(typed);
  }

  /** Whether what stands in the controls is right. */
  public boolean valid() {
    return typed == null;
  }

  /** Nothing but these settings. */
  public static Editing of(Plan settings) {
    return new Editing(settings, null, null, null);
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
    return new Editing(step, null, free == null ? settings : free, null);
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
  Editing wrong(Map<String, String> typedNow) {
    return new Editing(settings, typedNow, free, draft);
  }

  /** The bracket is being dragged. */
  Editing drafting(@Nullable Change<?> to) {
    return new Editing(settings, typed, free, to);
  }
}
