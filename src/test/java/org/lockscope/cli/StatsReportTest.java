package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.probe.Recorder;
import org.lockscope.session.Recording;
import org.lockscope.trace.TraceBuilder;

/** What a recording does not tell is not in what is said of it, nor is it 0. */
final class StatsReportTest {
  private final Recorder names = new Recorder(1);
  private final int lock = names.newObject(ObjectKind.LOCK, "lock");
  private final TraceBuilder builder = new TraceBuilder(names.directory());

  StatsReportTest() {
    names.newThread("exec-1", false);
    names.newThread("exec-2", false);
  }

  private void event(int thread, long millis, EventKind kind, long operand) {
    builder.event(thread, millis * 1_000_000, kind, 0, lock, operand);
  }

  private String told(boolean json) {
    Recording recording = Recording.of("server.jfr", builder.seal(), true);
    StringWriter out = new StringWriter();
    List<StatsReport> reports = StatsReport.of(List.of(recording), true);
    if (json) {
      StatsReport.json(reports, null, new PrintWriter(out));
    } else {
      StatsReport.text(reports, new PrintWriter(out));
    }
    return out.toString();
  }

  private void waits() {
    event(0, 0, EventKind.LOCK_REQUEST, 1);
    event(1, 10, EventKind.LOCK_REQUEST, 1);
    event(0, 30, EventKind.LOCK_ABANDON, 0);
    event(1, 40, EventKind.LOCK_ABANDON, 0);
  }

  private void holds() {
    event(0, 50, EventKind.LOCK_REQUEST, 0);
    event(0, 50, EventKind.LOCK_ACQUIRE, 1);
    event(0, 60, EventKind.LOCK_RELEASE, 1);
  }

  @Test
  void whereNoHoldIsToldNoneIsSaid() {
    waits();
    assertThat(told(false))
        .contains("waiting for locks: 2 waits, 60.0 ms in all")
        .containsPattern("lock +2 +60.0 ms +30.0 ms +– +– +–")
        .containsPattern("exec-1 +– +30.0 ms +–")
        .doesNotContain("concurrency")
        .containsPattern("lock .*unknown");
  }

  @Test
  void whereSomeHoldsAreToldTheirSumIsALowerBound() {
    waits();
    holds();
    assertThat(told(false)).containsPattern("lock +2 +60.0 ms +30.0 ms +≥ 1 +≥ 10.0 ms +≥ 0");
  }

  @Test
  void whereAllHoldsAreToldTheirSumIsSaid() {
    holds();
    assertThat(told(false)).containsPattern("lock +0 +0 s +0 s +1 +10.0 ms +0");
  }

  @Test
  void jsonLeavesOutWhatIsNotKnown() {
    waits();
    assertThat(told(true))
        .doesNotContain("concurrency", "busy", "held", "handOvers")
        .contains("\"sites\"", "\"lockClasses\"", "\"pools\"", "\"p99\" : 30000000");
  }

  @Test
  void jsonSaysWhatIsALowerBound() {
    waits();
    holds();
    assertThat(told(true)).contains("\"heldAtLeast\" : 10000000").doesNotContain("\"held\"");
  }

  @Test
  void theFindingsAreSentencesWithAFigureAndAnInstant() {
    waits();
    assertThat(told(false))
        .contains(
            "an unknown line waits for lock 2 times, 60.0 ms in all: 100 % of all waiting; 2"
                + " threads at once at 0.010 s.");
  }
}
