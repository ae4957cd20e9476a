package org.lockscope.trace;

import java.util.Arrays;

/**
 * Adds up how long a track's intervals cover each column of a time axis, layer by layer: what is
 * drawn where intervals are too thin to be drawn one by one. Takes time that follows the columns,
 * not the intervals. Reused from track to track, so that a frame allocates nothing. Used by one
 * thread.
 */
public final class Coverage {
  private static final int NOTHING = -1;

  private final long[] sums = new long[Layers.COUNT];
  private float[] parts = {};
  private int[] counts = {};
  private int columns;

  /** Covers no column yet. */
  public Coverage() {}

  /** How many columns there are. */
  public int columns() {
    return columns;
  }

  /** Which part of a column a layer covers, 0 to 1. */
  public float part(int column, int layer) {
    return parts[column * Layers.COUNT + layer];
  }

  /** Whether anything lies in a column. */
  public boolean covered(int column) {
    return counts[column] >= 0;
  }

  /** How many intervals end in a column. */
  public int count(int column) {
    return Math.max(0, counts[column]);
  }

  /**
   * Looks at a track.
   *
   * @param from where the first column begins, in nanoseconds since the recording began
   * @param nanosPerColumn how long a column is
   * @param columnCount how many columns there are
   * @param end where an interval that has not ended ends
   */
  public void of(Intervals track, double from, double nanosPerColumn, int columnCount, long end) {
    columns = columnCount;
    if (counts.length < columnCount) {
      counts = new int[columnCount];
      parts = new float[columnCount * Layers.COUNT];
    }
    Arrays.fill(counts, 0, columnCount, NOTHING);
    Arrays.fill(parts, 0, columnCount * Layers.COUNT, 0);
    long left = (long) from;
    int first = track.firstEndingAfter(left);
    for (int column = 0; column < columnCount && first < track.size(); column++) {
      long right = (long) (from + (column + 1) * nanosPerColumn);
      if (track.start(first) < right) {
        first = add(track, first, left, right, column, end);
      }
      left = right;
    }
  }

  /** Adds one column, and returns the first interval that reaches beyond it. */
  private int add(Intervals track, int first, long left, long right, int column, long end) {
    int beyond = track.firstEndingAfter(right, first);
    Arrays.fill(sums, 0);
    whole(track, first, beyond);
    cut(track, first, left, right, beyond, end);
    double length = Math.max(1, right - left);
    int at = column * Layers.COUNT;
    for (int layer = 0; layer < Layers.COUNT; layer++) {
      parts[at + layer] = (float) Math.clamp(sums[layer] / length, 0, 1);
    }
    counts[column] = beyond - first;
    return beyond;
  }

  /** All of the intervals that end in the column, though the first may have begun before it. */
  private void whole(Intervals track, int first, int beyond) {
    int block = Math.ceilDiv(first, Intervals.BLOCK);
    int last = Math.min(beyond / Intervals.BLOCK, track.blocks() - 1);
    if (last <= block) {
      each(track, first, beyond);
      return;
    }
    each(track, first, block * Intervals.BLOCK);
    for (int layer = 0; layer < Layers.COUNT; layer++) {
      sums[layer] += track.before(last, layer) - track.before(block, layer);
    }
    each(track, last * Intervals.BLOCK, beyond);
  }

  private void each(Intervals track, int from, int to) {
    for (int i = from; i < to; i++) {
      sums[track.layer(i)] += track.end(i) - track.start(i);
    }
  }

  /** Takes off what lies before the column, and adds what reaches beyond it. */
  private void cut(Intervals track, int first, long left, long right, int beyond, long end) {
    if (first < beyond && track.start(first) < left) {
      sums[track.layer(first)] -= left - track.start(first);
    }
    if (beyond < track.size() && track.start(beyond) < right) {
      long from = Math.max(left, track.start(beyond));
      long to = Math.min(right, Math.min(end, track.end(beyond)));
      sums[track.layer(beyond)] += Math.max(0, to - from);
    }
  }
}
