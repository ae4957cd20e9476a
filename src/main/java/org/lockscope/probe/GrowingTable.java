package org.lockscope.probe;

import org.jspecify.annotations.Nullable;

/**
 * A list that only grows, without ever moving what it holds: adding costs constant time however
 * many there are. Threads add one at a time; any thread reads meanwhile, and waits for none.
 *
 * <p>Segment {@code s} has room for twice as many elements as the one before, so that an index
 * finds its segment by its highest bit.
 */
final class GrowingTable<T> {
  private static final int FIRST_BITS = 6;
  private static final int FIRST = 1 << FIRST_BITS;

  private final @Nullable Object[][] segments = new Object[Integer.SIZE - FIRST_BITS][];

  /**
   * Written last by {@link #add}: its volatile write happens-before any read that sees the new
   * size, and with it the element and its segment.
   */
  private volatile int size;

  /** How many there are; those below stay what they are. */
  int size() {
    return size;
  }

  /**
   * Adds an element.
   *
   * @return its index
   */
  synchronized int add(T element) {
    int index = size;
    int segment = segment(index);
    @Nullable Object[] room = segments[segment];
    if (room == null) {
      room = new Object[FIRST << segment];
      segments[segment] = room;
    }
    room[offset(index, segment)] = element;
    size = index + 1;
    return index;
  }

  /**
   * The element at an index.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  @SuppressWarnings("unchecked") // add puts nothing else there
  T get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("element " + index + " of " + size);
    }
    int segment = segment(index);
    return (T) segments[segment][offset(index, segment)];
  }

  private static int segment(int index) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(index + FIRST) - FIRST_BITS;
  }

  private static int offset(int index, int segment) {
    return index + FIRST - (FIRST << segment);
  }
}
