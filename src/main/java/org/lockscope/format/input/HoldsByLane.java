package org.lockscope.format.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Trace;

/**
 * The holds of all locks, lane by lane and there in the order in which they begin, those that go on
 * longer first. Takes eight bytes a hold, and as many again while it is made.
 */
public final class HoldsByLane {
  private final List<LockHistory> locks;

  /** A hold each: the lock's place above, the hold's below. */
  private final long[] holds;

  /** Where the holds of each lane begin, and the end of the last. */
  private final int[] from;

  /** Orders a trace's holds by lane; a hold by a thread with no lane goes to the first lane. */
  public HoldsByLane(Trace trace) {
    this.locks = trace.locks();
    Map<Integer, Integer> laneOf = new HashMap<>();
    for (Lane lane : trace.lanes()) {
      laneOf.put(lane.thread(), lane.index());
    }
    this.from = new int[trace.lanes().size() + 2];
    for (LockHistory lock : locks) {
      Intervals holders = lock.holders();
      for (int i = 0; i < holders.size(); i++) {
        from[laneOf.getOrDefault(holders.object(i), 0) + 2]++;
      }
    }
    for (int lane = 2; lane < from.length; lane++) {
      from[lane] += from[lane - 1];
    }
    // Filling moves each start one place up, to where the next lane's is looked for.
    this.holds = new long[from[from.length - 1]];
    for (int lock = 0; lock < locks.size(); lock++) {
      Intervals holders = locks.get(lock).holders();
      for (int i = 0; i < holders.size(); i++) {
        int lane = laneOf.getOrDefault(holders.object(i), 0);
        holds[from[lane + 1]++] = ((long) lock << 32) | i;
      }
    }
    if (locks.size() > 1) {
      for (int lane = 0; lane + 2 < from.length; lane++) {
        MergeSort.sort(holds, from[lane], from[lane + 1], this::before);
      }
    }
  }

  private boolean before(long a, long b) {
    long startA = start(a);
    long startB = start(b);
    return startA < startB || (startA == startB && end(a) > end(b));
  }

  /** The index of a lane's first hold. */
  public int from(int lane) {
    return from[lane];
  }

  /** One past the index of a lane's last hold. */
  public int to(int lane) {
    return from[lane + 1];
  }

  /** The place of the hold's lock among the trace's locks. */
  public int lock(int index) {
    return (int) (holds[index] >>> 32);
  }

  /** The place of the hold among its lock's. */
  public int hold(int index) {
    return (int) holds[index];
  }

  /** When the hold began, in nanoseconds since the recording began. */
  public long start(int index) {
    return start(holds[index]);
  }

  /** When the hold ended, in nanoseconds since the recording began. */
  public long end(int index) {
    return end(holds[index]);
  }

  private long start(long hold) {
    return locks.get((int) (hold >>> 32)).holders().start((int) hold);
  }

  private long end(long hold) {
    return locks.get((int) (hold >>> 32)).holders().end((int) hold);
  }
}
