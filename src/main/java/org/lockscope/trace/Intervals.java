package org.lockscope.trace;

import java.util.Arrays;

/**
 * The intervals of one track in columns, in order of time, none overlapping another. All but the
 * last have ended. An interval takes 28 bytes at most once {@link #trim trimmed}: 25 of its own,
 * and its part of sums kept every {@value #BLOCK} intervals, by which long stretches are added up
 * without looking at each.
 *
 * <p>Confined to the thread that builds the trace until the trace is sealed, then safe to read from
 * any thread that was handed it.
 */
public final class Intervals {
  /** The end of an interval that has not ended. */
  public static final long OPEN = Long.MAX_VALUE;

  static final int BLOCK = 32;

  private static final State[] STATES = State.values();
  private static final int FIRST_CAPACITY = 4;

  private final Shades shades;
  private long[] starts = new long[FIRST_CAPACITY];
  private long[] ends = new long[FIRST_CAPACITY];
  private byte[] states = new byte[FIRST_CAPACITY];
  private int[] details = new int[FIRST_CAPACITY];
  private int[] objects = new int[FIRST_CAPACITY];

  /** The time covered before each block, layer by layer; of blocks whose intervals have ended. */
  private long[] sums = {};

  private int summed;

  /** The states that occur, a bit each. */
  private int occurring;

  private int size;

  Intervals(Shades shades) {
    this.shades = shades;
  }

  /** How many intervals there are. */
  public int size() {
    return size;
  }

  /** Whether any interval is of a state. */
  public boolean has(State state) {
    return (occurring & 1 << state.ordinal()) != 0;
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
    return STATES[states[check(index)]];
  }

  /**
   * A detail of the state: of a call its task's number, of what another program does the {@link
   * ForeignTask}'s ordinal, of a sample what was found; else 0.
   */
  public int detail(int index) {
    return details[check(index)];
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
    return firstEndingAfter(time, 0, size);
  }

  /** The interval that an instant lies in; -1 if it lies in none. Its end is outside it. */
  public int at(long time) {
    int index = firstEndingAfter(time);
    return index < size && starts[index] <= time ? index : -1;
  }

  private int firstEndingAfter(long time, int from, int to) {
    int low = from;
    int high = to;
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

  /**
   * As {@link #firstEndingAfter(long)}, in time logarithmic in how far it is from a known one.
   *
   * @param from an interval that is not beyond it
   */
  public int firstEndingAfter(long time, int from) {
    int step = 1;
    int low = from;
    while (low + step <= size && ends[low + step - 1] <= time) {
      low += step;
      step *= 2;
    }
    return firstEndingAfter(time, low, Math.min(size, low + step));
  }

  /** The layer of {@link Layers} that an interval's time is added to. */
  public int layer(int index) {
    int layer = Layers.of(states[index]);
    return layer == Layers.OF_TASK ? shades.of(details[index]) : layer;
  }

  /** The time before a block's first interval that is covered by a layer; 0 of the first block. */
  long before(int block, int layer) {
    return block == 0 ? 0 : sums[(block - 1) * Layers.COUNT + layer];
  }

  /** How many blocks {@link #before} can be asked for. */
  int blocks() {
    return summed + 1;
  }

  /**
   * How long a layer covers in all.
   *
   * @param end where an interval that has not ended ends
   */
  public long covered(int layer, long end) {
    long sum = before(summed, layer);
    for (int i = summed * BLOCK; i < size; i++) {
      sum += layer(i) == layer ? Math.max(0, Math.min(end, ends[i]) - starts[i]) : 0;
    }
    return sum;
  }

  /** Whether the last interval has not ended. */
  boolean isOpen() {
    return size > 0 && ends[size - 1] == OPEN;
  }

  /** Begins an interval where the last one, now ended if it was not, lets it. */
  void open(long time, State state, int detail, int object) {
    close(time);
    if (size % BLOCK == 0 && size > 0) {
      sum();
    }
    if (size == starts.length) {
      resize(size < 64 ? size * 2 : size + (size >> 1));
    }
    occurring |= 1 << state.ordinal();
    starts[size] = size == 0 ? time : Math.max(time, ends[size - 1]);
    ends[size] = OPEN;
    states[size] = (byte) state.ordinal();
    details[size] = detail;
    objects[size] = object;
    size++;
  }

  /** Adds the block that is now full to the sums. */
  private void sum() {
    if (sums.length == summed * Layers.COUNT) {
      sums = Arrays.copyOf(sums, Math.max(1, summed + (summed >> 1) + 1) * Layers.COUNT);
    }
    int to = summed * Layers.COUNT;
    if (summed > 0) {
      System.arraycopy(sums, to - Layers.COUNT, sums, to, Layers.COUNT);
    }
    for (int i = size - BLOCK; i < size; i++) {
      sums[to + layer(i)] += ends[i] - starts[i];
    }
    summed++;
  }

  /** Ends the last interval, if it has not ended. */
  void close(long time) {
    if (isOpen()) {
      ends[size - 1] = Math.max(time, starts[size - 1]);
    }
  }

  /** Gives back the room that is not needed, once nothing will be added. */
  void trim() {
    resize(size);
    sums = Arrays.copyOf(sums, summed * Layers.COUNT);
  }

  private void resize(int capacity) {
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    states = Arrays.copyOf(states, capacity);
    details = Arrays.copyOf(details, capacity);
    objects = Arrays.copyOf(objects, capacity);
  }

  private int check(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("interval " + index + " of " + size);
    }
    return index;
  }
}
