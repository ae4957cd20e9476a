package org.lockscope.ui.kit;

/**
 * When what is on screen may change by itself: at every pulse, or, for who does not want motion, in
 * steps of half a second. What the user does is shown at once. For one thread.
 */
public final class Pace {
  /** The least time between two steps while motion is reduced, in nanoseconds. */
  static final long STEP = 500_000_000;

  private boolean calm;
  private boolean asked = true;
  private long last;

  /** Whether motion is reduced. */
  public boolean calm() {
    return calm;
  }

  /** Reduces motion, or no longer. */
  public void setCalm(boolean on) {
    calm = on;
    asked = true;
  }

  /** Has the next pulse show everything: the user did something. */
  public void ask() {
    asked = true;
  }

  /**
   * Whether to show everything now.
   *
   * @param now the pulse's time in nanoseconds, of a clock that never runs backwards
   */
  public boolean due(long now) {
    return !calm || asked || now - last >= STEP;
  }

  /** Everything was shown, at the pulse's time. */
  public void shown(long now) {
    last = now;
    asked = false;
  }
}
