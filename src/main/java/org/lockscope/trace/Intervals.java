package org.lockscope.trace;

/**
 * The intervals of one track in columns, in order of time, none overlapping another. All but the
 * last have ended.
 *
 * <p>Confined to the thread that builds the trace until the trace is sealed, then safe to read from
 * any thread that was handed it.
 */
public final class Intervals {
  /** The end of an interval that has not ended. */
  public static final long OPEN = Long.MAX_VALUE;

  Intervals() {}

  /** How many intervals there are. */
  public int size() {
    throw new UnsupportedOperationException();
  }

  /** Where an interval starts, in nanoseconds since the recording began. */
  public long start(int index) {
    throw new UnsupportedOperationException();
  }

  /** Where an interval ends, in nanoseconds since the recording began, or {@link #OPEN}. */
  public long end(int index) {
    throw new UnsupportedOperationException();
  }

  /** What the lane does during an interval. */
  public State state(int index) {
    throw new UnsupportedOperationException();
  }

  /** A detail of the state: the task's ordinal of a call, else 0. */
  public int detail(int index) {
    throw new UnsupportedOperationException();
  }

  /** The lock, condition or channel of an interval; the article's number of a call or append. */
  public int object(int index) {
    throw new UnsupportedOperationException();
  }

  /**
   * The first interval that ends after an instant; {@link #size} if none does. Takes time
   * logarithmic in the number of intervals.
   *
   * @param time nanoseconds since the recording began
   */
  public int firstEndingAfter(long time) {
    throw new UnsupportedOperationException();
  }
}
