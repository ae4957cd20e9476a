package org.lockscope.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * What a recording adds up to. Durations in nanoseconds, or in events where its time numbers them.
 *
 * @param wall from the first event to the last
 * @param busy how long all threads were inside calls, appending, reading or writing, together
 * @param locks by how long they were waited for, the longest first
 * @param threads by how long they waited, the longest first
 * @param path what made the recording as long as it is
 */
public record RecordingStats(
    long wall, long busy, List<OfLock> locks, List<OfThread> threads, CriticalPath path) {
  /**
   * One lock.
   *
   * @param name as people read it
   * @param waits how many times it was waited for
   * @param waited how long, all threads together
   * @param longest how long the longest wait was
   * @param holds how many times it was held
   * @param held how long, all holds together
   * @param handOvers how many times it went from one thread to another
   */
  public record OfLock(
      String name, long waits, long waited, long longest, long holds, long held, long handOvers) {}

  /**
   * One thread.
   *
   * @param name as people read it
   * @param busy how long it was inside calls, appending, reading or writing
   * @param waited how long it waited for locks
   * @param held how long it held one
   */
  public record OfThread(String name, long busy, long waited, long held) {}

  /** Adds up; takes time that follows the intervals. */
  public static RecordingStats of(Recording recording) {
    Trace trace = recording.trace();
    Map<Integer, long[]> waits = new HashMap<>();
    List<OfThread> threads = new ArrayList<>();
    long busy = 0;
    for (Lane lane : trace.lanes()) {
      OfThread thread = thread(lane, waits);
      busy += thread.busy;
      threads.add(thread);
    }
    List<OfLock> locks = new ArrayList<>();
    for (LockHistory lock : trace.locks()) {
      locks.add(lock(lock, waits.getOrDefault(lock.lock(), new long[3])));
    }
    locks.sort(Comparator.comparingLong(OfLock::waited).reversed());
    threads.sort(Comparator.comparingLong(OfThread::waited).reversed());
    return new RecordingStats(
        trace.totals().wall(),
        busy,
        List.copyOf(locks),
        List.copyOf(threads),
        CriticalPath.of(trace));
  }

  private static OfThread thread(Lane lane, Map<Integer, long[]> waits) {
    long busy = 0;
    long waited = 0;
    Intervals activity = lane.activity();
    for (int i = 0; i < activity.size(); i++) {
      long length = activity.end(i) - activity.start(i);
      switch (activity.state(i)) {
        case CALLING, APPENDING, NETWORK, FILES, PINNED -> busy += length;
        case WAITING -> {
          waited += length;
          long[] sums = waits.computeIfAbsent(activity.object(i), lock -> new long[3]);
          sums[0]++;
          sums[1] += length;
          sums[2] = Math.max(sums[2], length);
        }
        default -> {}
      }
    }
    return new OfThread(lane.name(), busy, waited, total(lane.holds()));
  }

  private static OfLock lock(LockHistory lock, long[] waits) {
    Intervals holds = lock.holders();
    long handOvers = 0;
    for (int i = 1; i < holds.size(); i++) {
      handOvers += holds.object(i) == holds.object(i - 1) ? 0 : 1;
    }
    return new OfLock(
        lock.name(), waits[0], waits[1], waits[2], holds.size(), total(holds), handOvers);
  }

  private static long total(Intervals track) {
    long sum = 0;
    for (int i = 0; i < track.size(); i++) {
      boolean counts = track.state(i) == State.HOLDING || track.state(i) == State.HOLDING_CONTENDED;
      sum += counts ? track.end(i) - track.start(i) : 0;
    }
    return sum;
  }

  /** How many threads were busy at a time on average; 0 for a recording without length. */
  public double concurrency() {
    return wall <= 0 ? 0 : busy / (double) wall;
  }

  /** How many threads could have been busy at most: as many as there are. */
  public int floor() {
    return threads.size();
  }
}
