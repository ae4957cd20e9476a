package org.lockscope.paint;

/**
 * An arrow between two lanes.
 *
 * @param kind what it says
 * @param from the thread it leaves
 * @param leaves when, in nanoseconds since the recording began
 * @param to the thread it reaches
 * @param arrives when
 */
public record Arrow(Kind kind, int from, long leaves, int to, long arrives) {
  /** What an arrow says. */
  public enum Kind {
    /** Nothing orders these two accesses. */
    RACE,
    /** The lock went from one thread to the other. */
    HAND_OVER
  }
}
