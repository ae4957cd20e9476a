package org.lockscope.scenario.news;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the articles of a run that has ended. The four counts add up to the articles asked
 * for.
 *
 * @param succeeded distinct results in the final list
 * @param failed articles whose call or append threw, or for which no thread could be had
 * @param lost articles that were appended and whose result is not in the final list
 * @param cancelled articles that a stop kept from being appended
 * @param list the final list, slot by slot; null in a slot below the size that nobody wrote
 */
public record Outcome(
    int succeeded, int failed, int lost, int cancelled, List<@Nullable AiResult> list) {

  /** How many articles were asked for. */
  public int articles() {
    return succeeded + failed + lost + cancelled;
  }

  /**
   * Counts.
   *
   * @param fates how each article ended, article 1 first
   * @param list the final list
   */
  static Outcome of(Fate[] fates, List<@Nullable AiResult> list) {
    BitSet stored = new BitSet();
    for (AiResult result : list) {
      if (result != null) {
        stored.set(result.article());
      }
    }
    int[] counts = new int[Fate.values().length];
    for (int article = 1; article <= fates.length; article++) {
      if (!stored.get(article)) {
        counts[fates[article - 1].ordinal()]++;
      }
    }
    return new Outcome(
        stored.cardinality(),
        counts[Fate.FAILED.ordinal()],
        counts[Fate.APPENDED.ordinal()],
        counts[Fate.CANCELLED.ordinal()],
        list);
  }
}
