package org.lockscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

/**
 * Remembers every {@value #STRIDE} events what a trace's totals were, and of each event how many
 * calls, waits and holds it began or ended, so that the totals are known at any instant for the
 * price of looking at that many. A sum of durations up to an instant needs no pairing: it is
 * (starts - ends) times the instant, less the starts' times, plus the ends'.
 */
final class Tallies {
  private static final int STRIDE = 512;

  /** Calls, waits and holds. */
  private static final int SUMS = 3;

  /** What one event changes of one sum; a thread's end may end several, and so may an acquire. */
  private static final int BITS = 5;

  private static final int MOST = (1 << (BITS - 1)) - 1;

  /** Stands for a change that is more than fits, and is in {@link Stride#large}. */
  private static final int LARGE = -MOST - 1;

  /** The running sums. */
  private static final class Counts {
    final long[] open = new long[SUMS];

    /** What the sums lack to be the time so far times those open. */
    final long[] times = new long[SUMS];

    long accesses;
    int appended;
    int failed;

    Counts copy() {
      Counts copy = new Counts();
      System.arraycopy(open, 0, copy.open, 0, SUMS);
      System.arraycopy(times, 0, copy.times, 0, SUMS);
      copy.accesses = accesses;
      copy.appended = appended;
      copy.failed = failed;
      return copy;
    }

    void count(EventKind kind, int object, long operand) {
      switch (kind) {
        case CALL_END -> {
          boolean call = ForeignTask.of(object) == null; // what other programs do is no call
          failed += call && Operands.outcomeOf(operand) == Operands.FAILED ? 1 : 0;
        }
        case APPEND_END -> {
          appended += Operands.outcomeOf(operand) == Operands.OK ? 1 : 0;
          failed += Operands.outcomeOf(operand) == Operands.FAILED ? 1 : 0;
        }
        case READ, WRITE -> accesses++;
        default -> {}
      }
    }

    void change(Stride stride, int at, long time) {
      for (int sum = 0; sum < SUMS; sum++) {
        int change =
            stride.effects[at] << (Integer.SIZE - (sum + 1) * BITS) >> (Integer.SIZE - BITS);
        if (change == LARGE) {
          change = stride.large.getOrDefault(at * SUMS + sum, 0);
        }
        open[sum] += change;
        times[sum] += change * time;
      }
    }

    Tally at(long time) {
      return new Tally(
          open[0] * time - times[0],
          open[1] * time - times[1],
          open[2] * time - times[2],
          appended,
          failed,
          accesses);
    }
  }

  /**
   * Some events.
   *
   * @param before what had been before the first
   * @param effects what each changes of each sum
   * @param large the changes that are too many, by the event's place and the sum
   */
  @SuppressWarnings("ArrayRecordComponent") // filled while the trace grows; never compared
  private record Stride(Counts before, short[] effects, Map<Integer, Integer> large) {}

  private final Totals totals;
  private final Counts now = new Counts();
  private final List<Stride> strides = new ArrayList<>();
  private int events;

  Tallies(Totals totals) {
    this.totals = totals;
  }

  /** Notes an event whose effect the totals have by now. */
  void event(long time, EventKind kind, int object, long operand) {
    int at = events % STRIDE;
    if (at == 0) {
      strides.add(new Stride(now.copy(), new short[STRIDE], new HashMap<>(0)));
    }
    int effects = 0;
    for (int sum = 0; sum < SUMS; sum++) {
      int change = (int) (totals.sum(sum).running() - now.open[sum]);
      if (Math.abs(change) > MOST) {
        strides.getLast().large.put(at * SUMS + sum, change);
        change = LARGE;
      }
      effects |= (change & ((1 << BITS) - 1)) << (sum * BITS);
    }
    takeOver(time);
    now.count(kind, object, operand);
    strides.getLast().effects[at] = (short) effects;
    events++;
  }

  /** The counts at an instant of the trace whose events these were. */
  Tally at(Moment moment, Events trace) {
    if (moment.events() == events) {
      return now.at(moment.time());
    }
    Stride stride = strides.get(moment.events() / STRIDE);
    Counts counts = stride.before.copy();
    int first = moment.events() / STRIDE * STRIDE;
    for (int i = first; i < moment.events(); i++) {
      counts.change(stride, i - first, trace.time(i));
      counts.count(trace.kind(i), trace.object(i), trace.operand(i));
    }
    return counts.at(moment.time());
  }

  /** Has the sums from the totals, which were changed at a time. */
  void takeOver(long time) {
    for (int sum = 0; sum < SUMS; sum++) {
      now.open[sum] = totals.sum(sum).running();
      now.times[sum] = now.open[sum] * time - totals.sum(sum).upTo(time);
    }
  }
}
