package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sleeper;
import org.lockscope.text.Language;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** A graceful shutdown. */
final class CancelTest {
  private static final Scenario CANCEL = Scenarios.installed().get("cancel");
  private static final Sleeper FOR_EVER = duration -> new CountDownLatch(1).await();

  @TempDir Path folder;

  private static Sight sight(StagedRun run) {
    Moment now = new Moment(run.trace().end(), run.trace().events().size());
    return run.eyes().at(run.trace(), now, Language.ENGLISH);
  }

  private static String sum(StagedRun run) {
    return sight(run).figures().getFirst().remark();
  }

  private static StagedRun start(Setup setup, Sleeper sleeper) {
    return StagedRun.start(CANCEL, setup, sleeper, new EventLog());
  }

  private static Setup with(String... keysAndValues) {
    Setup setup = CANCEL.initial().with("refused", "0");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      setup = setup.with(keysAndValues[i], keysAndValues[i + 1]);
    }
    return setup;
  }

  private static void until(StagedRun run, Predicate<StagedRun> done) {
    long begun = System.nanoTime();
    while (!done.test(run)) {
      assertThat(System.nanoTime() - begun).isLessThan(Duration.ofMinutes(1).toNanos());
      run.poll();
    }
  }

  /** Polls until all workers have an article in hand and the queue is full. */
  private static void untilAllAreBusy(StagedRun run) {
    until(run, each -> sum(each).endsWith(" + 6 queued + 4 in hand"));
  }

  @Test
  void numbersInTheQueueTakeNoMemoryByTheirSize() {
    Recorder recorder = new Recorder(1);
    recorder.newThread("main", false);
    Eyes eyes = CANCEL.eyes(CANCEL.initial(), recorder.directory());
    eyes.event(0, 1, EventKind.SEND_REQUEST, 0, 9, 1);
    eyes.event(0, 2, EventKind.SEND, 0, 9, Long.MAX_VALUE);
    Trace trace = new TraceBuilder(recorder.directory()).seal();
    assertThat(eyes.at(trace, new Moment(2, 2), Language.ENGLISH).figures().getFirst().remark())
        .endsWith("1 queued + 0 in hand");
  }

  @Test
  void aRunThatIsNotStoppedFinishesAll() throws InterruptedException {
    StagedRun run = start(with(), duration -> {});
    run.await();
    assertThat(sum(run))
        .isEqualTo("= 40 succeeded + 0 failed + 0 cancelled + 0 queued + 0 in hand");
    assertThat(sight(run).findings()).isEmpty();
    assertThat(sight(run).remark()).isEqualTo("ended, 40 of 40 accepted");
  }

  /** Lets nobody pass until it is opened. */
  private static Sleeper gate(CountDownLatch open) {
    return duration -> open.await();
  }

  @Test
  void drainingFinishesWhatIsQueuedAndAcceptsNoMore() throws InterruptedException {
    CountDownLatch open = new CountDownLatch(1);
    StagedRun run = start(with("graceMillis", "600000"), gate(open));
    untilAllAreBusy(run);
    run.stop();
    until(run, each -> sight(each).remark().startsWith("stopping"));
    open.countDown();
    run.await();
    assertThat(sum(run))
        .isEqualTo("= 10 succeeded + 0 failed + 0 cancelled + 0 queued + 0 in hand");
    assertThat(sight(run).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("10 of 40 articles"));
  }

  @Test
  void droppingCancelsWhatIsQueuedAndFinishesWhatIsInHand() throws InterruptedException {
    CountDownLatch open = new CountDownLatch(1);
    StagedRun run = start(with("graceMillis", "600000", "queued", "drop"), gate(open));
    untilAllAreBusy(run);
    run.stop();
    until(run, each -> sum(each).contains(" + 6 cancelled + 0 queued + 4 in hand"));
    open.countDown();
    run.await();
    assertThat(sum(run)).isEqualTo("= 4 succeeded + 0 failed + 6 cancelled + 0 queued + 0 in hand");
  }

  @Test
  void theEndOfGraceCancelsWhatIsInHandAndLeavesTheQueue() throws InterruptedException {
    StagedRun run = start(with("graceMillis", "5"), FOR_EVER);
    untilAllAreBusy(run);
    run.stop();
    run.await();
    assertThat(sum(run)).isEqualTo("= 0 succeeded + 0 failed + 4 cancelled + 6 queued + 0 in hand");
  }

  @Test
  void theSecondStopEndsAtOnce() throws InterruptedException {
    StagedRun run = start(with("graceMillis", "600000"), FOR_EVER);
    untilAllAreBusy(run);
    run.stop();
    run.stop();
    run.await();
    assertThat(sum(run)).isEqualTo("= 0 succeeded + 0 failed + 4 cancelled + 6 queued + 0 in hand");
  }

  @Test
  void whatFailsIsCountedAsFailed() throws InterruptedException {
    StagedRun run = start(with("refused", "100"), duration -> {});
    run.await();
    assertThat(sum(run))
        .isEqualTo("= 0 succeeded + 40 failed + 0 cancelled + 0 queued + 0 in hand");
  }

  @Test
  void aLeakedWorkerIsNamedWhileItGoesOnAndEndsAtTheSecondStop() throws InterruptedException {
    StagedRun run = start(with("graceMillis", "5", "stuckMillis", "600000"), FOR_EVER);
    untilAllAreBusy(run);
    run.stop();
    until(run, each -> sum(each).endsWith(" + 3 cancelled + 6 queued + 1 in hand"));
    until(run, each -> sight(each).findings().size() == 3);
    Sight.Finding leak = sight(run).findings().getLast();
    assertThat(leak.text()).matches("worker-\\d goes on .* after it was interrupted: .*");
    assertThat(leak.place()).isNotNull();
    run.stop();
    run.await();
    assertThat(sum(run)).isEqualTo("= 0 succeeded + 0 failed + 4 cancelled + 6 queued + 0 in hand");
  }

  @Test
  void theForecastCountsEachArticleOnce() {
    for (LessonStep step : CANCEL.lesson(Language.ENGLISH)) {
      assertThat(CANCEL.forecast(step.setup())).isPresent();
    }
    Setup even = with("latency", "100ms", "articles", "20");
    assertThat(CANCEL.forecast(even)).hasValue(Duration.ofMillis(1500).toNanos());
    // At 350 ms the second four are in hand and six are queued: they fill two more rounds.
    assertThat(CANCEL.forecast(even.with("stopMillis", "350")))
        .hasValue(Duration.ofMillis(1200).toNanos());
    assertThat(CANCEL.forecast(even.with("stopMillis", "350").with("queued", "drop")))
        .hasValue(Duration.ofMillis(600).toNanos());
    assertThat(CANCEL.forecast(even.with("stopMillis", "350").with("graceMillis", "100")))
        .hasValue(Duration.ofMillis(450).toNanos());
    assertThat(CANCEL.forecast(even.with("stopMillis", "350").with("stuckMillis", "5000")))
        .hasValue(Duration.ofMillis(5000).toNanos());
  }

  @Test
  void itsCopysCallsTakeAsLongAsTheRuns() throws Exception {
    Setup setup = with("seed", "-7", "articles", "12", "stuckMillis", "1234");
    Queue<Duration> slept = new ConcurrentLinkedQueue<>();
    StagedRun run = start(setup, slept::add);
    run.await();
    List<String> values = List.of("seed", "minMillis", "maxMillis", "refused", "stuckMillis");
    assertThat(CompiledSource.latencies(CANCEL.program(setup), folder, values, 12))
        .containsExactlyInAnyOrderElementsOf(slept)
        .contains(Duration.ofMillis(1234));
  }
}
