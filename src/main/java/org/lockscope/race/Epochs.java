package org.lockscope.race;

/** Epochs: a thread and its clock in a long, {@code c@t} in the paper. */
final class Epochs {
  /** No access yet; no thread's clock starts below 1. */
  static final long NONE = 0;

  private Epochs() {}

  static long of(int thread, int clock) {
    return ((long) thread << 32) | clock;
  }

  static int thread(long epoch) {
    return (int) (epoch >>> 32);
  }

  static int clock(long epoch) {
    return (int) epoch;
  }
}
