package org.lockscope.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.race.Race;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RunFigures;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
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
 * @param deadlock threads that wait for each other in a cycle; null if none do
 * @param replayed whether it is shown as it was before its end
 */
public record RunSummary(
    String letter,
    RunSettings settings,
    RunFigures figures,
    Trace trace,
    List<Race> races,
    ListHistory list,
    boolean stopped,
    @Nullable Deadlock deadlock,
    boolean replayed) {
  /** A run as it stands. */
  public static RunSummary of(String letter, ObservedRun run) {
    return new RunSummary(
        letter,
        run.settings(),
        run.figures(),
        run.trace(),
        run.races(),
        run.list(),
        run.stopped(),
        run.deadlock(),
        false);
  }

  /** This run as it was at an instant. */
  public RunSummary at(Moment moment) {
    if (moment.events() == trace.events().size() && moment.time() >= trace.end()) {
      return this;
    }
    List<Race> found =
        races.stream().filter(race -> race.current().event() <= moment.events()).toList();
    return new RunSummary(
        letter,
        settings,
        figures.at(trace, moment, found.size()),
        trace,
        found,
        list,
        stopped,
        Deadlock.at(trace, moment.time()).orElse(null),
        true);
  }

  /** Whether the run goes on, really or as it is shown. */
  public boolean live() {
    return replayed || !trace.sealed();
  }
}
