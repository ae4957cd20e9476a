package org.lockscope.trace;

import java.util.Arrays;

/**
 * A list of whole numbers of any size that takes one byte for each that is small, -64 to 63: seven
 * bits a byte, the lowest first, the sign in the lowest of all, as in LEB128 with zigzag. Confined
 * to the thread that adds to it.
 */
final class Changes {
  private static final int BITS = 7;
  private static final int MASK = (1 << BITS) - 1;

  private byte[] bytes;
  private int size;

  /** No numbers yet, with room for some that are small. */
  Changes(int capacity) {
    this.bytes = new byte[capacity];
  }

  void add(long number) {
    long rest = number << 1 ^ number >> (Long.SIZE - 1);
    while (rest >>> BITS != 0) {
      put((byte) (rest | ~MASK));
      rest >>>= BITS;
    }
    put((byte) rest);
  }

  private void put(byte next) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size + (size >> 1) + 1);
    }
    bytes[size++] = next;
  }

  /** Gives back the room that is not needed. */
  void trim() {
    if (size < bytes.length) {
      bytes = Arrays.copyOf(bytes, size);
    }
  }

  /** Reads the numbers from the first on. */
  Cursor cursor() {
    return new Cursor();
  }

  /** A place between two numbers. */
  final class Cursor {
    private int at;

    private Cursor() {}

    /** The next number; there must be one. */
    long next() {
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
