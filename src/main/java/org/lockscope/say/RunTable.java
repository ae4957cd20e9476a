package org.lockscope.say;

import java.util.List;

/**
 * A run for who listens: its figures in sentences, and its intervals as rows.
 *
 * @param figures what it is and came to
 * @param rows its intervals, made as they are asked for
 */
public record RunTable(String figures, List<IntervalTable.Row> rows) {
  /** A run as it is now. */
  public static RunTable of(RunSummary run) {
    return new RunTable(Spoken.figures(run), new IntervalTable(run));
  }
}
