package org.lockscope.scenario;

/**
 * What is wrong with a range of latencies that was typed: one sentence, and of which kind it is.
 */
public final class LatencyMistake extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The kinds of mistakes. */
  public enum Kind {
    /** It cannot be read as a range at all. */
    NOT_A_RANGE,
    /** A call would be longer than {@link LatencyRange#MAX_MILLIS}. */
    TOO_LONG,
    /** It is not in whole milliseconds. */
    TOO_FINE,
    /** It ends before it begins. */
    BACKWARDS
  }

  /** Which kind it is. */
  private final Kind kind;

  LatencyMistake(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  /** Which kind it is. */
  public Kind kind() {
    return kind;
  }
}
