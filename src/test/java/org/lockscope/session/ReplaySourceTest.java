package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.live.ReplaySource;
import org.lockscope.probe.Recorder;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** A recording that is played again is looked at like a run. */
final class ReplaySourceTest {
  private final long[] clock = {1_000};

  private static Trace trace() {
    Recorder names = new Recorder(1);
    names.newThread("one", false);
    names.newThread("two", false);
    int x = names.newObject(ObjectKind.VARIABLE, "x");
    TraceBuilder builder = new TraceBuilder(names.directory());
    for (Event event :
        List.of(
            new Event(0, 1, EventKind.BEGIN, 0, 0, 0),
            new Event(1, 10, EventKind.BEGIN, 0, 0, 0),
            new Event(0, 20, EventKind.WRITE, 0, x, Operands.access(-1, 0)),
            new Event(1, 30, EventKind.WRITE, 0, x, Operands.access(-1, 0)),
            new Event(0, 40, EventKind.LOST, 0, 0, 3))) {
      event.to(builder);
    }
    return builder.seal();
  }

  @Test
  void eachEventComesWhenItsTimeHasCome() {
    ReplaySource source = new ReplaySource(trace(), () -> clock[0]);
    EventLog seen = new EventLog();
    clock[0] += 15;
    source.poll(seen);
    assertThat(seen.events()).hasSize(2);
    assertThat(source.now()).isEqualTo(15);
    assertThat(source.ended()).isFalse();
    clock[0] += 100;
    assertThat(source.ended()).isTrue();
    source.poll(seen);
    assertThat(seen.events()).hasSize(5);
    assertThat(source.gaps()).isEqualTo(3);
  }

  @Test
  void nothingComesOnceItIsStopped() {
    ReplaySource source = new ReplaySource(trace(), () -> clock[0]);
    EventLog seen = new EventLog();
    clock[0] += 100;
    source.stop();
    source.poll(seen);
    assertThat(seen.events()).isEmpty();
    assertThat(source.ended()).isTrue();
  }

  @Test
  void itIsSeenWithTheSameVerdictAsTheRecording() {
    Trace trace = trace();
    Observation seen = new Observation(new ReplaySource(trace, () -> clock[0]));
    while (!seen.poll()) {
      clock[0] += 7;
    }
    assertThat(seen.trace().events().size()).isEqualTo(trace.events().size());
    assertThat(seen.verdict()).isEqualTo(RaceSearch.in(trace));
    assertThat(seen.verdict()).isInstanceOf(Verdict.Races.class);
    assertThat(seen.verdict().gap().lost()).isEqualTo(3);
    assertThat(seen.trace().sealed()).isTrue();
  }
}
