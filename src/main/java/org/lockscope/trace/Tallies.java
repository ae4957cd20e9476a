package org.lockscope.trace;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * Counts what happened, and remembers every {@value #STRIDE} events what the counts were, so that
 * they are known at any instant for the price of looking at that many. A sum of durations up to an
 * instant needs no pairing: it is (starts - ends) times the instant, less the starts' times, plus
 * the ends'.
 */
final class Tallies implements EventSink {
  private static final int STRIDE = 512;

  /** The running sums. */
  private static final class Counts {
    long callsOpen;
    long callTimes;
    long waitsOpen;
    long waitTimes;
    long holdsOpen;
    long holdTimes;
    long accesses;
    int appended;
    int failed;

    Counts copy() {
      Counts copy = new Counts();
      copy.callsOpen = callsOpen;
      copy.callTimes = callTimes;
      copy.waitsOpen = waitsOpen;
      copy.waitTimes = waitTimes;
      copy.holdsOpen = holdsOpen;
      copy.holdTimes = holdTimes;
      copy.accesses = accesses;
      copy.appended = appended;
      copy.failed = failed;
      return copy;
    }

    void add(long time, EventKind kind, int object, long operand) {
      if (ForeignTask.of(object) != null
          && (kind == EventKind.CALL_START || kind == EventKind.CALL_END)) {
        return; // what other programs do is no call
      }
      switch (kind) {
        case CALL_START -> {
          callsOpen++;
          callTimes += time;
        }
        case CALL_END -> {
          callsOpen--;
          callTimes -= time;
          failed += Operands.outcomeOf(operand) == Operands.FAILED ? 1 : 0;
        }
        case APPEND_END -> {
          appended += Operands.outcomeOf(operand) == Operands.OK ? 1 : 0;
          failed += Operands.outcomeOf(operand) == Operands.FAILED ? 1 : 0;
        }
        case LOCK_REQUEST -> {
          waitsOpen++;
          waitTimes += time;
        }
        case LOCK_ABANDON -> endWait(time);
        case LOCK_ACQUIRE -> {
          endWait(time);
          holdsOpen++;
          holdTimes += time;
        }
        case LOCK_RELEASE -> {
          holdsOpen--;
          holdTimes -= time;
        }
        // A wait on a condition ends with an acquire, too; here it counts as a wait for the lock.
        case AWAIT -> {
          waitsOpen++;
          waitTimes += time;
        }
        case READ, WRITE -> accesses++;
        default -> {}
      }
    }

    private void endWait(long time) {
      waitsOpen--;
      waitTimes -= time;
    }

    Tally at(long time) {
      return new Tally(
          callsOpen * time - callTimes,
          waitsOpen * time - waitTimes,
          holdsOpen * time - holdTimes,
          appended,
          failed,
          accesses);
    }
  }

  private final Counts now = new Counts();
  private final List<Counts> remembered = new ArrayList<>();
  private int events;

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    if (events % STRIDE == 0) {
      remembered.add(now.copy());
    }
    now.add(time, kind, object, operand);
    events++;
  }

  /** The counts at an instant of the trace whose events these were. */
  Tally at(Moment moment, Events trace) {
    if (moment.events() == events) {
      return now.at(moment.time());
    }
    int stride = moment.events() / STRIDE;
    Counts counts = remembered.get(stride).copy();
    for (int i = stride * STRIDE; i < moment.events(); i++) {
      counts.add(trace.time(i), trace.kind(i), trace.object(i), trace.operand(i));
    }
    return counts.at(moment.time());
  }
}
