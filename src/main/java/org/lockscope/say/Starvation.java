package org.lockscope.say;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Trace;

/**
 * The longest wait for a lock, if others overtook it: who takes a lock twice during one wait asked
 * the second time after the one who waits.
 *
 * @param longest which
 * @param taken how often others took the lock meanwhile
 * @param overtaken how many of these certainly asked later
 */
record Starvation(LongestWait longest, int taken, int overtaken) {
  /** As often it is no chance. */
  private static final int LEAST = 3;

  /** Looks for it in a run that has ended. */
  static Optional<Starvation> of(Trace trace) {
    LongestWait wait = LongestWait.of(trace).orElse(null);
    if (wait == null) {
      return Optional.empty();
    }
    for (LockHistory lock : trace.locks()) {
      if (lock.lock() == wait.lock()) {
        Starvation found = of(wait, lock.holders());
        return found.overtaken >= LEAST ? Optional.of(found) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Starvation of(LongestWait wait, Intervals holds) {
    Map<Integer, Integer> times = new HashMap<>();
    int waiter = wait.lane().thread();
    for (int i = holds.firstEndingAfter(wait.span().from());
        i < holds.size() && holds.start(i) < wait.span().to();
        i++) {
      if (holds.start(i) > wait.span().from() && holds.object(i) != waiter) {
        times.merge(holds.object(i), 1, Integer::sum);
      }
    }
    int taken = times.values().stream().mapToInt(Integer::intValue).sum();
    return new Starvation(wait, taken, taken - times.size());
  }
}
