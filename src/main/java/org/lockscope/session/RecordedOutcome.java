package org.lockscope.session;

import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.news.Outcome;

/**
 * What became of the articles of a recorded run. The first four add up to the articles asked for.
 *
 * @param succeeded distinct results in the final list
 * @param failed articles whose call or append threw, or for which no thread could be had
 * @param lost articles that were appended and whose result is not in the final list
 * @param cancelled articles that a stop kept from being appended
 * @param stopped whether the run was asked to stop
 * @param dropped how many events found no room in the recording
 */
public record RecordedOutcome(
    int succeeded, int failed, int lost, int cancelled, boolean stopped, long dropped) {
  /** What a run of ours came to; null while it goes on. */
  static @Nullable RecordedOutcome of(ObservedRun run) {
    Outcome outcome = run.outcome();
    return outcome == null
        ? null
        : new RecordedOutcome(
            outcome.succeeded(),
            outcome.failed(),
            outcome.lost(),
            outcome.cancelled(),
            run.stopped(),
            run.dropped());
  }
}
