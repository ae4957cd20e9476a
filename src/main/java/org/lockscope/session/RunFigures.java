package org.lockscope.session;

import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.Outcome;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.race.FastTrack;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Tally;
import org.lockscope.trace.Totals;
import org.lockscope.trace.Trace;

/**
 * The figures of a run, up to now or for good. Durations in nanoseconds.
 *
 * @param articles how many articles were asked for
 * @param succeeded distinct results in the final list; while the run goes on, appends that returned
 * @param failed articles whose call or append threw
 * @param lost articles appended whose result is not in the final list; 0 while the run goes on
 * @param cancelled articles that a stop kept from being appended; 0 while the run goes on
 * @param wall from the first event to the last
 * @param slowestArticle the largest sum of one article's calls as measured, waits left out
 * @param sumLlm the sum of all calls
 * @param lockHeld how long the lock was held, all holds together
 * @param lockWait how long workers waited for it, all together
 * @param events how many events were recorded
 * @param dropped how many events found no room
 * @param racyLocations on how many locations two accesses were unordered by happens-before
 * @param unorderedAccesses how many accesses were unordered with an earlier one
 * @param accesses how many accesses were checked; 0 where there is no verdict
 */
public record RunFigures(
    int articles,
    int succeeded,
    int failed,
    int lost,
    int cancelled,
    long wall,
    long slowestArticle,
    long sumLlm,
    long lockHeld,
    long lockWait,
    long events,
    long dropped,
    int racyLocations,
    long unorderedAccesses,
    long accesses) {

  static RunFigures of(
      RunSettings settings,
      Trace trace,
      Progress progress,
      FastTrack detector,
      @Nullable Outcome outcome,
      long dropped) {
    Totals totals = trace.totals();
    long now = trace.end();
    return new RunFigures(
        settings.articles(),
        outcome == null ? progress.appended() : outcome.succeeded(),
        outcome == null ? progress.failed() : outcome.failed(),
        outcome == null ? 0 : outcome.lost(),
        outcome == null ? 0 : outcome.cancelled(),
        outcome == null ? now : totals.wall(),
        totals.slowestArticle(),
        totals.calls(now),
        totals.held(now),
        totals.waited(now),
        trace.events().size(),
        dropped,
        detector.racyLocations(),
        detector.unorderedAccesses(),
        detector.accesses());
  }

  /** The figures of a recording; what is not known of it is 0. */
  public static RunFigures of(Recording recording) {
    Trace trace = recording.trace();
    Totals totals = trace.totals();
    long now = trace.end();
    RecordedOutcome outcome = recording.outcome();
    Verdict verdict = recording.verdict();
    boolean known = verdict.unknown() == null;
    return new RunFigures(
        articles(recording),
        outcome == null ? appended(recording) : outcome.succeeded(),
        outcome == null ? 0 : outcome.failed(),
        outcome == null ? 0 : outcome.lost(),
        outcome == null ? 0 : outcome.cancelled(),
        totals.wall(),
        recording.settings() == null ? 0 : totals.slowestArticle(),
        totals.calls(now),
        totals.held(now),
        totals.waited(now),
        trace.events().size(),
        outcome == null ? 0 : outcome.dropped(),
        known ? verdict.racyLocations() : 0,
        known ? verdict.unorderedAccesses() : 0,
        known ? verdict.accesses() : 0);
  }

  private static int articles(Recording recording) {
    RecordedOutcome outcome = recording.outcome();
    RunSettings settings = recording.settings();
    return outcome == null
        ? settings == null ? 0 : settings.articles()
        : outcome.succeeded() + outcome.failed() + outcome.lost() + outcome.cancelled();
  }

  /** The appends that returned, of a recording that ends before its run did. */
  private static int appended(Recording recording) {
    Trace trace = recording.trace();
    return recording.settings() == null
        ? 0
        : trace.tally(trace.events().at(trace.end())).appended();
  }

  /**
   * The figures as they were at an instant of the run; its slowest article, the floor of its wall
   * time, is that of all of it.
   *
   * @param racy on how many locations races had been found by then
   */
  public RunFigures at(Trace trace, Moment moment, int racy) {
    Tally tally = trace.tally(moment);
    return new RunFigures(
        articles,
        tally.appended(),
        tally.failed(),
        0,
        0,
        Math.max(0, moment.time() - trace.totals().start()),
        slowestArticle,
        tally.calls(),
        tally.holds(),
        tally.waits(),
        moment.events(),
        dropped,
        racy,
        racy,
        tally.accesses());
  }
}
