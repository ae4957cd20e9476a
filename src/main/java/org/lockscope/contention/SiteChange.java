package org.lockscope.contention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.trace.Trace;

/**
 * How one method waited for one class of locks in two recordings of a program. Lines may have moved
 * from one version of a program to the next, so that methods are compared.
 *
 * @param method the method as people read it; empty where it is not known
 * @param lock the class, or a lock that has a name of its own
 * @param before what it waited in the earlier recording
 * @param after what it waited in the later one
 */
public record SiteChange(String method, String lock, Side before, Side after) {
  /**
   * One of the two recordings.
   *
   * @param count how many waits there were
   * @param total how long all took together
   * @param longest how long the longest took
   * @param wall how long the recording is
   */
  public record Side(long count, long total, long longest, long wall) {
    /** How many threads waited there on average; 0 for a recording without length. */
    public double threads() {
      return wall <= 0 ? 0 : total / (double) wall;
    }

    private Side with(WaitSums sums) {
      return new Side(
          count + sums.count(), total + sums.total(), Math.max(longest, sums.longest()), wall);
    }
  }

  private record Key(String method, String lock) {}

  /**
   * Compares two recordings, of which neither need be as long as the other.
   *
   * @return what changed most first
   */
  public static List<SiteChange> between(
      Trace before, Contention waitsBefore, Trace after, Contention waitsAfter) {
    Map<Key, Side> old = sides(waitsBefore, before.totals().wall());
    Map<Key, Side> now = sides(waitsAfter, after.totals().wall());
    Set<Key> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    Side noneOld = new Side(0, 0, 0, before.totals().wall());
    Side noneNow = new Side(0, 0, 0, after.totals().wall());
    List<SiteChange> changes = new ArrayList<>();
    for (Key key : keys) {
      changes.add(
          new SiteChange(
              key.method,
              key.lock,
              old.getOrDefault(key, noneOld),
              now.getOrDefault(key, noneNow)));
    }
    changes.sort(
        Comparator.comparingDouble((SiteChange change) -> Math.abs(change.difference()))
            .reversed());
    return changes;
  }

  private static Map<Key, Side> sides(Contention waits, long wall) {
    Map<Key, Side> sides = new LinkedHashMap<>();
    for (SiteGroup site : waits.sites()) {
      Key key = new Key(site.waits().name(), site.lock());
      Side known = sides.getOrDefault(key, new Side(0, 0, 0, wall));
      sides.put(key, known.with(site.waits().sums()));
    }
    return sides;
  }

  /** How many more threads wait on average, or, below 0, fewer. */
  public double difference() {
    return after.threads() - before.threads();
  }
}
