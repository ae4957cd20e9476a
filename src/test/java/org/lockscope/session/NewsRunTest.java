package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventLog;
import org.lockscope.say.Captions;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.NthCall;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.Baselines;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.Expectation;
import org.lockscope.scenario.news.Latencies;
import org.lockscope.scenario.news.LlmTask;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.text.Language;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LostUpdate;
import org.lockscope.trace.LostUpdates;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

final class NewsRunTest {
  private static final RunEnvironment INSTANT = RunEnvironment.sleeping(duration -> {});

  private static RunSettings settings(LockPlacement placement, int articles) {
    return new RunSettings(
        placement, LockKind.REENTRANT, new Workers.Virtual(), articles, new LatencyRange(1, 20), 7);
  }

  private static StagedRun ended(RunSettings settings, RunEnvironment environment)
      throws InterruptedException {
    StagedRun run = StagedRun.start(settings, new EventLog(), environment);
    run.await();
    return run;
  }

  @Test
  void aTraceHasALanePerWorkerInTheOrderOfTheirForks() throws InterruptedException {
    Trace trace = ended(settings(LockPlacement.append(), 12), INSTANT).trace();
    assertThat(trace.sealed()).isTrue();
    assertThat(trace.lanes()).extracting(Lane::name).startsWith("worker-1", "worker-2").hasSize(12);
    for (Lane lane : trace.lanes()) {
      // Only who finds the lock held waits for it.
      assertThat(states(lane))
          .filteredOn(state -> state != State.WAITING)
          .containsExactly(State.CALLING, State.CALLING, State.CALLING, State.APPENDING);
    }
    assertThat(trace.locks())
        .singleElement()
        .satisfies(lock -> assertThat(lock.holders().size()).isEqualTo(12));
  }

  @Test
  void underTheLockAroundTheArticleOneHoldsWhileTheOthersWait() throws InterruptedException {
    RunEnvironment real = RunEnvironment.REAL;
    StagedRun run = ended(settings(LockPlacement.article(), 5), real);
    RunFigures figures = run.figures();
    // Whatever the machine: nobody calls without the lock, and somebody always waits but the last.
    assertThat(figures.lockHeld()).isGreaterThanOrEqualTo(figures.sumLlm());
    assertThat(figures.wall()).isGreaterThanOrEqualTo(figures.lockHeld());
    assertThat(figures.lockWait()).isGreaterThan(figures.sumLlm() / 2);
    long contended =
        run.trace().lanes().stream()
            .filter(
                lane ->
                    IntStream.range(0, lane.holds().size())
                        .anyMatch(i -> lane.holds().state(i) == State.HOLDING_CONTENDED))
            .count();
    assertThat(contended).isEqualTo(4);
  }

  @Test
  void aRunsTimeBeginsWhenItIsPreparedHoweverLongThatTakes() throws InterruptedException {
    AtomicLong clock = new AtomicLong();
    List<Plan> prepared = new ArrayList<>();
    RunEnvironment slow =
        INSTANT
            .by(clock::incrementAndGet)
            .prepared(
                settings -> {
                  prepared.add(settings);
                  clock.addAndGet(60_000_000);
                });
    RunSettings settings = settings(LockPlacement.append(), 3);
    StagedRun run = ended(settings, slow);
    assertThat(prepared).containsExactly(settings);
    // There is an instant before the first event, for a replay to begin at.
    assertThat(run.trace().events().time(0)).isOne();
    assertThat(run.trace().totals().start()).isOne();
    assertThat(run.trace().end()).isLessThan(10_000);
  }

  @Test
  void aRunStoppedWhileItIsPreparedStartsNoWorker() throws InterruptedException {
    CountDownLatch preparing = new CountDownLatch(1);
    RunEnvironment endless =
        INSTANT.prepared(
            settings -> {
              preparing.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    StagedRun run = StagedRun.start(settings(LockPlacement.append(), 5), new EventLog(), endless);
    preparing.await();
    assertThat(run.poll()).isTrue();
    assertThat(run.trace().end()).isZero();
    run.close();
    assertThat(run.stopped()).isTrue();
    assertThat(run.figures().count(Fate.CANCELLED)).hasValue(5);
    assertThat(run.trace().lanes()).isEmpty();
  }

  @Test
  void whateverTheRunItsWarmUpEndsAndLeavesNoThread() throws InterruptedException {
    for (String placement : List.of("none", "append", "article", "deadlock", "ordered")) {
      for (String workers : List.of("sequential", "virtual", "platform", "pool:100")) {
        RunSettings settings =
            new RunSettings(
                    LockPlacement.parse(placement),
                    LockKind.FAIR,
                    Workers.parse(workers),
                    100_000,
                    new LatencyRange(60_000, 60_000),
                    7)
                .withCollector(new Collector.Channel(1))
                .withHeldOpen(60_000);
        WarmUp.before(settings);
      }
    }
    Thread.currentThread().interrupt();
    WarmUp.before(settings(LockPlacement.append(), 5));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(
            thread ->
                thread.getName().startsWith("worker-") || thread.getName().equals("collector"));
  }

  @Test
  void oneThreadNeverWaitsForALock() throws InterruptedException {
    for (LockKind kind : LockKind.values()) {
      RunSettings alone =
          settings(LockPlacement.article(), 20)
              .withWorkers(new Workers.Sequential())
              .withLockKind(kind);
      StagedRun run = ended(alone, INSTANT);
      assertThat(run.figures().lockWait()).isZero();
      assertThat(run.figures().lockHeld()).isPositive();
      assertThat(run.trace().has(State.WAITING)).isFalse();
    }
  }

  @Test
  void figuresComeFromTheTrace() throws InterruptedException {
    StagedRun run = ended(settings(LockPlacement.append(), 10), INSTANT);
    RunFigures figures = run.figures();
    assertThat(figures.count(Fate.STORED)).hasValue(10);
    assertThat(
            figures.count(Fate.LOST).orElseThrow()
                + figures.count(Fate.FAILED).orElseThrow()
                + figures.count(Fate.CANCELLED).orElseThrow())
        .isZero();
    assertThat(figures.events()).isEqualTo(run.trace().events().size());
    assertThat(figures.dropped()).hasValue(0);
    assertThat(figures.sumLlm()).isPositive();
  }

  @Test
  void twoAppendsThatOverlapLoseOneAndTheTraceSaysWhy() throws InterruptedException {
    CyclicBarrier both = new CyclicBarrier(2);
    Runnable meet =
        () -> {
          try {
            both.await(30, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    RunEnvironment overlapping = INSTANT.holdingOpen(meet);
    StagedRun run = ended(settings(LockPlacement.none(), 2), overlapping);
    assertThat(run.figures().count(Fate.STORED)).hasValue(1);
    assertThat(run.figures().count(Fate.LOST)).hasValue(1);
    assertThat(LostUpdates.of(run.trace()))
        .singleElement()
        .satisfies(
            loss -> {
              assertThat(loss.cause()).isEqualTo(LostUpdate.Cause.OVERWRITTEN);
              assertThat(loss.staleSize()).isZero();
              assertThat(loss.slot()).isZero();
              assertThat(loss.article() + (loss.by() == null ? 0 : loss.by())).isEqualTo(3);
            });
  }

  @Test
  void everyLossOfARacyRunIsExplained() throws InterruptedException {
    RunEnvironment slowAppends = INSTANT.holdingOpen(Thread::yield);
    for (int round = 0; round < 20; round++) {
      StagedRun run = ended(settings(LockPlacement.none(), 300), slowAppends);
      assertThat(LostUpdates.of(run.trace())).hasSize(run.figures().count(Fate.LOST).orElseThrow());
    }
  }

  @Test
  void aStoppedRunKeepsWhatWasRecordedAndLeavesNoThread() throws InterruptedException {
    RunSettings slow =
        new RunSettings(
            LockPlacement.article(),
            LockKind.SYNCHRONIZED,
            new Workers.Platform(),
            6,
            new LatencyRange(60_000, 60_000),
            1);
    StagedRun run = StagedRun.start(slow, new EventLog());
    while (run.trace().events().size() < 20) {
      run.poll();
      Thread.sleep(Duration.ofMillis(1));
    }
    run.close();
    assertThat(run.finished()).isTrue();
    assertThat(run.stopped()).isTrue();
    assertThat(run.figures().count(Fate.CANCELLED)).hasValue(6);
    assertThat(run.trace().events().size()).isGreaterThanOrEqualTo(20);
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("worker-"));
  }

  @Test
  void stoppingARunThatHasEndedDoesNotCallItStopped() throws InterruptedException {
    StagedRun run = ended(settings(LockPlacement.append(), 2), INSTANT);
    run.stop();
    assertThat(run.stopped()).isFalse();
  }

  @Test
  void aRunIsExpectedToTakeItsSlowestArticleOrAllCalls() {
    RunSettings append = settings(LockPlacement.append(), 10);
    RunSettings article = settings(LockPlacement.article(), 10);
    RunSettings sequential =
        settings(LockPlacement.none(), 10).withWorkers(new Workers.Sequential());
    assertThat(Expectation.wall(article)).isEqualTo(Expectation.wall(sequential));
    assertThat(Expectation.wall(append)).isLessThan(Expectation.wall(article));
  }

  @Test
  void aPoolIsExpectedToHaveWhoeverIsFreeTakeTheNextArticle() {
    RunSettings pool = settings(LockPlacement.append(), 7).withWorkers(new Workers.Pool(2));
    Latencies latencies = new Latencies(pool.latency(), pool.seed());
    long[] free = new long[2];
    for (int article = 1; article <= 7; article++) {
      free[free[0] <= free[1] ? 0 : 1] += latencies.of(article).toNanos();
    }
    assertThat(Expectation.wall(pool).toNanos()).isEqualTo(Math.max(free[0], free[1]));
  }

  @Test
  void theQueueOfAPoolOrdersNoTwoOfItsWorkers() throws InterruptedException {
    CyclicBarrier both = new CyclicBarrier(2);
    RunEnvironment environment =
        RunEnvironment.sleeping(
            new NthCall(
                1,
                duration -> {
                  try {
                    both.await();
                  } catch (BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                  }
                }));
    StagedRun run =
        ended(settings(LockPlacement.none(), 20).withWorkers(new Workers.Pool(2)), environment);
    assertThat(run.verdict().races()).isNotEmpty();
  }

  @Test
  void aComparisonRunsTheSameWorkFourWays() {
    List<RunSettings> runs = Baselines.of(settings(LockPlacement.append(), 10));
    assertThat(runs)
        .extracting(r -> r.workers() + " " + r.placement())
        .containsExactly("sequential none", "virtual none", "virtual append", "virtual article");
    assertThat(runs).allMatch(r -> r.seed() == 7 && r.articles() == 10);
    assertThat(Baselines.of(settings(LockPlacement.parse("summarize..keywords"), 10))).hasSize(5);
  }

  @Test
  void aCollectorOwnsTheListSoThatNothingRacesAndNothingIsLost() throws InterruptedException {
    RunSettings channel =
        settings(LockPlacement.none(), 30).withCollector(new Collector.Channel(2));
    StagedRun run = ended(channel, INSTANT);
    assertThat(run.figures().count(Fate.STORED)).hasValue(30);
    assertThat(run.verdict().races()).isEmpty();
    List<Lane> lanes = run.trace().lanes();
    assertThat(lanes).hasSize(31);
    assertThat(lanes.getLast().name()).isEqualTo("collector");
    assertThat(states(lanes.getLast())).contains(State.RECEIVING, State.APPENDING);
    assertThat(states(lanes.getFirst()))
        .containsExactly(State.CALLING, State.CALLING, State.CALLING, State.SENDING);
  }

  private static List<State> states(Lane lane) {
    return IntStream.range(0, lane.activity().size()).mapToObj(lane.activity()::state).toList();
  }

  @Test
  void aStopEndsACollectorThatIsHeldOpenAndWorkersThatWaitToSend() {
    RunSettings channel =
        settings(LockPlacement.none(), 30)
            .withCollector(new Collector.Channel(1))
            .withHeldOpen(RunSettings.MAX_HELD_OPEN);
    StagedRun run = StagedRun.start(channel, new EventLog(), INSTANT);
    while (run.trace().lanes().size() < 31) {
      run.poll();
      Thread.onSpinWait();
    }
    run.close();
    assertThat(run.finished()).isTrue();
    RunFigures figures = run.figures();
    assertThat(
            figures.count(Fate.STORED).orElseThrow() + figures.count(Fate.CANCELLED).orElseThrow())
        .isEqualTo(30);
    assertThat(figures.count(Fate.CANCELLED).orElseThrow()).isGreaterThanOrEqualTo(25);
  }

  @Test
  void locksTakenInOppositeOrderDeadlockAndAStopEndsIt() throws InterruptedException {
    CountDownLatch bothHold = new CountDownLatch(2);
    StagedRun run =
        StagedRun.start(settings(LockPlacement.deadlock(), 2), new EventLog(), meeting(bothHold));
    while (run.deadlock() == null) {
      run.poll();
      Thread.onSpinWait();
    }
    Deadlock deadlock = run.deadlock();
    assertThat(deadlock.cycle()).hasSize(2);
    assertThat(Captions.deadlock(deadlock, run.trace().directory(), Language.ENGLISH))
        .contains("waits for index lock, held by worker-2")
        .contains("waits for list lock, held by worker-1");
    run.close();
    // The first that is called away lets its lock go, which the other may get before its own call.
    assertThat(run.figures().count(Fate.CANCELLED).orElseThrow()).isBetween(1, 2);
    assertThat(Deadlock.in(run.trace())).isNotNull();
  }

  @Test
  void locksTakenInOneOrderDoNot() throws InterruptedException {
    StagedRun run = ended(settings(LockPlacement.ordered(), 20), INSTANT);
    assertThat(run.figures().count(Fate.STORED)).hasValue(20);
    assertThat(run.deadlock()).isNull();
    assertThat(Deadlock.in(run.trace())).isNull();
    assertThat(run.verdict().races()).isEmpty();
  }

  /** The last calls of two articles, each under a lock of its own, wait for each other. */
  private static RunEnvironment meeting(CountDownLatch both) {
    return RunEnvironment.sleeping(
        new NthCall(
            LlmTask.values().length,
            duration -> {
              both.countDown();
              both.await();
            }));
  }
}
