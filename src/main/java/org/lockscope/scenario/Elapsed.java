package org.lockscope.scenario;

/**
 * How long something went on, all who did it together: a sum of durations of which some may still
 * be running. Three numbers of a {@link Ledger} tell it at any instant.
 */
public final class Elapsed {
  /** How many numbers of a ledger it takes. */
  public static final int COLUMNS = 3;

  private long ended;
  private long running;
  private long starts;

  /** It begins, for one more. */
  public void start(long time) {
    running++;
    starts += time;
  }

  /**
   * It ends, for one.
   *
   * @param start when it began for that one
   */
  public void end(long start, long time) {
    running--;
    starts -= start;
    ended += Math.max(0, time - start);
  }

  /** Writes its numbers into a row of a ledger. */
  public void write(long[] row, int column) {
    row[column] = ended;
    row[column + 1] = running;
    row[column + 2] = starts;
  }

  /** The sum at an instant, in nanoseconds, from the numbers it wrote. */
  public static long read(long[] row, int column, long now) {
    return Math.max(0, row[column] + row[column + 1] * now - row[column + 2]);
  }

  /** How many it goes on for, from the numbers it wrote. */
  public static long running(long[] row, int column) {
    return row[column + 1];
  }
}
