package org.lockscope.watch;

import java.util.Arrays;

/** Which elements of which block, by a number that stands in for them in an event. One thread's. */
final class ElementMasks {
  private long[] masks = new long[64];
  private int[] blocks = new int[64];
  private int[] free = new int[64];
  private int freed;
  private int size;

  /** Keeps them; their number. */
  int keep(int block, long mask) {
    int number = freed > 0 ? free[--freed] : size++;
    if (number == masks.length) {
      masks = Arrays.copyOf(masks, size * 2);
      blocks = Arrays.copyOf(blocks, size * 2);
    }
    masks[number] = mask;
    blocks[number] = block;
    return number;
  }

  long mask(int number) {
    return masks[number];
  }

  int block(int number) {
    return blocks[number];
  }

  /** Forgets them: the number may be given to others. */
  void forget(int number) {
    if (freed == free.length) {
      free = Arrays.copyOf(free, freed * 2);
    }
    free[freed++] = number;
  }
}
