package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.Sweep;
import org.lockscope.text.Language;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TraceBuilder;

/** Articles on a pool of workers that a queue feeds. */
final class PoolTest {
  private static final Scenario POOL = Scenarios.installed().get("pool");

  @TempDir Path folder;

  private static Setup set(String... keysAndValues) {
    Map<String, String> written = new HashMap<>(Setup.initial(POOL.knobs()).written());
    for (int i = 0; i < keysAndValues.length; i += 2) {
      written.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return Setup.initial(POOL.knobs()).read(written::get);
  }

  private static StagedRun ended(Setup setup, Sleeper sleeper) throws InterruptedException {
    StagedRun run = StagedRun.start(POOL, setup, sleeper, new EventLog());
    run.await();
    return run;
  }

  private static Sight atEnd(StagedRun run) {
    Moment end = new Moment(run.trace().end(), run.trace().events().size());
    return run.eyes().at(run.trace(), end, Language.ENGLISH);
  }

  private static long forecast(Setup setup) {
    return POOL.forecast(setup).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"append", "keywords", "article"})
  void doesEveryArticleOnceWhateverIsLocked(String placement) throws InterruptedException {
    StagedRun run = ended(set("placement", placement), duration -> {});
    assertThat(run.verdict().races()).isEmpty();
    assertThat(run.trace().tally(end(run)).appended()).isEqualTo(40);
    Sight sight = atEnd(run);
    assertThat(sight.figures().getFirst().value()).isEqualTo("40");
    assertThat(sight.remark()).startsWith("0 in the queue");
  }

  private static Moment end(StagedRun run) {
    return new Moment(run.trace().end(), run.trace().events().size());
  }

  @Test
  void appendsThatNothingLocksAreARaceOnALineOnShow() throws InterruptedException {
    StagedRun run = ended(set("placement", "none"), duration -> Thread.sleep(1));
    assertThat(run.verdict().races()).isNotEmpty();
  }

  @Test
  void numbersInTheQueueTakeNoMemoryByTheirSize() {
    Recorder recorder = new Recorder(1);
    recorder.newThread("main", false);
    Eyes eyes = POOL.eyes(POOL.initial(), recorder.directory());
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    List<Event> events =
        List.of(
            new Event(0, 1, EventKind.SEND_REQUEST, 0, 9, 1),
            new Event(0, 2, EventKind.SEND, 0, 9, Long.MAX_VALUE),
            new Event(0, 3, EventKind.SEND_REQUEST, 0, 9, 2),
            new Event(0, 4, EventKind.SEND, 0, 9, 1L << 32));
    for (Event event : events) {
      event.to(builder);
      event.to(eyes);
    }
    Sight sight = eyes.at(builder.seal(), new Moment(4, 4), Language.ENGLISH);
    assertThat(sight.remark()).startsWith("2 in the queue");
  }

  @Test
  void theQueueIsFullWhenFeedingIsFasterAndNeverAboveItsCapacity() throws InterruptedException {
    StagedRun run = ended(set("capacity", "3"), duration -> Thread.sleep(1));
    Chart chart = atEnd(run).charts().getFirst();
    assertThat(chart.series().getFirst().points())
        .extracting(Chart.Point::y)
        .contains(3.0)
        .allMatch(length -> length >= 0 && length <= 3)
        .endsWith(0.0);
    assertThat(atEnd(run).findings())
        .anySatisfy(finding -> assertThat(finding.text()).startsWith("The queue was full"));
  }

  @Test
  void theForecastFollowsFromTheLatencies() {
    Setup alone = set("workers", "1", "latency", "100ms", "articles", "10");
    assertThat(forecast(alone)).isEqualTo(Duration.ofSeconds(3).toNanos());
    assertThat(forecast(set("workers", "5", "latency", "100ms", "articles", "10")))
        .isEqualTo(Duration.ofMillis(600).toNanos());
    assertThat(
            forecast(
                set("workers", "5", "latency", "100ms", "articles", "10", "placement", "article")))
        .isEqualTo(Duration.ofSeconds(3).toNanos());
    // The first comes to the lock after two calls, and then it is never free again.
    assertThat(
            forecast(
                set("workers", "5", "latency", "100ms", "articles", "10", "placement", "keywords")))
        .isEqualTo(Duration.ofMillis(1200).toNanos());
  }

  @Test
  void theSweepSetsWhatWasMeasuredBesideTheIdealAndAmdahlsLaw() {
    Sweep sweep = POOL.sweep().orElseThrow();
    Setup setup = set("placement", "keywords", "latency", "100ms");
    List<Setup> runs = sweep.runs(setup);
    assertThat(runs).hasSize(5).contains(set("placement", "keywords", "latency", "100ms"));
    Map<Setup, Long> walls = new HashMap<>();
    runs.forEach(run -> walls.put(run, forecast(run)));
    Chart chart = sweep.chart(setup, walls, Language.ENGLISH);
    List<Chart.Point> measured = chart.series().getFirst().points();
    assertThat(measured).extracting(Chart.Point::x).containsExactly(1.0, 2.0, 5.0, 10.0, 20.0);
    assertThat(measured.getFirst().y()).isEqualTo(1);
    List<Chart.Point> ideal = chart.series().get(1).points();
    List<Chart.Point> amdahl = chart.series().get(2).points();
    assertThat(ideal).allMatch(point -> point.x() == point.y());
    // A third is serial: 1 / (1/3 + 2/3/20).
    assertThat(amdahl.getLast().y()).isCloseTo(20.0 / (20.0 / 3 + 2.0 / 3), within(1e-9));
    // While one is inside the lock, others make their first calls, which the law leaves out; but
    // its limit holds.
    assertThat(measured).allMatch(point -> point.y() <= Math.min(point.x(), 3) + 1e-9);
  }

  @Test
  void aSweepWithoutTheRunOfOneWorkerMeasuresNothing() {
    Sweep sweep = POOL.sweep().orElseThrow();
    Setup setup = set();
    Chart chart = sweep.chart(setup, Map.of(set("workers", "20"), 1L), Language.GERMAN);
    assertThat(chart.series().getFirst().points()).isEmpty();
  }

  @Test
  void itsCopysCallsTakeAsLongAsTheRuns() throws Exception {
    Setup setup = set("seed", "-7", "articles", "12");
    Queue<Duration> slept = new ConcurrentLinkedQueue<>();
    ended(setup, slept::add);
    assertThat(
            CompiledSource.latencies(
                POOL.program(setup), folder, List.of("seed", "minMillis", "maxMillis"), 12))
        .containsExactlyInAnyOrderElementsOf(slept);
  }
}
