package org.lockscope.sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.lockscope.contention.Contention;
import org.lockscope.contention.WaitGroup;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.Told;
import org.lockscope.trace.Trace;

/**
 * What a whole trace adds up to. Durations in nanoseconds, or in events where its time numbers
 * them.
 *
 * @param wall from the first event to the last
 * @param busy how long all threads were inside calls, appending, reading or writing, together;
 *     empty where the recording tells of no calls
 * @param holds how much of the holds of locks it tells
 * @param locks by how long they were waited for, the longest first
 * @param threads by how long they waited, the longest first
 * @param path what made the recording as long as it is
 * @param contention how its threads waited
 */
public record TraceSums(
    long wall,
    OptionalLong busy,
    Told holds,
    List<OfLock> locks,
    List<OfThread> threads,
    CriticalPath path,
    Contention contention) {
  /**
   * One lock.
   *
   * @param name as people read it
   * @param waits how many times it was waited for
   * @param waited how long, all threads together
   * @param longest how long the longest wait was
   * @param holds how it was held
   */
  public record OfLock(String name, long waits, long waited, long longest, OfHolds holds) {}

  /**
   * One lock's holds.
   *
   * @param told how much of them is told, which the others are sums of
   * @param count how many times it was held
   * @param held how long, all holds together
   * @param handOvers how many times it went from one thread to another
   */
  public record OfHolds(Told told, long count, long held, long handOvers) {}

  /**
   * One thread.
   *
   * @param name as people read it
   * @param busy how long it was inside calls, appending, reading or writing
   * @param waited how long it waited for locks
   * @param held how long it held one, as far as that is told
   */
  public record OfThread(String name, long busy, long waited, long held) {}

  /** Adds up; takes time that follows the events. */
  public static TraceSums of(Trace trace) {
    Contention contention = Contention.of(trace);
    boolean calls = trace.has(State.CALLING) || trace.has(State.APPENDING);
    List<OfThread> threads = threads(trace, contention);
    return new TraceSums(
        trace.totals().wall(),
        calls
            ? OptionalLong.of(threads.stream().mapToLong(OfThread::busy).sum())
            : OptionalLong.empty(),
        trace.totals().toldOfHolds(),
        locks(trace, contention),
        threads,
        CriticalPath.of(trace),
        contention);
  }

  private static List<OfThread> threads(Trace trace, Contention contention) {
    Map<Integer, Long> waited = new HashMap<>();
    contention.threads().forEach(of -> waited.put(of.longest().thread(), of.sums().total()));
    List<OfThread> threads = new ArrayList<>();
    for (Lane lane : trace.lanes()) {
      long waits = waited.getOrDefault(lane.thread(), 0L);
      threads.add(new OfThread(lane.name(), busy(lane.activity()), waits, total(lane.holds())));
    }
    threads.sort(Comparator.comparingLong(OfThread::waited).reversed());
    return List.copyOf(threads);
  }

  private static long busy(Intervals activity) {
    long busy = 0;
    for (int i = 0; i < activity.size(); i++) {
      busy +=
          switch (activity.state(i)) {
            case CALLING, APPENDING, NETWORK, FILES, PINNED -> activity.end(i) - activity.start(i);
            default -> 0;
          };
    }
    return busy;
  }

  private static List<OfLock> locks(Trace trace, Contention contention) {
    Map<Integer, WaitGroup> waits = new HashMap<>();
    contention.objects().forEach(of -> waits.put(of.longest().object(), of));
    List<OfLock> locks = new ArrayList<>();
    for (LockHistory lock : trace.locks()) {
      Intervals holds = lock.holders();
      WaitGroup waited = waits.get(lock.lock());
      locks.add(
          new OfLock(
              lock.name(),
              waited == null ? 0 : waited.sums().count(),
              waited == null ? 0 : waited.sums().total(),
              waited == null ? 0 : waited.sums().longest(),
              new OfHolds(
                  holds.size() == 0 ? Told.NOTHING : trace.totals().toldOfHolds(),
                  holds.size(),
                  total(holds),
                  handOvers(holds))));
    }
    locks.sort(Comparator.comparingLong(OfLock::waited).reversed());
    return List.copyOf(locks);
  }

  private static long handOvers(Intervals holds) {
    long handOvers = 0;
    for (int i = 1; i < holds.size(); i++) {
      handOvers += holds.object(i) == holds.object(i - 1) ? 0 : 1;
    }
    return handOvers;
  }

  private static long total(Intervals track) {
    long sum = 0;
    for (int i = 0; i < track.size(); i++) {
      boolean counts = track.state(i) == State.HOLDING || track.state(i) == State.HOLDING_CONTENDED;
      sum += counts ? track.end(i) - track.start(i) : 0;
    }
    return sum;
  }

  /** How many threads were busy at a time on average; empty where that is not known. */
  public OptionalDouble concurrency() {
    return wall <= 0 || busy.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(busy.getAsLong() / (double) wall);
  }

  /** How long locks were held, all together; as far as {@link #holds} tells. */
  public long held() {
    return locks.stream().mapToLong(lock -> lock.holds().held()).sum();
  }

  /** How many threads could have been busy at most: as many as there are. */
  public int floor() {
    return threads.size();
  }
}
