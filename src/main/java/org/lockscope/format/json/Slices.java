package org.lockscope.format.json;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.format.input.MergeSort;

/**
 * Slices of another tool's trace, in columns, as they come and in any order. {@link #arrange} finds
 * tracks for them, on each of which they nest: what reaches out of the slice around it stands on
 * another track of its lane. {@link #to} then hands them on as events in order of time: the start
 * and the end of a call, whose number is that of the slice's name. Takes 28 bytes a slice, and 16
 * more while they are handed on. Used by one thread.
 */
final class Slices {
  /** The end of a slice that has not ended. */
  static final long OPEN = Long.MAX_VALUE;

  /** How many tracks a lane has at most. */
  static final int MOST_TRACKS = 64;

  private static final int NONE = -1;

  private long[] starts = new long[64];
  private long[] ends = new long[64];

  /** The lane of each, and once they are arranged, its track. */
  private int[] tracks = new int[64];

  private int[] names = new int[64];

  /** In the order of their starts, the longer first; empty until they are arranged. */
  private long[] order = {};

  private int size;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private long cut;
  private long backwards;

  int size() {
    return size;
  }

  /**
   * How many slices were cut off at the end of the one around them: their lane has no more tracks.
   */
  long cut() {
    return cut;
  }

  /** How many slices ended before they began and were taken to end at once. */
  long backwards() {
    return backwards;
  }

  /**
   * Adds a slice. Times in nanoseconds since whenever.
   *
   * @param end {@link #OPEN} if it has not ended: it then ends with the last of all
   */
  void add(int lane, int name, long start, long end) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      tracks = Arrays.copyOf(tracks, capacity);
      names = Arrays.copyOf(names, capacity);
    }
    starts[size] = start;
    ends[size] = Math.max(start, end);
    tracks[size] = lane;
    names[size] = name;
    size++;
    backwards += end < start ? 1 : 0;
    seen(start, end == OPEN ? start : Math.max(start, end));
  }

  /** Takes note of a time that the trace reaches to. */
  void seen(long from, long to) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }

  /** How long it takes from the first start to the last end, in nanoseconds. */
  long length() {
    return last < first ? 0 : last - first;
  }

  /**
   * Finds a track for each slice, the lane's own where it nests there; once, after the last was
   * added.
   *
   * @param lanes how many lanes there are; their own tracks have the same numbers
   * @param most how many tracks there may be in all
   */
  SliceTracks arrange(int lanes, int most) {
    order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
      ends[i] = ends[i] == OPEN ? last : ends[i];
    }
    MergeSort.sort(order, 0, size, this::before);
    SliceTracks found = new SliceTracks(lanes, Math.max(lanes, most));
    int[] outer = new int[size];
    for (long next : order) {
      int slice = (int) next;
      int track = tracks[slice];
      found.use(track);
      for (int tried = 1; !fits(slice, track, found, outer) && tried < MOST_TRACKS; tried++) {
        int other = found.after(track);
        if (other == NONE) {
          break;
        }
        track = other;
      }
      if (!fits(slice, track, found, outer)) {
        ends[slice] = ends[found.open(track)];
        cut++;
      }
      outer[slice] = found.open(track);
      found.open(track, slice);
      tracks[slice] = track;
    }
    return found;
  }

  /** Whether a slice nests in what is open on a track when it begins. */
  private boolean fits(int slice, int track, SliceTracks found, int[] outer) {
    int open = found.open(track);
    while (open != NONE && ends[open] <= starts[slice]) {
      open = outer[open];
    }
    found.open(track, open);
    return open == NONE || ends[slice] <= ends[open];
  }

  /** Hands on all slices, which are arranged. Times are nanoseconds since the first start. */
  void to(EventSink sink) {
    int[] rank = new int[size];
    PriorityQueue<Integer> byEnd =
        new PriorityQueue<>(
            (a, b) -> ends[a] == ends[b] ? rank[b] - rank[a] : Long.compare(ends[a], ends[b]));
    for (int i = 0; i < size; i++) {
      int slice = (int) order[i];
      end(byEnd, starts[slice], sink);
      rank[slice] = i;
      byEnd.add(slice);
      sink.event(tracks[slice], starts[slice] - first, EventKind.CALL_START, 0, names[slice], 0);
    }
    end(byEnd, OPEN, sink);
  }

  private boolean before(long a, long b) {
    int left = (int) a;
    int right = (int) b;
    return starts[left] < starts[right]
        || (starts[left] == starts[right] && ends[left] > ends[right]);
  }

  /** Hands on the ends up to a time, of those at the same time the innermost first. */
  private void end(PriorityQueue<Integer> byEnd, long time, EventSink sink) {
    Integer next = byEnd.peek();
    while (next != null && ends[next] <= time) {
      byEnd.poll();
      sink.event(tracks[next], ends[next] - first, EventKind.CALL_END, 0, names[next], 0);
      next = byEnd.peek();
    }
  }
}
