package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** On runs made by hand; their instants are nanoseconds. */
final class WhatIfTest {
  private static final LockPlacement TWO_CALLS = LockPlacement.parse("summarize..sentiment");

  /** Calls of 10, 20, 30 and of 40, 50, 60. */
  private static final int[][] LENGTHS = {{10, 20, 30}, {40, 50, 60}};

  private final Recorder recorder = new Recorder(1);
  private final TraceBuilder builder = new TraceBuilder(recorder.directory());
  private final int list = recorder.newObject(ObjectKind.ARRAY, "results");

  WhatIfTest() {
    for (String name : new String[] {"main", "worker-1", "worker-2", "worker-3", "worker-4"}) {
      recorder.newThread(name, false);
    }
    NewsTasks.ALL.forEach(recorder::newTask);
    builder.event(0, 0, EventKind.BEGIN, 0, 0, 0);
  }

  /** Three calls by a worker about the article of its number; returns when they have ended. */
  private long calls(int worker, long from, int... lengths) {
    return calls(worker, worker, from, lengths);
  }

  private long calls(int worker, int article, long from, int[] lengths) {
    long time = from;
    for (int task = 0; task < lengths.length; task++) {
      builder.event(worker, time, EventKind.CALL_START, 0, task, article);
      time += lengths[task];
      builder.event(worker, time, EventKind.CALL_END, 0, task, article);
    }
    return time;
  }

  private void append(int thread, int article, long from, long to) {
    builder.event(thread, from, EventKind.APPEND_START, 0, list, article);
    builder.event(thread, to, EventKind.APPEND_END, 0, list, article);
  }

  /** Three calls and an append of 1. */
  private void article(int worker, long from, int... lengths) {
    long end = calls(worker, from, lengths);
    append(worker, worker, end, end + 1);
  }

  /** Two workers, an article each. */
  private Trace run() {
    article(1, 0, LENGTHS[0]);
    article(2, 0, LENGTHS[1]);
    return builder.seal();
  }

  @Test
  void withoutALockItTakesAsLongAsTheSlowestWorker() {
    assertThat(WhatIf.wall(run(), LockPlacement.none())).isEqualTo(151);
  }

  @Test
  void aroundTheArticleItTakesAsLongAsAllTogether() {
    assertThat(WhatIf.wall(run(), LockPlacement.article())).isEqualTo(61 + 151);
  }

  @Test
  void aroundTheAppendNobodyWaits() {
    assertThat(WhatIf.wall(run(), LockPlacement.append())).isEqualTo(151);
  }

  @Test
  void whoAsksFirstGoesFirst() {
    Trace run = run();
    // worker-1 asks at 10 and holds 20; worker-2 asks at 40, holds 50, then calls and appends.
    assertThat(WhatIf.wall(run, LockPlacement.parse("sentiment"))).isEqualTo(151);
    // worker-1 asks at 30 and holds 31; worker-2 asks at 90.
    assertThat(WhatIf.wall(run, LockPlacement.parse("keywords..append"))).isEqualTo(151);
    // Both ask at 0: 30 for worker-1's first two calls, then 90 for worker-2's, then its rest.
    assertThat(WhatIf.wall(run, TWO_CALLS)).isEqualTo(30 + 90 + 61);
  }

  @Test
  void whoAskAtOnceGoInTheOrderOfTheirLanes() {
    article(1, 0, 1, 1, 1);
    article(2, 0, 1, 1, 1);
    article(3, 0, 1, 1, 1);
    article(4, 0, 1, 1, 100);
    // In the order of their lanes worker-4 comes last, and its rest is the longest.
    assertThat(WhatIf.wall(builder.seal(), TWO_CALLS)).isEqualTo(4 * 2 + 101);
  }

  @Test
  void whatCameBeforeTheFirstWorkerActedIsTheProgramsNotTheRuns() {
    article(1, 500, LENGTHS[0]);
    article(2, 507, LENGTHS[1]);
    assertThat(WhatIf.wall(builder.seal(), LockPlacement.none())).isEqualTo(7 + 151);
  }

  @Test
  void aCollectorAppendsWhatItIsSentAndAsksForNoLock() {
    long first = calls(1, 0, LENGTHS[0]);
    append(3, 1, first, first + 40);
    long second = calls(2, 0, LENGTHS[1]);
    append(3, 2, second, second + 40);
    Trace run = builder.seal();
    assertThat(WhatIf.wall(run, LockPlacement.append())).isEqualTo(150 + 40);
    assertThat(WhatIf.wall(run, LockPlacement.article())).isEqualTo(60 + 150 + 40);
    assertThat(WhatIf.wall(run, LockPlacement.none())).isEqualTo(150 + 40);
  }

  @Test
  void whoIsFreeFirstTakesTheNextArticle() {
    // In the run worker-1 took articles 1 and 3, worker-2 article 2.
    article(1, 0, 100, 100, 100);
    calls(1, 3, 301, new int[] {1, 1, 1});
    append(1, 3, 304, 305);
    article(2, 0, 1, 1, 1);
    // With the lock around an article worker-2 has to wait for 301, and is free at 305; worker-1
    // is at 301, so article 3 is its again, after worker-2 has let go.
    Trace run = builder.seal();
    assertThat(WhatIf.wall(run, LockPlacement.article())).isEqualTo(301 + 4 + 4);
    // Without a lock worker-2 is free at 4, and takes it.
    assertThat(WhatIf.wall(run, LockPlacement.none())).isEqualTo(301);
  }

  @Test
  void aForecastDoesNotDependOnHowLateCallsWere() {
    RunSettings settings =
        new RunSettings(
            LockPlacement.append(),
            LockKind.REENTRANT,
            new Workers.Virtual(),
            2,
            new LatencyRange(5, 15),
            42);
    Latencies drawn = new Latencies(settings.latency(), 42);
    article(1, 0, 900_000_000, 900_000_000, 900_000_000);
    article(2, 0, 900_000_000, 900_000_000, 900_000_000);
    Trace overloaded = builder.seal();
    assertThat(WhatIf.wall(overloaded, settings, LockPlacement.article()))
        .isEqualTo(drawn.sum(2).toNanos())
        .isEqualTo(Expectation.wall(settings.withPlacement(LockPlacement.article())).toNanos());
    assertThat(WhatIf.wall(overloaded, settings, LockPlacement.none()))
        .isEqualTo(drawn.slowest(2).toNanos());
    assertThat(
            WhatIf.wall(overloaded, settings.withRandom(RandomSource.LOCKED), LockPlacement.none()))
        .isEqualTo(2_700_000_001L);
  }

  @Test
  void twoLocksAreNotForecast() {
    Trace run = run();
    assertThatThrownBy(() -> WhatIf.wall(run, LockPlacement.deadlock()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("deadlock: a forecast is made of no lock, or of one");
  }
}
