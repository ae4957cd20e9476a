package org.lockscope.watch;

/** A hash table from longs to positive ints, without an object an entry. */
final class LongInts {
  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  /** The value of a key; 0 if there is none. */
  int get(long key) {
    return values[slot(key, keys, values)];
  }

  /** Adds a key that is not there. */
  void put(long key, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key, keys, values);
    keys[slot] = key;
    values[slot] = value;
    size++;
  }

  private void grow() {
    long[] largerKeys = new long[keys.length * 2];
    int[] largerValues = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        int slot = slot(keys[i], largerKeys, largerValues);
        largerKeys[slot] = keys[i];
        largerValues[slot] = values[i];
      }
    }
    keys = largerKeys;
    values = largerValues;
  }

  private static int slot(long key, long[] keys, int[] values) {
    long mixed = key * 0x9e37_79b9_7f4a_7c15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
