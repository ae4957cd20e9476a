package org.lockscope.watch.kernel;

import java.util.Random;

/** Quicksort by hand; each thread sorts an array of its own. */
final class Sort implements Kernel {
  private static final int SIZE = 150_000;

  @Override
  public long run() throws InterruptedException {
    return Kernel.sum(
        thread -> {
          int[] numbers = new Random(thread).ints(SIZE).toArray();
          sort(numbers, 0, SIZE - 1);
          return numbers[0] + (long) numbers[SIZE / 2];
        });
  }

  private static void sort(int[] a, int from, int to) {
    int i = from;
    int j = to;
    int pivot = a[(from + to) >>> 1];
    while (i <= j) {
      while (a[i] < pivot) {
        i++;
      }
      while (a[j] > pivot) {
        j--;
      }
      if (i <= j) {
        int swapped = a[i];
        a[i++] = a[j];
        a[j--] = swapped;
      }
    }
    if (from < j) {
      sort(a, from, j);
    }
    if (i < to) {
      sort(a, i, to);
    }
  }
}
