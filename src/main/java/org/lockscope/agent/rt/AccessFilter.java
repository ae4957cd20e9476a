package org.lockscope.agent.rt;

/**
 * Drops a thread's accesses that tell nothing new: those to a location that this thread has
 * accessed in the same way, or written, since it last handed anything to another thread. Whatever
 * races with such an access races with the earlier one too, so no location's verdict changes.
 *
 * <p>A table that forgets: what it has no room for is recorded once more. It starts small, since
 * there may be many threads, and grows where it forgets a lot. One thread's own.
 */
final class AccessFilter {
  private static final int FIRST_BITS = 5;
  private static final int MOST_BITS = 15;

  private int bits = FIRST_BITS;
  private long[] keys = new long[1 << FIRST_BITS];
  private int[] marks = new int[1 << FIRST_BITS];
  private int forgotten;

  /**
   * Whether an access has to be recorded.
   *
   * @param epoch from 1; another after each handing over
   */
  boolean isNew(int object, int index, boolean write, int epoch) {
    long key = ((long) object << 32) | (index & 0xffff_ffffL);
    int slot = (int) ((key * 0x9e37_79b9_7f4a_7c15L) >>> (Long.SIZE - bits));
    // A write tells what a read after it would, not the other way round.
    int mark = epoch << 1 | (write ? 1 : 0);
    int known = marks[slot];
    boolean sameEpoch = (known | 1) == (mark | 1);
    if (sameEpoch && keys[slot] == key) {
      if (known >= mark) {
        return false;
      }
    } else if (sameEpoch && ++forgotten > keys.length && bits < MOST_BITS) {
      grow();
      return true;
    }
    keys[slot] = key;
    marks[slot] = mark;
    return true;
  }

  private void grow() {
    bits++;
    keys = new long[1 << bits];
    marks = new int[1 << bits];
    forgotten = 0;
  }
}
