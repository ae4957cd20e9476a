package org.lockscope.format.json;

import java.util.Arrays;
import org.lockscope.format.input.MergeSort;

/**
 * Begins and ends of slices, in columns, as they come and in any order, until {@link #to} pairs
 * them. Takes 16 bytes each. Used by one thread.
 *
 * <p>They are paired lane by lane in the order of their times, and in the file's order where times
 * are equal. An end belongs to the innermost open slice of its name; if it has no name, or none
 * such is open among the innermost {@value #MOST_DEEP}, to the innermost of all. What an end of an
 * outer slice leaves open inside of it stays open until its own end comes.
 */
final class SliceMarks {
  private static final int MOST_DEEP = 256;
  private static final int NONE = -1;

  private long[] times = new long[16];
  private int[] lanes = new int[16];

  /**
   * The number of the slice's name; of ends its complement, {@link #NAMELESS} where there is none.
   */
  private int[] names = new int[16];

  private static final int NAMELESS = Integer.MIN_VALUE;

  private int size;
  private int begins;
  private long misnamed;
  private long unmatched;
  private long unended;

  int size() {
    return size;
  }

  int begins() {
    return begins;
  }

  /** How many ends came with another name than that of the slice they ended. */
  long misnamed() {
    return misnamed;
  }

  /** How many ends came where nothing was open. */
  long unmatched() {
    return unmatched;
  }

  /** How many begins were ended by nothing. */
  long unended() {
    return unended;
  }

  void begin(int lane, int name, long time) {
    add(lane, name, time);
    begins++;
  }

  /**
   * Adds an end.
   *
   * @param name the number of its name, -1 if it has none
   */
  void end(int lane, int name, long time) {
    add(lane, name < 0 ? NAMELESS : ~name, time);
  }

  private void add(int lane, int name, long time) {
    if (size == times.length) {
      int capacity = size + (size >> 1);
      times = Arrays.copyOf(times, capacity);
      lanes = Arrays.copyOf(lanes, capacity);
      names = Arrays.copyOf(names, capacity);
    }
    times[size] = time;
    lanes[size] = lane;
    names[size] = name;
    size++;
  }

  /** Hands the pairs on, and what nothing ended as slices that are open; can be done once. */
  void to(Slices slices) {
    long[] order = new long[size];
    int laneCount = 0;
    for (int i = 0; i < size; i++) {
      order[i] = i;
      laneCount = Math.max(laneCount, lanes[i] + 1);
    }
    MergeSort.sort(order, 0, size, (a, b) -> times[(int) a] < times[(int) b]);
    int[] innermost = new int[laneCount];
    Arrays.fill(innermost, NONE);
    int[] around = new int[size];
    long[] ends = new long[size];
    Arrays.fill(ends, Slices.OPEN);
    for (long next : order) {
      int mark = (int) next;
      if (names[mark] >= 0) {
        around[mark] = innermost[lanes[mark]];
        innermost[lanes[mark]] = mark;
      } else {
        end(mark, innermost, around, ends);
      }
    }
    for (int i = 0; i < size; i++) {
      if (names[i] >= 0) {
        slices.add(lanes[i], names[i], times[i], ends[i]);
        unended += ends[i] == Slices.OPEN ? 1 : 0;
      }
    }
  }

  private void end(int mark, int[] innermost, int[] around, long[] ends) {
    int lane = lanes[mark];
    if (innermost[lane] == NONE) {
      unmatched++;
      return;
    }
    int inside = NONE;
    int ended = innermost[lane];
    for (int deep = 0; names[mark] != NAMELESS && names[ended] != ~names[mark]; deep++) {
      inside = ended;
      ended = around[ended];
      if (ended == NONE || deep == MOST_DEEP) {
        misnamed++;
        inside = NONE;
        ended = innermost[lane];
        break;
      }
    }
    if (inside == NONE) {
      innermost[lane] = around[ended];
    } else {
      around[inside] = around[ended];
    }
    ends[ended] = times[mark];
  }
}
