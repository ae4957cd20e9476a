package org.lockscope.race;

/** What FastTrack knows of one lock. */
final class LockState {
  static final int NOBODY = -1;

  /** L_m: the clock of its last release. */
  Clock released = Clock.ZERO;

  int holder = NOBODY;
  int holds;
}
