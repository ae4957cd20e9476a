package org.lockscope.format.input;

import java.util.Arrays;

/**
 * Sorts numbers by an order of one's own without an object a number. Stable; takes little more than
 * a look where they are sorted already, and never more than n log n.
 */
public final class MergeSort {
  /** Says which of two numbers comes first. */
  @FunctionalInterface
  public interface Order {
    /** Whether {@code a} has to come before {@code b}; false if they are equal. */
    boolean before(long a, long b);
  }

  private MergeSort() {}

  /** Sorts {@code from} (inclusive) to {@code to} (exclusive). */
  public static void sort(long[] numbers, int from, int to, Order order) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(numbers, from, middle, order);
    sort(numbers, middle, to, order);
    if (!order.before(numbers[middle], numbers[middle - 1])) {
      return;
    }
    long[] left = Arrays.copyOfRange(numbers, from, middle);
    int l = 0;
    int r = middle;
    int at = from;
    while (l < left.length) {
      boolean right = r < to && order.before(numbers[r], left[l]);
      numbers[at++] = right ? numbers[r++] : left[l++];
    }
  }
}
