package org.lockscope.race;

import java.util.Arrays;

/**
 * What the detector knows of {@value #SIZE} neighbouring elements of an array: those that were
 * accessed alike share one state, until they are not.
 */
final class ElementBlock {
  /** Elements of a block. */
  static final int SIZE = Long.SIZE;

  private long[] masks = new long[1];
  private VariableState[] states = new VariableState[1];
  private int parts;

  /**
   * Sees to it that each part lies within a set of elements or beside it.
   *
   * @return how many of the elements were never accessed before
   */
  int divide(long mask) {
    long fresh = mask;
    for (int i = parts - 1; i >= 0; i--) {
      long common = masks[i] & mask;
      fresh &= ~masks[i];
      if (common != 0 && common != masks[i]) {
        masks[i] &= ~mask;
        add(common, states[i].copy());
      }
    }
    if (fresh != 0) {
      add(fresh, new VariableState());
    }
    return Long.bitCount(fresh);
  }

  private void add(long mask, VariableState state) {
    if (parts == masks.length) {
      masks = Arrays.copyOf(masks, parts * 2);
      states = Arrays.copyOf(states, parts * 2);
    }
    masks[parts] = mask;
    states[parts++] = state;
  }

  int parts() {
    return parts;
  }

  /** The elements of a part, from the lowest bit. */
  long mask(int part) {
    return masks[part];
  }

  VariableState state(int part) {
    return states[part];
  }

  /** After an access of some elements: those of which the same is known now share one state. */
  void unite(long mask) {
    int left = 0;
    int like = -1;
    for (int i = 0; i < parts; i++) {
      if ((masks[i] & mask) == 0) {
        keep(left++, i);
      } else if (like >= 0 && states[like].isLike(states[i])) {
        masks[like] |= masks[i];
      } else {
        like = left;
        keep(left++, i);
      }
    }
    parts = left;
  }

  private void keep(int to, int part) {
    masks[to] = masks[part];
    states[to] = states[part];
  }
}
