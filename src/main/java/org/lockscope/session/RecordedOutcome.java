package org.lockscope.session;

import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;

/**
 * What became of the items of a recorded run. The first four add up to the items asked for.
 *
 * @param succeeded distinct results in the final list
 * @param failed items whose call or append threw, or for which no thread could be had
 * @param lost items that were appended and whose result is not in the final list
 * @param cancelled items that a stop kept from being appended
 * @param stopped whether the run was asked to stop
 * @param dropped how many events found no room in the recording
 */
public record RecordedOutcome(
    int succeeded, int failed, int lost, int cancelled, boolean stopped, long dropped) {
  /**
   * What a run that has ended came to.
   *
   * @return null where that is not known of every item
   */
  public static @Nullable RecordedOutcome of(
      Results results, boolean stopped, OptionalLong dropped) {
    int known = results.counts().values().stream().mapToInt(Integer::intValue).sum();
    return results.counts().size() < Fate.values().length
            || known != results.items()
            || dropped.isEmpty()
        ? null
        : new RecordedOutcome(
            results.count(Fate.STORED).orElse(0),
            results.count(Fate.FAILED).orElse(0),
            results.count(Fate.LOST).orElse(0),
            results.count(Fate.CANCELLED).orElse(0),
            stopped,
            dropped.getAsLong());
  }

  /** What became of the items. */
  Results results() {
    return new Results(
        succeeded + failed + lost + cancelled,
        Map.of(
            Fate.STORED,
            succeeded,
            Fate.LOST,
            lost,
            Fate.FAILED,
            failed,
            Fate.CANCELLED,
            cancelled));
  }
}
