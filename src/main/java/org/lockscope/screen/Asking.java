package org.lockscope.screen;

import java.util.List;

/**
 * Whether the tour asks what a run will come to, and what would tell: runs that were there when it
 * asked. Those begun since are shown. Immutable.
 *
 * @param open whether a question waits for its run: what would answer it is not to be told
 * @param hidden the runs that are not shown while it is
 */
public record Asking(boolean open, List<RunId> hidden) implements ScreenState.Part {
  /** Nothing is asked. */
  public static final Asking NOTHING = new Asking(false, List.of());

  /** Copies the list. */
  public Asking {
    hidden = List.copyOf(hidden);
  }

  /** Whether a run is hidden. */
  public boolean hides(RunId id) {
    return hidden.contains(id);
  }
}
