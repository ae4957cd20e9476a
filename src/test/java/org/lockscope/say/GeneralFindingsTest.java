package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.paint.Traces;
import org.lockscope.session.Recording;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** What can be said of any run's locks, on traces made event by event. */
final class GeneralFindingsTest {
  private static final long MILLI = 1_000_000;

  private static GeneralFindings of(Trace trace) {
    return new GeneralFindings(RunSummary.of("", Recording.of("trace", trace, true)));
  }

  /** Each of three takes the lock for 10 ms, twice, and always two wait for it. */
  private static Traces queue(int lock, Traces traces) {
    for (int thread = 1; thread <= 3; thread++) {
      traces.request(thread, lock, 0);
    }
    for (int turn = 0; turn < 6; turn++) {
      int thread = turn % 3 + 1;
      traces.acquire(thread, lock, turn * 10 * MILLI);
      traces.release(thread, lock, (turn + 1) * 10 * MILLI);
      if (turn < 3) {
        traces.request(thread, lock, (turn + 1) * 10 * MILLI);
      }
    }
    return traces;
  }

  @Test
  void aLockThatIsAlwaysWaitedForAndGoesFromOneToAnotherIsAConvoy() {
    Traces traces = Traces.of("a", "b", "c");
    int lock = traces.lock("till");
    Findings.Finding found = of(queue(lock, traces).seal()).convoy().orElseThrow();
    assertThat(found.key()).isEqualTo("says.convoy");
    assertThat(found.values()).containsExactly("50.0 ms", "till", "5");
    assertThat(found.text())
        .isEqualTo(
            "For 50.0 ms there was always somebody who waited for till, and it went from one to"
                + " another 5 times: a convoy.");
    assertThat(found.target()).isNotNull();
    assertThat(found.target().span().contains(25 * MILLI)).isTrue();
  }

  @Test
  void twoThatMeetOnceAreNone() {
    Traces traces = Traces.of("a", "b");
    int lock = traces.lock("till");
    Trace trace =
        traces
            .request(1, lock, 0)
            .acquire(1, lock, 0)
            .request(2, lock, MILLI)
            .release(1, lock, 10 * MILLI)
            .acquire(2, lock, 10 * MILLI)
            .release(2, lock, 20 * MILLI)
            .seal();
    assertThat(of(trace).convoy()).isEmpty();
    assertThat(of(trace).starvation()).isEmpty();
    assertThat(of(trace).waits()).isPresent();
  }

  @Test
  void whoIsOvertakenAgainAndAgainStarves() {
    Traces traces = Traces.of("a", "b");
    int lock = traces.lock("till");
    traces.request(1, lock, 0).acquire(1, lock, 0).request(2, lock, MILLI);
    for (int turn = 1; turn <= 5; turn++) {
      long at = turn * 10 * MILLI;
      traces.release(1, lock, at).request(1, lock, at).acquire(1, lock, at);
    }
    Trace trace =
        traces
            .release(1, lock, 60 * MILLI)
            .acquire(2, lock, 60 * MILLI)
            .release(2, lock, 61 * MILLI)
            .seal();
    Findings.Finding found = of(trace).starvation().orElseThrow();
    // The first of the five could have asked before; the four after it had to ask again.
    assertThat(found.values()).containsExactly("b", "59.0 ms", "till", "5", "4");
    assertThat(found.text())
        .isEqualTo(
            "b waited 59.0 ms for till while others took it 5 times, 4 of them asking later.");
    assertThat(found.target())
        .isEqualTo(new Inspection.Target(2, new TimeSpan(MILLI, 60 * MILLI).widened(0.1)));
  }

  @Test
  void whoWaitsItsTurnDoesNotStarve() {
    Traces traces = Traces.of("a", "b", "c");
    int lock = traces.lock("till");
    assertThat(of(queue(lock, traces).seal()).starvation()).isEmpty();
  }

  @Test
  void aRunWithoutLocksHasNothingToSayAboutThem() {
    GeneralFindings none = of(Traces.of("a").call(1, 0, MILLI).seal());
    assertThat(none.waits()).isEmpty();
    assertThat(none.convoy()).isEmpty();
    assertThat(none.starvation()).isEmpty();
    assertThat(none.deadlock()).isEmpty();
    assertThat(none.standstill()).as("other threads may be at work").isEmpty();
  }
}
