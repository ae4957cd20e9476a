package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.LatencyRange;

final class PipelineRunTest {
  private static final LlmClient INSTANT = (task, article) -> task.name();

  private static RunSettings settings(
      LockPlacement placement, LockKind kind, Workers workers, int articles) {
    return new RunSettings(placement, kind, workers, articles, new LatencyRange(0, 0), 1);
  }

  private static Recorder recorder(RunSettings settings) {
    return new Recorder(PipelineRun.eventsPerThread(settings));
  }

  private static Outcome outcome(RunSettings settings, LlmClient llm) throws InterruptedException {
    PipelineRun run = PipelineRun.start(settings, recorder(settings), llm, () -> {});
    run.await();
    return run.outcome();
  }

  static Stream<Arguments> everyWay() {
    return Stream.of("append", "article", "keywords..append", "none", "summarize..keywords")
        .flatMap(
            placement ->
                Stream.of("sequential", "virtual", "platform", "pool:3")
                    .flatMap(
                        workers ->
                            Stream.of(LockKind.values())
                                .map(kind -> Arguments.of(placement, workers, kind))));
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void everyArticleIsAccountedFor(String placement, String workers, LockKind kind)
      throws InterruptedException {
    LockPlacement lock = LockPlacement.parse(placement);
    Outcome outcome = outcome(settings(lock, kind, Workers.parse(workers), 40), INSTANT);
    assertThat(outcome.articles()).isEqualTo(40);
    assertThat(outcome.cancelled()).isZero();
    if (lock.holds(Step.APPEND) || workers.equals("sequential")) {
      assertThat(outcome.succeeded()).isEqualTo(40);
    }
  }

  @Test
  void anArticleWhoseCallThrowsIsReportedAndTheRunGoesOn() throws InterruptedException {
    LlmClient moody =
        (task, article) -> {
          if (article.number() % 5 == 0 && task == LlmTask.SENTIMENT) {
            throw new IllegalStateException("no answer");
          }
          return "fine";
        };
    for (LockPlacement placement : List.of(LockPlacement.append(), LockPlacement.article())) {
      Outcome outcome =
          outcome(settings(placement, LockKind.REENTRANT, new Workers.Virtual(), 20), moody);
      assertThat(outcome.failed()).isEqualTo(4);
      assertThat(outcome.succeeded()).isEqualTo(16);
    }
  }

  @Test
  void aThreadThatNeverBegunItsCallsIsCancelledByAStop() throws InterruptedException {
    CountDownLatch firstCall = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    LlmClient stuck =
        (task, article) -> {
          firstCall.countDown();
          never.await();
          return "";
        };
    for (LockKind kind : LockKind.values()) {
      RunSettings settings = settings(LockPlacement.article(), kind, new Workers.Platform(), 12);
      Recorder recorder = recorder(settings);
      PipelineRun run = PipelineRun.start(settings, recorder, stuck, () -> {});
      firstCall.await();
      assertThat(run.isDone()).isFalse();
      assertThatThrownBy(run::outcome).isInstanceOf(IllegalStateException.class);
      run.stop();
      run.await();
      assertThat(run.outcome().cancelled()).isEqualTo(12);
      assertNothingIsMissing(recorder);
    }
  }

  /** Whatever was begun has its end: threads, calls, appends and holds. */
  private static void assertNothingIsMissing(Recorder recorder) {
    EventLog seen = new EventLog();
    recorder.poll(seen);
    assertThat(recorder.dropped()).isZero();
    assertThat(seen.of(EventKind.BEGIN)).hasSameSizeAs(seen.of(EventKind.END));
    assertThat(seen.of(EventKind.CALL_START)).hasSameSizeAs(seen.of(EventKind.CALL_END));
    assertThat(seen.of(EventKind.APPEND_START)).hasSameSizeAs(seen.of(EventKind.APPEND_END));
    assertThat(seen.of(EventKind.LOCK_ACQUIRE)).hasSameSizeAs(seen.of(EventKind.LOCK_RELEASE));
    assertThat(seen.of(EventKind.FORK)).extracting(Event::object).doesNotHaveDuplicates();
  }

  @RepeatedTest(30)
  void aRunStoppedAtAnyMomentEndsAndAccountsForAll() throws InterruptedException {
    Random random = ThreadLocalRandom.current();
    Workers workers =
        List.of(new Workers.Virtual(), new Workers.Platform(), new Workers.Pool(3))
            .get(random.nextInt(3));
    LockPlacement placement =
        List.of(LockPlacement.none(), LockPlacement.append(), LockPlacement.article())
            .get(random.nextInt(3));
    LockKind kind = LockKind.values()[random.nextInt(3)];
    RunSettings settings = settings(placement, kind, workers, 60);
    Recorder recorder = recorder(settings);
    PipelineRun run =
        PipelineRun.start(
            settings,
            recorder,
            (task, article) -> {
              Thread.sleep(article.number() % 3);
              return "";
            },
            () -> {});
    for (int spin = random.nextInt(2_000); spin > 0; spin--) {
      Thread.onSpinWait();
    }
    run.stop();
    run.await();
    assertThat(run.outcome().articles()).isEqualTo(60);
    assertNothingIsMissing(recorder);
  }

  @Test
  void withoutMemoryToStartAWorkerThoseThatRunAreStillWaitedFor() throws InterruptedException {
    Set<Thread> calling = ConcurrentHashMap.newKeySet();
    AtomicInteger events = new AtomicInteger();
    Recorder recorder =
        new Recorder(
            64,
            Long.MAX_VALUE,
            () -> {
              // The coordinator's beginning, two forks, and a third.
              if (Thread.currentThread().getName().equals("lockscope-coordinator")
                  && events.incrementAndGet() == 4) {
                throw new OutOfMemoryError("as if");
              }
              return System.nanoTime();
            });
    PipelineRun run =
        PipelineRun.start(
            settings(LockPlacement.append(), LockKind.REENTRANT, new Workers.Platform(), 5),
            recorder,
            (task, article) -> {
              calling.add(Thread.currentThread());
              return "";
            },
            () -> {});
    run.await();
    assertThat(run.outcome().failed()).isEqualTo(1);
    assertThat(run.outcome().succeeded()).isEqualTo(4);
    assertThat(calling).hasSize(4).noneMatch(Thread::isAlive);
  }

  @Test
  void whoeverIsFreeInAPoolTakesTheNextArticle() throws InterruptedException {
    CountDownLatch others = new CountDownLatch(5);
    LlmClient slowFirst =
        (task, article) -> {
          if (article.number() == 1) {
            others.await();
          } else if (task == LlmTask.KEYWORDS) {
            others.countDown();
          }
          return "";
        };
    RunSettings settings =
        settings(LockPlacement.append(), LockKind.REENTRANT, new Workers.Pool(2), 6);
    Recorder recorder = recorder(settings);
    PipelineRun run = PipelineRun.start(settings, recorder, slowFirst, () -> {});
    run.await();
    assertThat(run.outcome().succeeded()).isEqualTo(6);
    EventLog seen = new EventLog();
    recorder.poll(seen);
    assertThat(seen.of(EventKind.APPEND_START))
        .filteredOn(e -> e.thread() == 2)
        .extracting(Event::operand)
        .containsExactly(2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void eachOfAPoolBeginsWithItsOwnArticleAndWhatItTakesFromTheQueueIsRecorded()
      throws InterruptedException {
    RunSettings settings =
        settings(LockPlacement.none(), LockKind.REENTRANT, new Workers.Pool(3), 9);
    Recorder recorder = recorder(settings);
    PipelineRun run = PipelineRun.start(settings, recorder, INSTANT, () -> {});
    run.await();
    EventLog seen = new EventLog();
    recorder.poll(seen);
    for (int worker = 1; worker <= 3; worker++) {
      int thread = worker;
      assertThat(seen.of(EventKind.CALL_START))
          .filteredOn(e -> e.thread() == thread)
          .first()
          .extracting(Event::operand)
          .isEqualTo((long) worker);
    }
    assertThat(seen.of(EventKind.SEND)).extracting(Event::thread).containsOnly(0);
    assertThat(seen.of(EventKind.RECEIVE))
        .extracting(Event::operand)
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void whereEachArticleHasItsWorkerThereIsNoQueue() throws InterruptedException {
    for (Workers workers : List.of(new Workers.Virtual(), new Workers.Sequential())) {
      RunSettings settings = settings(LockPlacement.append(), LockKind.REENTRANT, workers, 4);
      Recorder recorder = recorder(settings);
      PipelineRun run = PipelineRun.start(settings, recorder, INSTANT, () -> {});
      run.await();
      EventLog seen = new EventLog();
      recorder.poll(seen);
      assertThat(seen.of(EventKind.RECEIVE)).isEmpty();
      assertThat(run.outcome().succeeded()).isEqualTo(4);
    }
  }

  @Test
  @Tag("long")
  void aHundredThousandArticlesPassThrough() throws InterruptedException {
    for (Workers workers : List.of(new Workers.Virtual(), new Workers.Pool(8))) {
      Outcome outcome =
          outcome(settings(LockPlacement.append(), LockKind.REENTRANT, workers, 100_000), INSTANT);
      assertThat(outcome.succeeded()).isEqualTo(100_000);
    }
  }

  @Test
  void aCoordinatorWithoutMemoryStopsTheWorkersAndSaysWhy() throws InterruptedException {
    CountDownLatch calling = new CountDownLatch(1);
    CountDownLatch calledAway = new CountDownLatch(1);
    LlmClient endless =
        (task, article) -> {
          calling.countDown();
          try {
            new CountDownLatch(1).await();
          } finally {
            calledAway.countDown();
          }
          return "";
        };
    AtomicInteger asked = new AtomicInteger();
    LongSupplier clock =
        () -> {
          boolean coordinator = Thread.currentThread().getName().equals("lockscope-coordinator");
          if (coordinator && asked.incrementAndGet() > 3) {
            throw new OutOfMemoryError("as a test has it");
          }
          return System.nanoTime();
        };
    Recorder recorder = new Recorder(64, Long.MAX_VALUE, clock);
    RunSettings settings =
        settings(LockPlacement.none(), LockKind.REENTRANT, new Workers.Platform(), 2);
    PipelineRun run = PipelineRun.start(settings, recorder, endless, () -> {});
    calling.await();
    run.stop();
    run.await();
    calledAway.await();
    assertThatThrownBy(run::outcome).isInstanceOf(OutOfMemoryError.class);
  }
}
