package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.probe.Recorder;
import org.lockscope.session.Recording;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TraceBuilder;

/** A recording that has no times, only an order: lengths count events, and say so. */
final class UntimedTest {
  private final ForeignRun run = run();

  /** Two threads, one lock, and as long a time between any two events. */
  private static ForeignRun run() {
    Recorder recorder = new Recorder(16);
    recorder.newThread("first", false);
    recorder.newThread("second", false);
    int lock = recorder.newObject(ObjectKind.LOCK, "m");
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    for (int i = 0; i < 5; i++) {
      int thread = i % 2;
      builder.event(thread, 4 * i, EventKind.LOCK_REQUEST, 0, lock, 1);
      builder.event(thread, 4 * i + 1, EventKind.LOCK_ACQUIRE, 0, lock, i);
      builder.event(thread, 4 * i + 3, EventKind.LOCK_RELEASE, 0, lock, i);
    }
    return (ForeignRun) RunSummary.of("", Recording.of("order.std", builder.seal(), false));
  }

  @Test
  void itsFiguresCountEvents() {
    assertThat(RunCards.of(List.of(run)).getFirst().value()).endsWith(" events");
    assertThat(Captions.remark(run, null)).contains(" events").doesNotContain(" ns");
  }

  @Test
  void itsAxisIsLabelledByEventsAndSaysSo() {
    Ticks ticks = new Ticks(new TimeScale(0, 5_000, 100, 900), Lengths.of(run));
    assertThat(ticks.origin()).isEqualTo("events");
    assertThat(ticks.times().mapToObj(ticks::label)).contains("1\u00a0000").doesNotContain("1 µs");
  }

  @Test
  void itsIntervalsAreToldByEventsInBothLanguages() {
    IntervalTable.Row row = new IntervalTable(run).get(0);
    assertThat(row.start()).startsWith("event ");
    assertThat(row.duration()).isEqualTo("1 event");
    IntervalTable.Row german = new IntervalTable(run.in(Language.GERMAN)).get(0);
    assertThat(german.start()).startsWith("Ereignis ");
  }
}
