package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sleeper;
import org.lockscope.text.Language;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TraceBuilder;

/** Calls with deadlines, articles with budgets. */
final class TimeoutsTest {
  private static final Scenario TIMEOUTS = Scenarios.installed().get("timeouts");
  private static final String SLOW_MILLIS = "77777";

  /** Slow calls take until they are cancelled, others no time. */
  private static final Sleeper SLOW_FOR_EVER =
      duration -> {
        if (duration.toMillis() > 60_000) {
          new CountDownLatch(1).await();
        }
      };

  @TempDir Path folder;

  private static Setup set(String... keysAndValues) {
    Map<String, String> written = new HashMap<>(TIMEOUTS.initial().written());
    written.put("slowMillis", SLOW_MILLIS);
    written.put("articleMillis", "600000");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      written.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return TIMEOUTS.initial().read(written::get);
  }

  private static StagedRun ended(Setup setup, Sleeper sleeper) throws InterruptedException {
    StagedRun run = StagedRun.start(TIMEOUTS, setup, sleeper, new EventLog());
    run.await();
    return run;
  }

  private static Map<String, String> figures(StagedRun run, int events) {
    Map<String, String> figures = new HashMap<>();
    at(run, events).figures().forEach(figure -> figures.put(figure.label(), figure.value()));
    return figures;
  }

  private static Sight at(StagedRun run, int events) {
    return run.eyes().at(run.trace(), run.trace().events().after(events), Language.ENGLISH);
  }

  private static Map<String, String> figures(StagedRun run) {
    return figures(run, run.trace().events().size());
  }

  @Test
  void whatIsNotLateIsAnswered() throws InterruptedException {
    StagedRun run = ended(set("slow", "0", "callMillis", "600000"), duration -> {});
    assertThat(figures(run))
        .containsEntry("answered", "24")
        .containsEntry("timed out", "0")
        .containsEntry("to come", "0");
    assertThat(run.verdict().races()).isEmpty();
    assertThat(run.trace().tally(end(run)).appended()).isEqualTo(8);
  }

  private static Moment end(StagedRun run) {
    return new Moment(run.trace().end(), run.trace().events().size());
  }

  @Test
  void whatIsLateTimesOutAndItsArticleGoesOn() throws InterruptedException {
    StagedRun run = ended(set("slow", "100", "callMillis", "5"), SLOW_FOR_EVER);
    assertThat(figures(run))
        .containsEntry("answered", "0")
        .containsEntry("timed out", "24")
        .containsEntry("given up", "0");
    assertThat(run.trace().tally(end(run)).appended()).isEqualTo(8);
    assertThat(at(run, run.trace().events().size()).findings())
        .extracting(Sight.Finding::text)
        .anySatisfy(text -> assertThat(text).startsWith("24 calls timed out"))
        .anySatisfy(text -> assertThat(text).startsWith("The slowest to end after"));
  }

  @Test
  void aSlowCallSpendsTheBudgetOfThoseThatFollow() throws InterruptedException {
    StagedRun run =
        ended(set("slow", "100", "limit", "article", "articleMillis", "5"), SLOW_FOR_EVER);
    Map<String, String> figures = figures(run);
    // On a machine that stands still, not even the first call may be made.
    int timedOut = Integer.parseInt(figures.get("timed out"));
    int givenUp = Integer.parseInt(figures.get("given up"));
    assertThat(timedOut + givenUp).isEqualTo(24);
    assertThat(timedOut).isLessThanOrEqualTo(8);
    assertThat(figures).containsEntry("answered", "0");
  }

  @Test
  void aDeafCallGoesOnAfterItWasCancelledAndThatIsSaid() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    Sleeper untilOver =
        duration -> {
          if (duration.toMillis() > 60_000) {
            over.await();
          }
        };
    StagedRun run =
        StagedRun.start(
            TIMEOUTS,
            set("slow", "100", "callMillis", "5", "deaf", "yes", "articles", "1"),
            untilOver,
            new EventLog());
    while (run.trace().tally(end(run)).appended() < 1 && run.poll()) {
      Thread.onSpinWait();
    }
    Sight meanwhile = at(run, run.trace().events().size());
    assertThat(meanwhile.findings())
        .extracting(Sight.Finding::text)
        .anySatisfy(text -> assertThat(text).startsWith("3 calls go on after being cancelled"));
    over.countDown();
    run.await();
    assertThat(at(run, run.trace().events().size()).findings())
        .extracting(Sight.Finding::text)
        .noneSatisfy(text -> assertThat(text).contains("go on after being cancelled"))
        .anySatisfy(text -> assertThat(text).startsWith("The slowest to end after"));
  }

  @Test
  void theSecondStopEndsEvenWhatIgnoresInterrupts() {
    StagedRun run =
        StagedRun.start(
            TIMEOUTS,
            set("slow", "100", "callMillis", "5", "deaf", "yes"),
            SLOW_FOR_EVER,
            new EventLog());
    while (run.trace().events().size() < 50) {
      run.poll();
    }
    run.close();
    assertThat(run.finished()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 40, 90, 160})
  void theCountsAddUpAtEachInstantWheneverItIsStopped(int when) {
    StagedRun run =
        StagedRun.start(
            TIMEOUTS, set("slow", "30", "callMillis", "20"), SLOW_FOR_EVER, new EventLog());
    while (run.trace().events().size() < when && run.poll()) {
      Thread.onSpinWait();
    }
    run.close();
    int last = 0;
    for (int events = 0; events <= run.trace().events().size(); events++) {
      Map<String, String> figures = figures(run, events);
      int settled = 0;
      for (String each : List.of("answered", "timed out", "given up", "stopped")) {
        settled += Integer.parseInt(figures.getOrDefault(each, "0"));
      }
      int underWay = Integer.parseInt(figures.get("waited for"));
      int toCome = Integer.parseInt(figures.get("to come"));
      assertThat(settled + underWay + toCome).isEqualTo(24);
      assertThat(settled).isGreaterThanOrEqualTo(last);
      assertThat(underWay).isBetween(0, 8);
      assertThat(toCome).isNotNegative();
      last = settled;
    }
    assertThat(figures(run)).containsEntry("waited for", "0");
  }

  /** What is said of events of the threads main, article-1, call-1, call-2 and call-3. */
  private static Sight of(Event... events) {
    Recorder recorder = new Recorder(1);
    for (String name : List.of("main", "article-1", "call-1", "call-2", "call-3")) {
      recorder.newThread(name, true);
    }
    Eyes eyes = TIMEOUTS.eyes(set("articles", "1", "callMillis", "5"), recorder.directory());
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    for (Event event : events) {
      event.to(builder);
      event.to(eyes);
    }
    return eyes.at(builder.seal(), new Moment(events.length, events.length), Language.ENGLISH);
  }

  private static Event event(int thread, long millis, EventKind kind, int object) {
    return new Event(thread, millis(millis), kind, 0, object, 0);
  }

  @Test
  void aStopThatEndsAWaitForTheLockStopsNoCall() {
    List<Event> events = new ArrayList<>(List.of(event(1, 0, EventKind.BEGIN, 0)));
    for (int call = 2; call <= 4; call++) {
      events.add(event(1, call, EventKind.FORK, call));
      events.add(event(1, call, EventKind.RECEIVE_REQUEST, 9));
      events.add(event(call, call, EventKind.CALL_END, 0));
      events.add(event(1, call, EventKind.RECEIVE, 9));
    }
    events.add(event(1, 7, EventKind.LOCK_REQUEST, 8));
    events.add(event(1, 8, EventKind.LOCK_ABANDON, 8));
    events.add(event(1, 8, EventKind.END, 0));
    assertThat(of(events.toArray(Event[]::new)).figures())
        .extracting(figure -> figure.label() + " " + figure.value())
        .containsExactly("answered 3", "timed out 0", "given up 0", "waited for 0", "to come 0");
  }

  @Test
  void aCallThatWasCancelledBeforeItBeganDoesNotGoOn() {
    // The order of events that nothing orders may be another than that of the clock.
    Sight said =
        of(
            event(1, 0, EventKind.BEGIN, 0),
            event(1, 0, EventKind.FORK, 2),
            event(1, 0, EventKind.RECEIVE_REQUEST, 9),
            event(2, 7, EventKind.BEGIN, 0),
            event(2, 7, EventKind.END, 0),
            event(1, 6, EventKind.LOCK_ABANDON, 9));
    assertThat(said.findings())
        .extracting(Sight.Finding::text)
        .noneSatisfy(text -> assertThat(text).contains("being cancelled"))
        .hasSize(1);
  }

  @Test
  void theForecastFollowsFromTheLatencies() {
    // All calls are slow: three times the deadline, or once the budget, or what slow calls take.
    assertThat(forecast(set("slow", "100", "callMillis", "50"))).isEqualTo(millis(150));
    assertThat(forecast(set("slow", "100", "limit", "article", "articleMillis", "70")))
        .isEqualTo(millis(70));
    assertThat(
            forecast(
                set("slow", "100", "limit", "both", "callMillis", "50", "articleMillis", "70")))
        .isEqualTo(millis(70));
    assertThat(
            forecast(set("slow", "100", "callMillis", "50", "deaf", "yes", "slowMillis", "1000")))
        .isEqualTo(millis(1100));
    assertThat(forecast(set("slow", "0", "latency", "100ms", "callMillis", "200")))
        .isEqualTo(millis(300));
  }

  private static long millis(long millis) {
    return Duration.ofMillis(millis).toNanos();
  }

  private static long forecast(Setup setup) {
    return TIMEOUTS.forecast(setup).orElseThrow();
  }

  @Test
  void itsCopysCallsTakeAsLongAsTheRuns() throws Exception {
    Setup setup = set("seed", "-7", "articles", "12", "callMillis", "600000");
    Queue<Duration> slept = new ConcurrentLinkedQueue<>();
    ended(setup, slept::add);
    List<String> values = List.of("seed", "minMillis", "maxMillis", "slow", "slowMillis", "deaf");
    assertThat(CompiledSource.latencies(TIMEOUTS.program(setup), folder, values, 12))
        .containsExactlyInAnyOrderElementsOf(slept)
        .contains(Duration.ofMillis(Integer.parseInt(SLOW_MILLIS)));
  }
}
