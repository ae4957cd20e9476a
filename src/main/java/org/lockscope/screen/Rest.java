package org.lockscope.screen;

/**
 * Waits until something that moves has come to rest: told by pulses alone, so that what comes after
 * a time without any is not taken for long ago. For one thread.
 */
final class Rest {
  private final long enough;
  private boolean awaited;
  private boolean timed;
  private long since;

  /**
   * Nothing is waited for.
   *
   * @param enough how long it has to rest, in nanoseconds
   */
  Rest(long enough) {
    this.enough = enough;
  }

  /** It has moved: its rest begins with the next pulse. */
  void moved() {
    awaited = true;
    timed = false;
  }

  /** It is waited for no longer. */
  void end() {
    awaited = false;
  }

  /** Whether it is waited for. */
  boolean awaited() {
    return awaited;
  }

  /** A pulse, at a time in nanoseconds: whether it has rested long enough. */
  boolean over(long time) {
    if (awaited && !timed) {
      timed = true;
      since = time;
    }
    return awaited && time - since >= enough;
  }
}
