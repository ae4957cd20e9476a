package org.lockscope.format.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names numbered from 0 as they come, looked up as bytes so that a name that is known costs no
 * object. An open-addressing table over one growing text. Used by one thread.
 */
public final class ByteNames {
  private static final int MOST_TEXT = 1 << 30;
  private static final int FIRST_SLOTS = 256;
  private static final int LONG = Long.BYTES;
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Ids plus 1; 0 is free. A power of two long, at most half full. */
  private int[] slots = new int[FIRST_SLOTS];

  private int[] hashes = new int[FIRST_SLOTS / 2];
  private int[] ends = new int[FIRST_SLOTS / 2];
  private byte[] spaces = new byte[FIRST_SLOTS / 2];
  private byte[] text = new byte[16 * FIRST_SLOTS];
  private int size;

  /** How many names there are. */
  public int size() {
    return size;
  }

  /**
   * The number of a name.
   *
   * @param space names of different spaces are different, though their text be the same
   * @throws TraceFileException if there are more names than there is room for
   */
  public int id(int space, byte[] bytes, int from, int to) throws TraceFileException {
    int hash = hash(space, bytes, from, to);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int id = slots[slot] - 1;
      if (hashes[id] == hash
          && spaces[id] == space
          && Arrays.equals(text, start(id), ends[id], bytes, from, to)) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return add(slot, hash, space, bytes, from, to);
  }

  private int add(int slot, int hash, int space, byte[] bytes, int from, int to)
      throws TraceFileException {
    int start = size == 0 ? 0 : ends[size - 1];
    int end = start + to - from;
    if (end > MOST_TEXT) {
      throw new TraceFileException("its names take more than a gigabyte");
    }
    if (end > text.length) {
      text = Arrays.copyOf(text, Math.max(end, text.length * 2));
    }
    System.arraycopy(bytes, from, text, start, to - from);
    hashes[size] = hash;
    ends[size] = end;
    spaces[size] = (byte) space;
    slots[slot] = size + 1;
    size++;
    if (size == hashes.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    int capacity = size * 2;
    hashes = Arrays.copyOf(hashes, capacity);
    ends = Arrays.copyOf(ends, capacity);
    spaces = Arrays.copyOf(spaces, capacity);
    slots = new int[capacity * 2];
    int mask = slots.length - 1;
    for (int id = 0; id < size; id++) {
      int slot = hashes[id] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id + 1;
    }
  }

  private static int hash(int space, byte[] bytes, int from, int to) {
    long hash = space;
    int at = from;
    for (; at <= to - LONG; at += LONG) {
      hash = mixed(hash ^ (long) WORDS.get(bytes, at));
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = (rest << Byte.SIZE) | (bytes[at] & 0xff);
    }
    hash = mixed(hash ^ rest ^ ((long) (to - from) << 56));
    return (int) (hash ^ (hash >>> 32));
  }

  /** After the finaliser of MurmurHash3 (Appleby, public domain), half of it. */
  private static long mixed(long z) {
    long spread = z * 0xff51afd7ed558ccdL;
    return spread ^ (spread >>> 33);
  }

  private int start(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }

  /** The space of a name. */
  public int space(int id) {
    return spaces[check(id)];
  }

  /** A name. */
  public String name(int id) {
    int start = start(check(id));
    return new String(text, start, ends[id] - start, StandardCharsets.UTF_8);
  }

  private int check(int id) {
    if (id < 0 || id >= size) {
      throw new IndexOutOfBoundsException("name " + id + " of " + size);
    }
    return id;
  }
}
