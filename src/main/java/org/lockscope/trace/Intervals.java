package org.lockscope.trace;

import java.util.Arrays;

/**
 * The intervals of one track in columns, in order of time, none overlapping another. All but the
 * last have ended. An interval takes 24 bytes.
 *
 * <p>Confined to the thread that builds the trace until the trace is sealed, then safe to read from
 * any thread that was handed it.
 */
public final class Intervals {
  /** The end of an interval that has not ended. */
  public static final long OPEN = Long.MAX_VALUE;

  private static final State[] STATES = State.values();
  private static final int FIRST_CAPACITY = 4;

  private long[] starts = new long[FIRST_CAPACITY];
  private long[] ends = new long[FIRST_CAPACITY];
  private int[] states = new int[FIRST_CAPACITY];
  private int[] objects = new int[FIRST_CAPACITY];
  private int size;

  Intervals() {}

  /** How many intervals there are. */
  public int size() {
    return size;
  }

  /** Where an interval starts, in nanoseconds since the recording began. */
  public long start(int index) {
    return starts[check(index)];
  }

  /** Where an interval ends, in nanoseconds since the recording began, or {@link #OPEN}. */
  public long end(int index) {
    return ends[check(index)];
  }

  /** What the lane does during an interval. */
  public State state(int index) {
    return STATES[states[check(index)] >>> 24];
  }

  /** A detail of the state: the task's ordinal of a call, else 0. */
  public int detail(int index) {
    return states[check(index)] & 0xff_ffff;
  }

  /** The lock, condition or channel of an interval; the article's number of a call or append. */
  public int object(int index) {
    return objects[check(index)];
  }

  /**
   * The first interval that ends after an instant; {@link #size} if none does. Takes time
   * logarithmic in the number of intervals.
   *
   * @param time nanoseconds since the recording began
   */
  public int firstEndingAfter(long time) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > time) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether the last interval has not ended. */
  boolean isOpen() {
    return size > 0 && ends[size - 1] == OPEN;
  }

  /** Begins an interval where the last one, now ended if it was not, lets it. */
  void open(long time, State state, int detail, int object) {
    close(time);
    if (size == starts.length) {
      grow();
    }
    starts[size] = size == 0 ? time : Math.max(time, ends[size - 1]);
    ends[size] = OPEN;
    states[size] = state.ordinal() << 24 | (detail & 0xff_ffff);
    objects[size] = object;
    size++;
  }

  /** Ends the last interval, if it has not ended. */
  void close(long time) {
    if (isOpen()) {
      ends[size - 1] = Math.max(time, starts[size - 1]);
    }
  }

  private void grow() {
    int capacity = size * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    states = Arrays.copyOf(states, capacity);
    objects = Arrays.copyOf(objects, capacity);
  }

  private int check(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("interval " + index + " of " + size);
    }
    return index;
  }
}
