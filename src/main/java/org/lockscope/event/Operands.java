package org.lockscope.event;

/** How two numbers share an event's operand. */
public final class Operands {
  /** The call or append returned. */
  public static final int OK = 0;

  /** The call or append threw. */
  public static final int FAILED = 1;

  /** The call or append was interrupted. */
  public static final int CANCELLED = 2;

  /** In the operand of a request: it ends after a while, whatever others do. */
  public static final long LIMITED = 1L << 32;

  private Operands() {}

  /**
   * The operand of a read or write.
   *
   * @param index the array slot, or -1 for a plain variable
   * @param value the value read or written, or what identifies it (an article's number)
   */
  public static long access(int index, int value) {
    return ((long) index << 32) | (value & 0xffff_ffffL);
  }

  /** The array slot of a read or write, -1 for a plain variable. */
  public static int index(long operand) {
    return (int) (operand >> 32);
  }

  /** The value of a read or write. */
  public static int value(long operand) {
    return (int) operand;
  }

  /**
   * The operand of the end of a call or an append.
   *
   * @param outcome {@link #OK}, {@link #FAILED} or {@link #CANCELLED}
   * @param article the article's number
   */
  public static long outcome(int outcome, int article) {
    return ((long) outcome << 32) | (article & 0xffff_ffffL);
  }

  /** The outcome of a call or append: {@link #OK}, {@link #FAILED} or {@link #CANCELLED}. */
  public static int outcomeOf(long operand) {
    return (int) (operand >> 32);
  }

  /** The article's number in the operand of a call or append, at its start as at its end. */
  public static int article(long operand) {
    return (int) operand;
  }
}
