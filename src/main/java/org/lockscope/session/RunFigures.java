package org.lockscope.session;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.Times.LockTimes;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Tally;
import org.lockscope.trace.Totals;
import org.lockscope.trace.Trace;

/**
 * The figures of a run: up to now, to an instant of it, or for good. What is not known is a value
 * of its own, never 0.
 *
 * @param stage how much of the run they are of
 * @param results what became of what it processes; null where its program does not tell
 * @param times how long things took
 * @param events how many events they are of
 * @param dropped how many events of the recording found no room; empty if that is not known
 * @param verdict what the race detector says
 */
public record RunFigures(
    Stage stage,
    @Nullable Results results,
    Times times,
    int events,
    OptionalLong dropped,
    Verdict verdict) {

  /** The figures of a run so far; for good once it has ended. */
  static RunFigures of(StagedRun run) {
    Trace trace = run.trace();
    Results known = run.results().orElse(null);
    return new RunFigures(
        run.finished() ? run.staged().ended() : Stage.RUNNING,
        known != null ? known : soFar(run.work().plan(), trace, run.eyes().list()),
        times(trace, run.finished() ? trace.totals().wall() : trace.end()),
        trace.events().size(),
        OptionalLong.of(run.dropped()),
        run.verdict());
  }

  /** What had become of the items when the trace ends: what the list held by then. */
  private static @Nullable Results soFar(Plan plan, Trace trace, ListHistory list) {
    OptionalInt items = plan.items();
    if (items.isEmpty()) {
      return null;
    }
    Moment end = trace.events().at(trace.end());
    return Results.at(items.getAsInt(), list, end, trace.tally(end));
  }

  /**
   * The figures of a recording.
   *
   * @param list what happened to the shared list
   */
  public static RunFigures of(Recording recording, ListHistory list) {
    Trace trace = recording.trace();
    return new RunFigures(
        ended(recording),
        results(recording, list),
        times(trace, trace.totals().wall()),
        trace.events().size(),
        dropped(recording),
        recording.verdict());
  }

  private static Stage ended(Recording recording) {
    if (recording.staged() != null) {
      return recording.staged().ended();
    }
    RecordedOutcome outcome = recording.outcome();
    boolean whole = outcome == null ? recording.plan() == null : !outcome.stopped();
    return whole ? Stage.COMPLETE : Stage.STOPPED;
  }

  private static OptionalLong dropped(Recording recording) {
    if (recording.staged() != null) {
      return OptionalLong.of(recording.staged().dropped());
    }
    RecordedOutcome outcome = recording.outcome();
    return outcome == null ? OptionalLong.empty() : OptionalLong.of(outcome.dropped());
  }

  private static @Nullable Results results(Recording recording, ListHistory list) {
    if (recording.outcome() != null) {
      return recording.outcome().results();
    }
    Plan plan = recording.plan();
    // Without an outcome, a recording that ends before its run did.
    return plan == null ? null : soFar(plan, recording.trace(), list);
  }

  private static Times times(Trace trace, long wall) {
    Totals totals = trace.totals();
    long now = trace.end();
    return new Times(wall, totals.calls(now), new LockTimes(totals.held(now), totals.waited(now)));
  }

  /**
   * The figures as they were at an instant of the run, before its end.
   *
   * @param list what happened to the shared list
   */
  public RunFigures at(Trace trace, ListHistory list, Moment moment) {
    Tally tally = trace.tally(moment);
    return new RunFigures(
        Stage.INSTANT,
        results == null ? null : Results.at(results.items(), list, moment, tally),
        new Times(
            Math.max(0, moment.time() - trace.totals().start()),
            tally.calls(),
            new LockTimes(tally.holds(), tally.waits())),
        moment.events(),
        dropped,
        verdict.at(moment.events(), tally.accesses()));
  }

  /** From the first event to the last, or to the instant; in nanoseconds. */
  public long wall() {
    return times.wall();
  }

  /** All calls together, in nanoseconds. */
  public long sumLlm() {
    return times.sumLlm();
  }

  /** How long locks were held, all together, in nanoseconds. */
  public long lockHeld() {
    return times.lock().held();
  }

  /** How long locks were waited for, all together, in nanoseconds. */
  public long lockWait() {
    return times.lock().waited();
  }

  /** How many items ended in a way; empty if that is not known. */
  public OptionalInt count(Fate fate) {
    return results == null ? OptionalInt.empty() : results.count(fate);
  }

  /** Whether it is known that some items ended in a way. */
  public boolean any(Fate fate) {
    return results != null && results.any(fate);
  }
}
