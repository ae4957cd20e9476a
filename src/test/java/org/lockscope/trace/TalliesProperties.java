package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;

/** What had come to be at an instant, against the sums of a trace that goes no further. */
final class TalliesProperties {
  private static final EventKind[] KINDS = {
    EventKind.CALL_START,
    EventKind.CALL_END,
    EventKind.LOCK_REQUEST,
    EventKind.LOCK_ABANDON,
    EventKind.LOCK_ACQUIRE,
    EventKind.LOCK_RELEASE,
    EventKind.AWAIT,
    EventKind.READ,
    EventKind.END
  };

  private record Sums(long calls, long waits, long holds) {}

  @Property(tries = 200)
  void theFiguresOfAnInstantAreThoseOfATraceThatEndsThere(@ForAll long seed) {
    Random random = new Random(seed);
    Recorder names = new Recorder(1);
    for (int thread = 0; thread < 3; thread++) {
      names.newThread("thread", false);
    }
    int[] locks = {names.newObject(ObjectKind.LOCK, "a"), names.newObject(ObjectKind.LOCK, "b")};
    TraceBuilder builder = new TraceBuilder(names.directory());
    Trace trace = builder.trace();
    List<Sums> expected = new ArrayList<>();
    int count = 1 + random.nextInt(1500);
    for (int i = 0; i < count; i++) {
      expected.add(sums(trace, i));
      EventKind kind = KINDS[random.nextInt(KINDS.length)];
      boolean call = kind == EventKind.CALL_START || kind == EventKind.CALL_END;
      int object = call ? 0 : locks[random.nextInt(2)];
      builder.event(random.nextInt(3), i, kind, 0, object, Operands.outcome(Operands.OK, 1));
    }
    expected.add(sums(trace, count));
    builder.seal();
    for (int i = 0; i <= count; i++) {
      Tally tally = trace.tally(new Moment(i == count ? count - 1 : i, i));
      if (i < count) {
        assertThat(new Sums(tally.calls(), tally.waits(), tally.holds()))
            .isEqualTo(expected.get(i));
      } else {
        assertThat(new Sums(tally.calls(), tally.waits(), tally.holds()))
            .isEqualTo(sums(trace, count - 1));
      }
    }
  }

  @Example
  void anAcquireThatMakesAHundredWaitIsCountedInFull() {
    Recorder names = new Recorder(1);
    int lock = names.newObject(ObjectKind.LOCK, "lock");
    TraceBuilder builder = new TraceBuilder(names.directory());
    for (int thread = 0; thread <= 100; thread++) {
      names.newThread("thread", false);
      builder.event(thread, thread, EventKind.LOCK_REQUEST, 0, lock, 0);
    }
    builder.event(0, 101, EventKind.LOCK_ACQUIRE, 0, lock, 1);
    builder.event(0, 111, EventKind.READ, 0, lock, 0);
    builder.event(0, 112, EventKind.LOCK_RELEASE, 0, lock, 1);
    Trace trace = builder.seal();
    assertThat(trace.tally(new Moment(111, 103)).waits()).isEqualTo(100 * 10);
    assertThat(trace.tally(new Moment(101, 101)).waits()).isZero();
  }

  private static Sums sums(Trace trace, long now) {
    Totals totals = trace.totals();
    return new Sums(totals.calls(now), totals.waited(now), totals.held(now));
  }
}
