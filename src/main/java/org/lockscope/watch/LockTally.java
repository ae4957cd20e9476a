package org.lockscope.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;

/** Sums up each lock's waits and holds. Used by one thread. */
public final class LockTally implements EventSink {
  /**
   * One lock's sums; times in nanoseconds.
   *
   * @param contended acquires during which another thread held the lock
   */
  public record Sums(
      int lock, long acquires, long contended, long waited, long held, Longest longest) {}

  /** The longest hold: how long, by whom, from which line. */
  public record Longest(long nanos, int thread, int site) {}

  private record Since(long time, int site) {}

  private static final class Counts {
    long acquires;
    long contended;
    long waited;
    long held;
    long releasedAt = -1;
    Since since = new Since(0, 0);
    Longest longest = new Longest(0, 0, 0);
  }

  private final Map<Integer, Counts> locks = new HashMap<>();
  private final Map<Integer, Since> requests = new HashMap<>();

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    switch (kind) {
      case LOCK_REQUEST -> requests.put(thread, new Since(time, site));
      case LOCK_ACQUIRE -> acquire(counts(object), requests.remove(thread), time, site);
      case LOCK_ABANDON -> requests.remove(thread);
      case LOCK_RELEASE -> release(counts(object), thread, time);
      default -> {}
    }
  }

  private Counts counts(int lock) {
    return locks.computeIfAbsent(lock, key -> new Counts());
  }

  private static void acquire(
      Counts lock, @org.jspecify.annotations.Nullable Since request, long time, int site) {
    lock.acquires++;
    if (request != null && lock.releasedAt > request.time) {
      lock.contended++;
      lock.waited += time - request.time;
    }
    lock.since = new Since(time, site);
  }

  private static void release(Counts lock, int thread, long time) {
    long held = time - lock.since.time;
    lock.held += held;
    lock.releasedAt = time;
    if (held >= lock.longest.nanos) {
      lock.longest = new Longest(held, thread, lock.since.site);
    }
  }

  /** The sums, the lock that was waited for longest first. */
  public List<Sums> sums() {
    List<Sums> sums = new ArrayList<>();
    locks.forEach(
        (id, c) -> sums.add(new Sums(id, c.acquires, c.contended, c.waited, c.held, c.longest)));
    sums.sort(
        java.util.Comparator.comparingLong(Sums::waited).reversed().thenComparingInt(Sums::lock));
    return sums;
  }
}
