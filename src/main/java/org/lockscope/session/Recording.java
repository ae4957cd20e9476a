package org.lockscope.session;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Scenario;
import org.lockscope.trace.Trace;

/**
 * What a file of a recorded run holds, or could hold. Never changes; any thread may read it.
 *
 * @param name where it came from, as people read it: a file's name
 * @param trace what happened, sealed
 * @param plan what was asked for, of a program that tells what became of what it processes; null of
 *     any other
 * @param outcome what it came to; null where it is not known
 * @param list which objects are the shared list's; null where there is none
 * @param verdict what the race detector says
 * @param timed whether times are nanoseconds; otherwise they only number the events
 * @param staged of which other scenario it is a run; null if of none that is known
 */
public record Recording(
    String name,
    Trace trace,
    @Nullable Plan plan,
    @Nullable RecordedOutcome outcome,
    @Nullable ListIds list,
    Verdict verdict,
    boolean timed,
    @Nullable Staged staged) {
  /**
   * Where events were dropped, or left out as nobody knows their kind, there is no verdict.
   *
   * @throws IllegalArgumentException if the trace is not sealed
   */
  public Recording {
    if (!trace.sealed()) {
      throw new IllegalArgumentException("the run has not ended");
    }
    verdict = outcome == null ? verdict : verdict.without(outcome.dropped());
    verdict = staged == null ? verdict : verdict.without(staged.dropped());
    verdict = verdict.skipping(trace.skipped());
  }

  /** A recording of such a program, or of a program that is none of ours. */
  public Recording(
      String name,
      Trace trace,
      @Nullable Plan plan,
      @Nullable RecordedOutcome outcome,
      @Nullable ListIds list,
      Verdict verdict,
      boolean timed) {
    this(name, trace, plan, outcome, list, verdict, timed, null);
  }

  /**
   * A recording whose races are found anew, which takes time that follows the events.
   *
   * @throws IllegalArgumentException if the trace is not sealed
   */
  public static Recording of(
      String name,
      Trace trace,
      @Nullable Plan plan,
      @Nullable RecordedOutcome outcome,
      @Nullable ListIds list,
      boolean timed) {
    Verdict verdict = RaceSearch.in(trace);
    return new Recording(name, trace, plan, outcome, list, verdict, timed);
  }

  /** A recording of another program, whose races are found anew. */
  public static Recording of(String name, Trace trace, boolean timed) {
    return of(name, trace, null, null, null, timed);
  }

  /**
   * A run that has just ended.
   *
   * @throws IllegalArgumentException if it has not
   */
  public static Recording of(String name, StagedRun run) {
    Results results = run.results().orElse(null);
    if (results != null) {
      return new Recording(
          name,
          run.trace(),
          run.work().plan(),
          RecordedOutcome.of(results, run.stopped(), OptionalLong.of(run.dropped())),
          ListIds.of(run.eyes().list()),
          run.verdict(),
          true);
    }
    return new Recording(name, run.trace(), null, null, null, run.verdict(), true).of(run.staged());
  }

  /** This recording as one of a scenario's run. */
  public Recording of(Staged performance) {
    Scenario scenario = performance.scenario();
    if (scenario.items(performance.setup()).isPresent()) {
      Plan asked = scenario.plan(performance.setup());
      return new Recording(name, trace, asked, outcome, list, verdict, timed);
    }
    return new Recording(name, trace, plan, outcome, list, verdict, timed, performance);
  }

  /** This recording under another name. */
  public Recording named(String other) {
    return new Recording(other, trace, plan, outcome, list, verdict, timed, staged);
  }

  /** This recording as one whose recorder had no room for so many events. */
  public Recording without(long dropped) {
    return new Recording(name, trace, plan, outcome, list, verdict.without(dropped), timed, staged);
  }

  /** This recording as one of which a part could not be read. */
  public Recording cut() {
    return new Recording(name, trace, plan, outcome, list, verdict.cut(), timed, staged);
  }

  /** The first race of each location, 1000 at most. */
  public List<Race> races() {
    return verdict.races();
  }
}
