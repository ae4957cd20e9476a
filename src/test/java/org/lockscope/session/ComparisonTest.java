package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.Latencies;
import org.lockscope.scenario.news.LlmTask;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.scenario.news.Noise;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.Comparison.Ending;
import org.lockscope.session.Comparison.NotComparable;
import org.lockscope.session.Comparison.Ratio;
import org.lockscope.session.Comparison.Reason;
import org.lockscope.session.Comparison.Side;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class ComparisonTest {
  private static final long MILLI = 1_000_000;
  private static final RunSettings WORK = RunSettings.DEFAULT;

  private static Side side(@Nullable RunSettings settings, Ending ending, long millis) {
    return new Side(settings, ending, true, millis * MILLI, () -> 10 * MILLI);
  }

  private static Side ended(RunSettings settings, long millis) {
    return side(settings, Ending.ENDED, millis);
  }

  private static void assertNotComparable(Side other, Reason reason) {
    Side reference = ended(WORK, 4000);
    assertThat(Comparison.of(reference, other))
        .isEqualTo(new NotComparable(reason, Optional.empty()));
    assertThat(Comparison.of(other, reference))
        .isEqualTo(new NotComparable(reason, Optional.empty()));
  }

  /** Of two works that differ the first difference is told, by the key of its text. */
  private static void assertOtherWork(UnaryOperator<RunSettings> change, String difference) {
    assertThat(Comparison.of(ended(WORK, 4000), ended(change.apply(WORK), 5000)))
        .isInstanceOfSatisfying(
            NotComparable.class,
            none -> {
              assertThat(none.reason()).isEqualTo(Reason.WORK);
              assertThat(none.difference().orElseThrow().key()).isEqualTo(difference);
              for (Language language : Language.values()) {
                Phrases texts = WORK.scenario().texts(language);
                assertThat(none.difference().orElseThrow().in(texts)).isNotBlank();
              }
            });
  }

  private static RunSettings with(int articles, LatencyRange latency, long seed) {
    return new RunSettings(
        WORK.placement(), WORK.lockKind(), WORK.workers(), articles, latency, seed);
  }

  @Test
  void theSameWorkUnderAnotherLockOrOnOtherThreadsHasARatio() {
    Side reference = ended(WORK, 4000);
    Side article = ended(WORK.withPlacement(LockPlacement.article()), 30_000);
    assertThat(Comparison.of(reference, article))
        .isInstanceOfSatisfying(
            Ratio.class,
            ratio -> {
              assertThat(ratio.times()).isEqualTo(7.5);
              assertThat(ratio.differ()).isTrue();
            });
    assertThat(Comparison.of(reference, ended(WORK.withWorkers(new Workers.Sequential()), 30_000)))
        .isInstanceOf(Ratio.class);
  }

  @Test
  void otherWorkHasNone() {
    assertOtherWork(work -> with(1000, work.latency(), 42), "reason.articles");
    assertOtherWork(work -> with(10, new LatencyRange(5, 15), 42), "reason.latency");
    assertOtherWork(work -> with(10, work.latency(), 43), "reason.seed");
    assertOtherWork(work -> work.withRandom(RandomSource.LOCKED), "reason.random");
    assertOtherWork(work -> work.withRandom(RandomSource.UNGUARDED), "reason.random");
    assertOtherWork(work -> work.withHeldOpen(50), "reason.heldOpen");
    assertOtherWork(work -> work.withCollector(new Collector.Channel(4)), "reason.collector");
  }

  @Test
  void whatDidNotComeToItsEndHasNone() {
    assertNotComparable(side(WORK, Ending.GOES_ON, 2000), Reason.GOES_ON);
    assertNotComparable(side(WORK, Ending.STOPPED, 2000), Reason.STOPPED);
    assertNotComparable(side(WORK, Ending.UNFINISHED, 2000), Reason.UNFINISHED);
    assertNotComparable(ended(WORK, 0), Reason.NO_LENGTH);
  }

  @Test
  void aTraceWithoutTimesOrOfUnknownWorkHasNone() {
    assertNotComparable(new Side(null, Ending.ENDED, false, 12, () -> 0), Reason.UNTIMED);
    assertNotComparable(side(null, Ending.ENDED, 2000), Reason.UNKNOWN_WORK);
  }

  @Test
  void aDifferenceBelowTheNoiseIsNone() {
    Ratio late = (Ratio) Comparison.of(ended(WORK, 4000), ended(WORK, 4035));
    assertThat(late.noise()).isEqualTo(40 * MILLI);
    assertThat(late.differ()).isFalse();
    Ratio small = (Ratio) Comparison.of(ended(WORK, 200), ended(WORK, 211));
    assertThat(small.noise()).isEqualTo(10 * MILLI);
    assertThat(small.differ()).isTrue();
  }

  @Test
  void noiseIsHowLateCallsWereOnOneThreadOrUnderTheLock() {
    Latencies drawn = new Latencies(WORK.latency(), WORK.seed());
    Recorder names = new Recorder(1);
    names.newThread("main", false);
    names.newThread("worker-1", false);
    names.newThread("worker-2", false);
    NewsTasks.ALL.forEach(names::newTask);
    TraceBuilder builder = new TraceBuilder(names.directory());
    builder.event(0, 0, EventKind.BEGIN, 0, 0, 0);
    long end = 0;
    for (int worker = 1; worker <= 2; worker++) {
      long time = 5 * MILLI;
      for (LlmTask task : LlmTask.values()) {
        builder.event(worker, time, EventKind.CALL_START, 0, task.ordinal(), worker);
        time += drawn.of(worker, task).toNanos() + worker * MILLI;
        builder.event(
            worker,
            time,
            EventKind.CALL_END,
            0,
            task.ordinal(),
            Operands.outcome(Operands.OK, worker));
      }
      end = Math.max(end, time);
    }
    builder.event(0, end + 2 * MILLI, EventKind.END, 0, 0, 0);
    Trace trace = builder.seal();
    // 5 before, 2 after; three calls of worker-2 were 2 late each, under the lock 3 more.
    assertThat(Noise.of(trace, WORK)).isEqualTo((5 + 2 + 6) * MILLI);
    assertThat(Noise.of(trace, WORK.withPlacement(LockPlacement.article())))
        .isEqualTo((5 + 2 + 6 + 3) * MILLI);
  }
}
