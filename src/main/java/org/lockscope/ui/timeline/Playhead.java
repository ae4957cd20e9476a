package org.lockscope.ui.timeline;

import org.lockscope.screen.Instant;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;

/**
 * A run's playhead as its timeline sees it. Holds nothing: where it is, the screen says.
 *
 * @param screen owns the instants
 * @param run whose playhead
 */
public record Playhead(Screen screen, RunId run) {
  /** Whether it stays at the end as the run goes on. */
  public boolean atEnd() {
    return screen.state().instant(run) instanceof Instant.End;
  }

  /** Whether it was stopped where the run was, and the run goes on. */
  public boolean frozen() {
    return screen.state().instant(run) instanceof Instant.Frozen;
  }

  /** Goes to a time, in nanoseconds since the recording began. */
  void seek(long to) {
    screen.player().pause();
    screen.player().seek(run, to);
  }
}
