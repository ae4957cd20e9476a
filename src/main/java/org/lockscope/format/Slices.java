package org.lockscope.format;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;

/**
 * Slices of another tool's trace, in columns, as they come and in any order. {@link #to} hands them
 * on as events in order of time: the start and the end of a call, whose number is that of the
 * slice's name. Takes 28 bytes a slice, and 8 more while they are handed on. Used by one thread.
 */
final class Slices {
  /** Of a slice that has not ended. */
  static final long OPEN = Long.MAX_VALUE;

  private static final int NONE = -1;

  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int[] lanes = new int[64];
  private int[] names = new int[64];

  /** The slice around one, while both are open. */
  private int[] around = new int[64];

  /** By lane: the innermost slice that is open. */
  private int[] innermost = {};

  private int size;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private long cut;
  private long backwards;

  int size() {
    return size;
  }

  /** How many slices reached out of the slice around them and were cut off at its end. */
  long cut() {
    return cut;
  }

  /** How many slices ended before they began and were taken to end at once. */
  long backwards() {
    return backwards;
  }

  /** Adds a slice whose end is known. Times in nanoseconds since whenever. */
  void add(int lane, int name, long start, long end) {
    append(lane, name, start, Math.max(start, end));
    backwards += end < start ? 1 : 0;
    seen(Math.max(start, end));
  }

  /** Begins a slice inside the one that is open in its lane, if one is. */
  void begin(int lane, int name, long start) {
    if (lane >= innermost.length) {
      int known = innermost.length;
      innermost = Arrays.copyOf(innermost, Math.max(lane + 1, known * 2));
      Arrays.fill(innermost, known, innermost.length, NONE);
    }
    append(lane, name, start, OPEN);
    around[size - 1] = innermost[lane];
    innermost[lane] = size - 1;
  }

  /** Ends the innermost slice that is open in a lane; an end of nothing is left out. */
  void end(int lane, long time) {
    if (lane >= innermost.length || innermost[lane] == NONE) {
      return;
    }
    int slice = innermost[lane];
    innermost[lane] = around[slice];
    ends[slice] = Math.max(starts[slice], time);
    backwards += time < starts[slice] ? 1 : 0;
    seen(time);
  }

  private void append(int lane, int name, long start, long end) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      lanes = Arrays.copyOf(lanes, capacity);
      names = Arrays.copyOf(names, capacity);
      around = Arrays.copyOf(around, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    lanes[size] = lane;
    names[size] = name;
    size++;
    seen(start);
  }

  private void seen(long time) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }

  /** How long it takes from the first start to the last end, in nanoseconds. */
  long length() {
    return size == 0 ? 0 : last - first;
  }

  /**
   * Hands on all slices, which can be done once. Times are nanoseconds since the first start. A
   * slice that has not ended ends with the last one; one that reaches out of the slice around it is
   * cut off there, since an inner call can't outlast an outer one.
   *
   * @param laneCount how many lanes there are
   */
  void to(EventSink sink, int laneCount) {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
      ends[i] = ends[i] == OPEN ? last : ends[i];
    }
    MergeSort.sort(order, 0, size, this::before);
    int[] rank = around;
    int[] open = new int[laneCount];
    Arrays.fill(open, NONE);
    PriorityQueue<Integer> byEnd =
        new PriorityQueue<>(
            (a, b) -> ends[a] == ends[b] ? rank[b] - rank[a] : Long.compare(ends[a], ends[b]));
    int[] outer = new int[size];
    for (int i = 0; i < size; i++) {
      int slice = (int) order[i];
      end(byEnd, starts[slice], sink, open, outer);
      int lane = lanes[slice];
      rank[slice] = i;
      outer[slice] = open[lane];
      if (open[lane] != NONE && ends[slice] > ends[open[lane]]) {
        ends[slice] = ends[open[lane]];
        cut++;
      }
      open[lane] = slice;
      byEnd.add(slice);
      sink.event(lane, starts[slice] - first, EventKind.CALL_START, 0, names[slice], 0);
    }
    end(byEnd, OPEN, sink, open, outer);
  }

  private boolean before(long a, long b) {
    int left = (int) a;
    int right = (int) b;
    return starts[left] < starts[right]
        || (starts[left] == starts[right] && ends[left] > ends[right]);
  }

  /** Hands on the ends up to a time, of those at the same time the innermost first. */
  private void end(
      PriorityQueue<Integer> byEnd, long time, EventSink sink, int[] open, int[] outer) {
    Integer next = byEnd.peek();
    while (next != null && ends[next] <= time) {
      byEnd.poll();
      open[lanes[next]] = outer[next];
      sink.event(lanes[next], ends[next] - first, EventKind.CALL_END, 0, names[next], 0);
      next = byEnd.peek();
    }
  }
}
