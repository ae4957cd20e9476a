package org.lockscope.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Tally;

/**
 * What had become of a run's articles. Immutable.
 *
 * @param articles how many articles were asked for
 * @param counts how many ended in which way; a way that is missing is not known
 */
public record Results(int articles, Map<Fate, Integer> counts) {
  /** What may become of an article. */
  public enum Fate {
    /** Its result stands in the list. */
    STORED,
    /** It was appended, or overwritten, and its result is not in the list. */
    LOST,
    /** Its call or append threw, or no thread could be had for it. */
    FAILED,
    /** A stop kept it from being appended. */
    CANCELLED
  }

  /** Copies the counts. */
  public Results {
    counts = Map.copyOf(counts);
  }

  /** What a run that has ended came to. */
  static Results of(RecordedOutcome outcome) {
    return new Results(
        outcome.succeeded() + outcome.failed() + outcome.lost() + outcome.cancelled(),
        Map.of(
            Fate.STORED, outcome.succeeded(),
            Fate.LOST, outcome.lost(),
            Fate.FAILED, outcome.failed(),
            Fate.CANCELLED, outcome.cancelled()));
  }

  /**
   * As it was at an instant: what is stored and lost is counted from the list's slots. Nothing is
   * cancelled until the run has ended.
   *
   * @param list what happened to the list by then, or later
   * @param tally what had come to be by then
   */
  static Results at(int articles, ListHistory list, Moment moment, Tally tally) {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    list.stored(moment).ifPresent(stored -> counts.put(Fate.STORED, stored));
    list.lost(moment).ifPresent(lost -> counts.put(Fate.LOST, lost));
    counts.put(Fate.FAILED, tally.failed());
    counts.put(Fate.CANCELLED, 0);
    return new Results(articles, counts);
  }

  /**
   * What a file says of a run that has ended.
   *
   * @return null where it is not known of every article
   */
  public @Nullable RecordedOutcome outcome(boolean stopped, OptionalLong dropped) {
    int known = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.size() < Fate.values().length || known != articles || dropped.isEmpty()
        ? null
        : new RecordedOutcome(
            counts.getOrDefault(Fate.STORED, 0),
            counts.getOrDefault(Fate.FAILED, 0),
            counts.getOrDefault(Fate.LOST, 0),
            counts.getOrDefault(Fate.CANCELLED, 0),
            stopped,
            dropped.getAsLong());
  }

  /** How many ended in a way; empty if that is not known. */
  public OptionalInt count(Fate fate) {
    Integer count = counts.get(fate);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /** Whether it is known that some ended in a way. */
  public boolean any(Fate fate) {
    return counts.getOrDefault(fate, 0) > 0;
  }

  /** Whether it is known that every article's result is stored or under way. */
  public boolean whole() {
    return none(Fate.LOST) && none(Fate.FAILED) && none(Fate.CANCELLED);
  }

  /** Whether it is known that none ended in a way. */
  public boolean none(Fate fate) {
    return counts.getOrDefault(fate, 1) == 0;
  }
}
