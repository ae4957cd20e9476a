package org.lockscope.scenario.news;

import java.util.Locale;

/** Who puts results into the list. */
public sealed interface Collector {
  /** Every worker appends to the list that all share. */
  Collector LIST = new SharedList();

  /** Every worker appends to the list that all share; a lock may keep them apart. */
  record SharedList() implements Collector {
    @Override
    public String toString() {
      return "list";
    }
  }

  /**
   * Workers send results over a bounded queue to one thread that owns the list.
   *
   * @param capacity how many results fit into the queue, 1 to {@value #MAX_CAPACITY}
   */
  record Channel(int capacity) implements Collector {
    /** The largest capacity. */
    public static final int MAX_CAPACITY = 100_000;

    /** The capacity where none is said. */
    public static final int DEFAULT_CAPACITY = 4;

    /**
     * Checks the capacity.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Channel {
      if (capacity < 1 || capacity > MAX_CAPACITY) {
        throw new IllegalArgumentException(
            "a channel of capacity " + capacity + " is out of range: 1 to 100,000");
      }
    }

    @Override
    public String toString() {
      return "channel:" + capacity;
    }
  }

  /**
   * Reads a collector as the command line and files write it: {@code list}, {@code channel} or
   * {@code channel:N}; {@link Object#toString} is the other way.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  static Collector parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (word.equals("list")) {
      return LIST;
    }
    if (word.equals("channel")) {
      return new Channel(Channel.DEFAULT_CAPACITY);
    }
    if (word.matches("channel:\\d{1,9}")) {
      return new Channel(Integer.parseInt(word.substring("channel:".length())));
    }
    throw new IllegalArgumentException(
        "unknown collector '" + text + "': use list, channel or channel:N");
  }
}
