package org.lockscope.contention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Trace;

/** Finds who held locks while others waited for them, as far as a trace tells. */
final class Holders {
  /** How long some waits had taken together by any instant; asked in logarithmic time. */
  private static final class Waited {
    private final long[] from;
    private final long[] to;
    private final long[] sumFrom;
    private final long[] sumTo;

    Waited(List<Wait> waits) {
      from = waits.stream().mapToLong(Wait::from).sorted().toArray();
      to = waits.stream().mapToLong(Wait::to).sorted().toArray();
      sumFrom = sums(from);
      sumTo = sums(to);
    }

    private static long[] sums(long[] times) {
      long[] sums = new long[times.length + 1];
      for (int i = 0; i < times.length; i++) {
        sums[i + 1] = sums[i] + times[i];
      }
      return sums;
    }

    /** The sum of what each had taken by then. */
    long by(long time) {
      return since(from, sumFrom, time) - since(to, sumTo, time);
    }

    private static long since(long[] times, long[] sums, long time) {
      int low = 0;
      int high = times.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (times[middle] < time) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low * time - sums[low];
    }
  }

  private final Map<Integer, LockHistory> locks = new HashMap<>();
  private final Pools pools;

  Holders(Trace trace, Pools pools) {
    this.pools = pools;
    trace.locks().forEach(lock -> locks.put(lock.lock(), lock));
  }

  /** Who held what some waits were for, the longest first; empty where nothing tells. */
  List<Holder> of(List<Wait> waits) {
    Map<Integer, List<Wait>> byLock = new HashMap<>();
    for (Wait wait : waits) {
      byLock.computeIfAbsent(wait.object(), lock -> new ArrayList<>()).add(wait);
    }
    Map<String, Long> times = new HashMap<>();
    byLock.forEach((lock, its) -> add(locks.get(lock), its, times));
    List<Holder> holders = new ArrayList<>();
    times.forEach((pool, time) -> holders.add(new Holder(pool, time)));
    holders.removeIf(holder -> holder.time() == 0);
    holders.sort(Comparator.comparingLong(Holder::time).reversed().thenComparing(Holder::pool));
    return holders;
  }

  private void add(@Nullable LockHistory lock, List<Wait> waits, Map<String, Long> times) {
    if (lock == null || lock.holders().size() == 0) {
      return;
    }
    Waited waited = new Waited(waits);
    Intervals holds = lock.holders();
    for (int i = 0; i < holds.size(); i++) {
      long time = waited.by(holds.end(i)) - waited.by(holds.start(i));
      if (time > 0) {
        times.merge(pools.of(holds.object(i)), time, Long::sum);
      }
    }
  }
}
