package org.lockscope.race;

/** What FastTrack knows of one lock. */
final class LockState {
  static final int NOBODY = -1;

  /** L_m: the clock of its last release. */
  Clock released = Clock.ZERO;

  /** The epoch of its last release. */
  long releasedAt = Epochs.NONE;

  /** Up to which event its last holder may have known of all. */
  long mayKnow;

  int holder = NOBODY;
  int holds;
}
