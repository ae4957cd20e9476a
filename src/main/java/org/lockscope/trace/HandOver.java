package org.lockscope.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * A lock going from one thread to another.
 *
 * @param lock the lock's object id
 * @param from the thread that let it go
 * @param released when, in nanoseconds since the recording began
 * @param to the thread that took it next
 * @param acquired when
 */
public record HandOver(int lock, int from, long released, int to, long acquired) {
  /** The hand-overs whose taking lies in a stretch of time, lock by lock; {@code most} at most. */
  public static List<HandOver> in(Trace trace, TimeSpan span, int most) {
    List<HandOver> found = new ArrayList<>();
    for (LockHistory lock : trace.locks()) {
      Intervals holds = lock.holders();
      for (int i = Math.max(1, holds.firstEndingAfter(span.from()));
          i < holds.size() && holds.start(i) <= span.to() && found.size() < most;
          i++) {
        if (holds.object(i) != holds.object(i - 1)) {
          found.add(at(lock, i));
        }
      }
    }
    return found;
  }

  /** The hand-over between a hold and the one before it, which there must be. */
  public static HandOver at(LockHistory lock, int hold) {
    Intervals holds = lock.holders();
    return new HandOver(
        lock.lock(),
        holds.object(hold - 1),
        holds.end(hold - 1),
        holds.object(hold),
        holds.start(hold));
  }
}
