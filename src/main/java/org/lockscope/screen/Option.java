package org.lockscope.screen;

/** What can be shown besides, or otherwise. */
public enum Option {
  /** All runs on screen, not only the one in focus. */
  COMPARE,
  /** Runs on one time axis, with one playhead. */
  COMMON_AXIS,
  /** Two runs in one set of lanes. */
  OVERLAID,
  /** Arrows from a lock's release to its next holder. */
  HAND_OVERS,
  /** What the run's length hangs on. */
  CRITICAL_PATH,
  /** All lanes but the pinned ones as one picture of how many do what. */
  COLLAPSED,
  /** Nothing that comes after the playhead is drawn. */
  HIDE_FUTURE
}
