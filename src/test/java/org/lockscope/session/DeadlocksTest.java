package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.Directory;
import org.lockscope.event.EventLog;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sleeper;
import org.lockscope.text.Language;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Standstill;
import org.lockscope.trace.Standstills;

/** Three deadlocks, each named while it happens, and none of them when it is mended. */
final class DeadlocksTest {
  private static final Scenario DEADLOCKS = Scenarios.installed().get("deadlocks");

  @TempDir Path folder;

  private static Setup set(String kind, String mended) {
    return DEADLOCKS.initial().with("kind", kind).with("mended", mended);
  }

  /** Those who hold one of the two locks wait for each other before they ask for the other. */
  private static Sleeper together(int threads) {
    CyclicBarrier barrier = new CyclicBarrier(threads);
    return duration -> {
      try {
        barrier.await();
      } catch (BrokenBarrierException e) {
        throw new InterruptedException();
      }
    };
  }

  private static Sight sight(StagedRun run) {
    Moment now = new Moment(run.trace().end(), run.trace().events().size());
    return run.eyes().at(run.trace(), now, Language.ENGLISH);
  }

  private static void untilItStandsStill(StagedRun run) {
    long begun = System.nanoTime();
    while (run.standstill() == null) {
      assertThat(run.poll()).isTrue();
      assertThat(System.nanoTime() - begun).isLessThan(Duration.ofMinutes(1).toNanos());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          circle | worker-\\d WAITING sources | 5
          send   | worker-\\d SENDING answers | 3
          range  | collector-1 RECEIVING answers | 2
          """)
  void eachIsNamedWhileItHappensAndAfterItWasStopped(String kind, String wait, int threads) {
    Sleeper sleeper = kind.equals("circle") ? together(2) : duration -> {};
    StagedRun run = StagedRun.start(DEADLOCKS, set(kind, "no"), sleeper, new EventLog());
    untilItStandsStill(run);
    assertThat(sight(run).findings()).isEmpty();
    Standstill meanwhile = Objects.requireNonNull(run.standstill());
    assertThat(meanwhile.waits()).hasSize(threads);
    assertThat(waits(run, meanwhile))
        .anySatisfy(each -> assertThat(each).matches(wait))
        .anySatisfy(each -> assertThat(each).startsWith("main RECEIVING ").endsWith(".end"));
    assertThat(run.deadlock() != null).isEqualTo(kind.equals("circle"));
    run.close();
    Moment end = new Moment(run.trace().end(), run.trace().events().size());
    Standstills.Over over = Objects.requireNonNull(run.standstills().over(end));
    assertThat(over.standstill()).isEqualTo(meanwhile);
  }

  private static List<String> waits(StagedRun run, Standstill standstill) {
    Directory names = run.trace().directory();
    return standstill.waits().stream()
        .map(
            wait ->
                names.thread(wait.thread()).name()
                    + " "
                    + wait.state()
                    + " "
                    + names.object(wait.object()).name())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"circle", "send", "range"})
  void mendedItEndsAndNothingIsSaid(String kind) throws InterruptedException {
    StagedRun run = StagedRun.start(DEADLOCKS, set(kind, "yes"), Thread::sleep, new EventLog());
    while (run.poll()) {
      assertThat(run.standstill()).isNull();
    }
    assertThat(sight(run).findings()).isEmpty();
    assertThat(sight(run).remark()).isEqualTo("all threads have ended");
    assertThat(run.verdict().races()).isEmpty();
  }

  @Test
  void theForecastIsKnownOnlyForWhatEnds() {
    assertThat(DEADLOCKS.forecast(set("send", "no"))).isEmpty();
    assertThat(DEADLOCKS.forecast(set("range", "yes").with("latency", "100ms")))
        .hasValue(Duration.ofMillis(100).toNanos());
    assertThat(DEADLOCKS.forecast(set("circle", "yes").with("latency", "100ms")))
        .hasValue(Duration.ofMillis(400).toNanos());
  }

  @Test
  void itsCopysCallsTakeAsLongAsTheRuns() throws Exception {
    Setup setup = set("range", "yes").with("articles", "12").with("seed", "-7");
    Queue<Duration> slept = new ConcurrentLinkedQueue<>();
    StagedRun run = StagedRun.start(DEADLOCKS, setup, slept::add, new EventLog());
    run.await();
    List<String> values = List.of("seed", "minMillis", "maxMillis");
    assertThat(CompiledSource.latencies(DEADLOCKS.program(setup), folder, values, 12))
        .containsExactlyInAnyOrderElementsOf(slept);
  }
}
