package org.lockscope.paint;

import java.util.List;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.race.Race;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RunFigures;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Trace;

/**
 * One run as it is shown and written about.
 *
 * @param letter A or B; empty where there is one run
 * @param settings what was asked for
 * @param figures what it came to
 * @param trace what happened
 * @param races the first race of each location
 * @param list what happened to the shared list
 * @param stopped whether it was asked to stop
 */
public record RunSummary(
    String letter,
    RunSettings settings,
    RunFigures figures,
    Trace trace,
    List<Race> races,
    ListHistory list,
    boolean stopped) {
  /** A run as it stands. */
  public static RunSummary of(String letter, ObservedRun run) {
    return new RunSummary(
        letter, run.settings(), run.figures(), run.trace(), run.races(), run.list(), run.stopped());
  }

  /** Whether the run goes on. */
  public boolean live() {
    return !trace.sealed();
  }
}
