package org.lockscope.event;

/**
 * How an event's kind, site and object share one number in buffers and columns: 8 bits of kind,
 * highest, 24 of site, 32 of object.
 */
public final class EventWord {
  private static final int KIND_SHIFT = 56;
  private static final int SITE_SHIFT = 32;
  private static final int SITE_MASK = 0xff_ffff;

  private EventWord() {}

  /**
   * The three in one.
   *
   * @param site a source line's id, 0 to 2^24 - 1; of a larger one the upper bits are lost
   */
  public static long of(EventKind kind, int site, int object) {
    return ((long) kind.code() << KIND_SHIFT)
        | ((long) (site & SITE_MASK) << SITE_SHIFT)
        | (object & 0xffff_ffffL);
  }

  /** What happened. */
  public static EventKind kind(long word) {
    return EventKind.of((int) (word >>> KIND_SHIFT));
  }

  /** The source line's id. */
  public static int site(long word) {
    return (int) (word >>> SITE_SHIFT) & SITE_MASK;
  }

  /** What it happened to. */
  public static int object(long word) {
    return (int) word;
  }
}
