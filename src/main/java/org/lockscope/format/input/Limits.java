package org.lockscope.format.input;

/**
 * How much of a file is taken into memory, so that no file can exhaust it.
 *
 * @param events the most events
 * @param threads the most threads, named or not
 * @param locks the most locks
 * @param heldAtOnce the most locks that one thread holds at once
 * @param nameBytes the most memory for names of any kind, in bytes, roughly
 */
public record Limits(int events, int threads, int locks, int heldAtOnce, long nameBytes) {
  private static final int MOST_EVENTS = 50_000_000;

  /** An event takes 28 bytes in its columns, and half an interval of 28. */
  private static final int HEAP_PER_EVENT = 64;

  /** What a name costs besides its characters. */
  static final int NAME_OVERHEAD = 128;

  /** An event of a flight recording takes as much while it is put in its place among others. */
  private static final int HEAP_PER_FLIGHT_EVENT = 384;

  /** The most events of a flight recording, which take half of the heap at most. */
  public int flightEvents() {
    long heap = (long) events * HEAP_PER_EVENT;
    return (int) Math.min(events, heap / 2 / HEAP_PER_FLIGHT_EVENT);
  }

  /** What is left of these for the rest of a file. */
  public Limits less(int eventsTaken, long nameBytesTaken) {
    return new Limits(events - eventsTaken, threads, locks, heldAtOnce, nameBytes - nameBytesTaken);
  }

  /** The longest time, in nanoseconds: some 36 years. */
  public static final long LONGEST = 1L << 60;

  /** The limits that this program's heap allows. */
  public static Limits ofHeap() {
    long heap = Runtime.getRuntime().maxMemory();
    return new Limits(
        (int) Math.min(MOST_EVENTS, heap / HEAP_PER_EVENT),
        1 << 18,
        1 << 18,
        1024,
        Math.min(256L << 20, heap / 8));
  }
}
