package org.lockscope.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Tally;

/**
 * What had become of what a run processes, item by item. Immutable.
 *
 * @param items how many were asked for
 * @param counts how many ended in which way; a way that is missing is not known
 */
public record Results(int items, Map<Fate, Integer> counts) {
  /** What may become of an item. */
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

  /**
   * As it was at an instant: what is stored and lost is counted from the list's slots. Nothing is
   * cancelled until the run has ended.
   *
   * @param list what happened to the list by then, or later
   * @param tally what had come to be by then
   */
  public static Results at(int items, ListHistory list, Moment moment, Tally tally) {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    list.stored(moment).ifPresent(stored -> counts.put(Fate.STORED, stored));
    list.lost(moment).ifPresent(lost -> counts.put(Fate.LOST, lost));
    counts.put(Fate.FAILED, tally.failed());
    counts.put(Fate.CANCELLED, 0);
    return new Results(items, counts);
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

  /** Whether it is known that every item's result is stored or under way. */
  public boolean whole() {
    return none(Fate.LOST) && none(Fate.FAILED) && none(Fate.CANCELLED);
  }

  /** Whether it is known that none ended in a way. */
  public boolean none(Fate fate) {
    return counts.getOrDefault(fate, 1) == 0;
  }
}
