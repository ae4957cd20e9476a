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
  HIDE_FUTURE,
  /** In dark colours. */
  DARK,
  /** Nothing moves by itself but in steps of half a second. */
  CALM,
  /** The run in focus is told as a table, over the window. */
  TABLE,
  /** The measurement of the scenario chosen is made and drawn, over the window. */
  SWEEP,
  /** To be read from the last row, on the whole screen. */
  PROJECTOR,
  /** The guided tour is in the window of the picture. */
  TOUR,
  /** The presenter's own window is open, and the guided tour in it. */
  NOTES,
  /** The guided tour comes back when the presenter's window is closed. */
  TOUR_AFTER_NOTES
}
