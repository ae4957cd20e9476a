package org.lockscope.trace;

import java.util.Arrays;

/**
 * By how much each of a row of events changed three numbers. An event that changed none, as most
 * do, takes one byte: a bit for each number that changed. Each change follows in a byte if it is
 * small, -64 to 63, else in as many as it takes: seven bits a byte, the lowest first, the sign in
 * the lowest of all, as in LEB128 with zigzag. Confined to the thread that adds to it.
 */
final class Changes {
  private static final int BITS = 7;
  private static final int MASK = (1 << BITS) - 1;

  private byte[] bytes;
  private int size;

  /** No events yet, with room for so many bytes. */
  Changes(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** Adds an event's changes. */
  void add(long first, long second, long third) {
    put((first == 0 ? 0 : 1) | (second == 0 ? 0 : 2) | (third == 0 ? 0 : 4));
    add(first);
    add(second);
    add(third);
  }

  private void add(long change) {
    if (change == 0) {
      return;
    }
    long rest = change << 1 ^ change >> (Long.SIZE - 1);
    while (rest >>> BITS != 0) {
      put((int) rest | ~MASK);
      rest >>>= BITS;
    }
    put((int) rest);
  }

  private void put(int next) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size + (size >> 1) + 1);
    }
    bytes[size++] = (byte) next;
  }

  /** Gives back the room that is not needed. */
  void trim() {
    if (size < bytes.length) {
      bytes = Arrays.copyOf(bytes, size);
    }
  }

  /** Reads the changes from the first event on. */
  Cursor cursor() {
    return new Cursor();
  }

  /** An event, before the first until {@link #next} was called. */
  final class Cursor {
    private int at;
    private int changed;

    private Cursor() {}

    /** Goes to the next event; there must be one. */
    void next() {
      changed = bytes[at++];
    }

    /** By how much a number, 0 to 2, changed; to be asked once for each, in their order. */
    long of(int number) {
      if ((changed & 1 << number) == 0) {
        return 0;
      }
      long value = 0;
      int shift = 0;
      byte next = bytes[at++];
      while (next < 0) {
        value |= (long) (next & MASK) << shift;
        shift += BITS;
        next = bytes[at++];
      }
      value |= (long) next << shift;
      return value >>> 1 ^ -(value & 1);
    }
  }
}
