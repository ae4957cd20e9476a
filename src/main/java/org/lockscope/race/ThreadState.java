package org.lockscope.race;

/** What FastTrack knows of one thread. */
final class ThreadState {
  final int thread;

  /** C_t but for its own entry, which is {@link #now}. */
  Clock met = Clock.ZERO;

  /** The thread's own clock, from 1. */
  int now = 1;

  boolean acted;
  boolean joined;

  ThreadState(int thread) {
    this.thread = thread;
  }

  /** E(t). */
  long epoch() {
    return VariableState.epoch(thread, now);
  }

  /** Whether an epoch comes before what this thread does next. */
  boolean covers(long epoch) {
    int other = VariableState.thread(epoch);
    return other == thread || VariableState.clock(epoch) <= met.get(other);
  }

  /** C_t, own entry included, for others to take. */
  Clock clock() {
    return met.with(thread, now);
  }

  void join(Clock clock) {
    met = met.join(clock);
  }
}
