package org.lockscope.trace;

import java.util.ArrayList;
import java.util.List;
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

    void change(Changes.Cursor changes, long time) {
      changes.next();
      for (int sum = 0; sum < SUMS; sum++) {
        long change = changes.of(sum);
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
   * @param changes what each changes of each sum, event by event
   */
  private record Stride(Counts before, Changes changes) {}

  private final Totals totals;
  private final Counts now = new Counts();
  private final List<Stride> strides = new ArrayList<>();

  /** Of the last stride. */
  private Changes changes = new Changes(0);

  private int events;

  Tallies(Totals totals) {
    this.totals = totals;
  }

  /** Notes an event whose effect the totals have by now. */
  void event(EventKind kind, int object, long operand) {
    if (events % STRIDE == 0) {
      changes.trim();
      changes = new Changes(2 * STRIDE);
      strides.add(new Stride(now.copy(), changes));
    }
    changes.add(
        totals.calls.running() - now.open[0],
        totals.waits.running() - now.open[1],
        totals.holds.running() - now.open[2]);
    takeOver();
    now.count(kind, object, operand);
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
    Changes.Cursor changes = stride.changes.cursor();
    for (int i = first; i < moment.events(); i++) {
      counts.change(changes, trace.time(i));
      counts.count(trace.kind(i), trace.object(i), trace.operand(i));
    }
    return counts.at(moment.time());
  }

  /** Has the sums from the totals. */
  void takeOver() {
    takeOver(0, totals.calls);
    takeOver(1, totals.waits);
    takeOver(2, totals.holds);
  }

  private void takeOver(int sum, Totals.Sum from) {
    now.open[sum] = from.running();
    now.times[sum] = from.lacking();
  }
}
