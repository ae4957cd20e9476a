package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.race.FastTrack;

final class TracedExecutorTest {
  private final Recorder recorder = new Recorder(16);

  private List<Event> recorded() {
    List<Event> events = new ArrayList<>();
    CausalMerge merge =
        new CausalMerge(
            (thread, time, kind, site, object, operand) ->
                events.add(new Event(thread, time, kind, site, object, operand)));
    recorder.poll(merge);
    merge.finish();
    return events;
  }

  private static long races(List<Event> events) {
    FastTrack detector = new FastTrack(false, race -> {});
    events.forEach(event -> event.to(detector));
    return detector.racyLocations();
  }

  @Test
  void whatTasksDidHappensBeforeTheCloseReturns() {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 8, i -> i);
    try (TracedExecutor workers = new TracedExecutor(recorder, "worker", true)) {
      workers.execute(() -> list.append(1));
    }
    list.append(2);

    List<Event> events = recorded();
    assertThat(events.stream().map(Event::kind))
        .contains(EventKind.FORK, EventKind.END, EventKind.JOIN);
    assertThat(recorder.directory().thread(1).name()).isEqualTo("worker-1");
    assertThat(races(events)).isZero();
  }

  @Test
  void twoTasksAreNotOrdered() {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 8, i -> i);
    try (TracedExecutor workers = new TracedExecutor(recorder, "worker", false)) {
      workers.execute(() -> list.append(1));
      workers.execute(() -> list.append(2));
    }
    assertThat(races(recorded())).isPositive();
  }

  @Test
  void whatATaskDidHappensBeforeItsFutureIsGot() throws Exception {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 8, i -> i);
    try (TracedExecutor workers = new TracedExecutor(recorder, "worker", true)) {
      Future<Integer> first =
          workers.submit(
              () -> {
                list.append(1);
                return 1;
              });
      assertThat(first.get()).isEqualTo(1);
      assertThat(recorder.directory().objects())
          .filteredOn(object -> object.name().equals("worker outcome"))
          .extracting(ObjectInfo::kind)
          .containsExactly(ObjectKind.PUBLISHED);
      list.append(2);
      Future<?> failed =
          workers.submit(
              () -> {
                throw new IllegalStateException("on purpose");
              });
      assertThatThrownBy(() -> failed.get(1, TimeUnit.HOURS))
          .isInstanceOf(ExecutionException.class);
    }
    assertThat(races(recorded())).isZero();
  }

  @Test
  void shutdownNowCallsTasksAwayAndTakesNoMore() throws InterruptedException {
    CountDownLatch forever = new CountDownLatch(1);
    TracedExecutor workers = new TracedExecutor(recorder, "worker", true);
    Future<?> waiting =
        workers.submit(
            () -> {
              forever.await();
              return null;
            });
    assertThat(workers.alive()).hasSize(1);
    workers.shutdownNow();
    assertThatThrownBy(() -> workers.execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(workers.awaitTermination(1, TimeUnit.DAYS)).isTrue();
    assertThat(workers.isTerminated()).isTrue();
    assertThatThrownBy(waiting::get).hasCauseInstanceOf(InterruptedException.class);
  }

  @Test
  void anOutcomeThatNobodyCanGetIsNotSent() {
    CountDownLatch end = new CountDownLatch(1);
    try (TracedExecutor workers = new TracedExecutor(recorder, "worker", true)) {
      Future<?> late = workers.submit(() -> waitFor(end));
      late.cancel(false);
      end.countDown();
    }
    assertThat(recorded())
        .filteredOn(event -> event.kind() == EventKind.SEND)
        .extracting(event -> recorder.directory().object(event.object()).name())
        .containsExactly("worker-1.end");
  }

  @Test
  void noTaskIsNoThread() {
    try (TracedExecutor workers = new TracedExecutor(recorder, "worker", true)) {
      assertThatThrownBy(() -> workers.execute(null)).isInstanceOf(NullPointerException.class);
    }
    assertThat(recorded()).isEmpty();
  }

  @Test
  void anOutcomeThatIsLookedAtIsOrderedAsOneThatIsGot() {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 8, i -> i);
    try (TracedExecutor workers = new TracedExecutor(recorder, "worker", true)) {
      Future<Integer> done =
          workers.submit(
              () -> {
                list.append(1);
                return 1;
              });
      Future<Integer> failed =
          workers.submit(
              () -> {
                done.get();
                list.append(2);
                throw new IllegalStateException("on purpose");
              });
      while (!failed.isDone()) {
        Thread.onSpinWait();
      }
      assertThat(done.resultNow()).isEqualTo(1);
      assertThat(failed.exceptionNow()).hasMessage("on purpose");
      list.append(3);
    }
    assertThat(races(recorded())).isZero();
  }

  @Test
  void terminationIsWaitedForUntilNoTaskCanFollow() throws InterruptedException {
    CountDownLatch more = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    TracedExecutor workers = new TracedExecutor(recorder, "worker", true);
    workers.execute(
        () -> {
          waitFor(more);
          workers.execute(() -> waitFor(end));
          workers.shutdown();
        });
    assertThat(workers.awaitTermination(1, TimeUnit.NANOSECONDS)).isFalse();
    FutureTask<Boolean> terminated =
        new FutureTask<>(() -> workers.awaitTermination(1, TimeUnit.DAYS));
    Thread waiting = Thread.ofPlatform().start(terminated);
    while (waiting.getState() != Thread.State.TIMED_WAITING && waiting.isAlive()) {
      Thread.onSpinWait();
    }
    more.countDown();
    while (!workers.isShutdown() || workers.alive().size() > 1) {
      Thread.onSpinWait();
    }
    assertThat(terminated.state()).isEqualTo(Future.State.RUNNING);
    end.countDown();
    waiting.join();
    assertThat(terminated.resultNow()).isTrue();
    assertThat(workers.isTerminated()).isTrue();
    assertThat(recorded().stream().filter(event -> event.kind() == EventKind.JOIN)).hasSize(2);
  }

  @Test
  void anIdleExecutorIsWaitedForUntilItIsShutDown() throws InterruptedException {
    TracedExecutor workers = new TracedExecutor(recorder, "worker", true);
    FutureTask<Boolean> terminated =
        new FutureTask<>(() -> workers.awaitTermination(1, TimeUnit.DAYS));
    Thread waiting = Thread.ofPlatform().start(terminated);
    while (waiting.getState() != Thread.State.TIMED_WAITING && waiting.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(waiting.isAlive()).isTrue();
    workers.shutdown();
    waiting.join();
    assertThat(terminated.resultNow()).isTrue();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void forgetsTheThreadsThatItHasJoined() throws InterruptedException {
    Recorder recorder = new Recorder(16);
    TracedExecutor threads = new TracedExecutor(recorder, "worker", true);
    threads.execute(() -> {});
    threads.execute(() -> {});
    assertThat(threads.unjoined()).isEqualTo(2);
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.DAYS)).isTrue();
    assertThat(threads.unjoined()).isZero();
    assertThat(threads.isTerminated()).isTrue();
  }
}
