package org.lockscope.probe;

/**
 * Ids of arrays that threads make on the way. An id is put together from the array's owner, the
 * thread that made it and that thread's own count, so no counter is shared: one would order the
 * workers.
 *
 * <p>The sign bit marks such an id; below it stand 6 bits of parent, 17 of thread, 8 of count.
 */
final class DerivedId {
  private static final int PARENT_BITS = 6;
  private static final int THREAD_BITS = 17;
  private static final int COUNT_BITS = 8;

  private DerivedId() {}

  static boolean fits(int parent, int thread, int count) {
    return parent > 0
        && parent < 1 << PARENT_BITS
        && thread < 1 << THREAD_BITS
        && count < 1 << COUNT_BITS;
  }

  static int of(int parent, int thread, int count) {
    return Integer.MIN_VALUE
        | (parent << (THREAD_BITS + COUNT_BITS))
        | (thread << COUNT_BITS)
        | count;
  }

  static boolean isDerived(int object) {
    return object < 0;
  }

  static int parent(int object) {
    return (object & Integer.MAX_VALUE) >>> (THREAD_BITS + COUNT_BITS);
  }

  static int thread(int object) {
    return (object >>> COUNT_BITS) & ((1 << THREAD_BITS) - 1);
  }

  static int count(int object) {
    return object & ((1 << COUNT_BITS) - 1);
  }
}
