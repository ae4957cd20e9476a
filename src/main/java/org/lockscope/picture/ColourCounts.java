package org.lockscope.picture;

import java.util.Arrays;

/**
 * How often each colour was seen; of many colours, those that came first. A hash table with open
 * addressing, since pictures have many pixels. Used by one thread.
 */
final class ColourCounts {
  private static final int BITS = 17;
  private static final int MASK = (1 << BITS) - 1;

  /** Beyond as many, colours that are new are not counted. */
  private static final int MOST = (1 << BITS) * 3 / 4;

  private final int[] colours = new int[1 << BITS];
  private final long[] counts = new long[1 << BITS];
  private int size;

  /** Counts pixels, {@code 0xRRGGBB}; what stands above is ignored. */
  void add(int[] pixels) {
    int i = 0;
    while (i < pixels.length) {
      int from = i;
      while (i < pixels.length && pixels[i] == pixels[from]) {
        i++;
      }
      add(pixels[from] & 0xffffff, i - from);
    }
  }

  private void add(int colour, long count) {
    int slot = slot(colour);
    if (counts[slot] == 0) {
      if (size == MOST) {
        return;
      }
      colours[slot] = colour;
      size++;
    }
    counts[slot] += count;
  }

  /** Where a colour is, or would be. */
  private int slot(int colour) {
    int slot = (colour * 0x9e3779b1) >>> (32 - BITS);
    while (counts[slot] != 0 && colours[slot] != colour) {
      slot = (slot + 1) & MASK;
    }
    return slot;
  }

  /** How many colours were counted. */
  int size() {
    return size;
  }

  /** The colours counted, the most frequent first; of two as frequent, the darker. */
  int[] byFrequency() {
    Integer[] slots = new Integer[size];
    int next = 0;
    for (int slot = 0; slot <= MASK; slot++) {
      if (counts[slot] != 0) {
        slots[next++] = slot;
      }
    }
    Arrays.sort(
        slots,
        (a, b) -> {
          int order = Long.compare(counts[b], counts[a]);
          return order != 0 ? order : Integer.compare(colours[a], colours[b]);
        });
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = colours[slots[i]];
    }
    return sorted;
  }

  /** How often a colour was counted. */
  long count(int colour) {
    return counts[slot(colour)];
  }
}
