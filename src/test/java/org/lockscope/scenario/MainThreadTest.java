package org.lockscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lockscope.probe.Recorder;

/** How a program is asked to end. */
@Timeout(60)
final class MainThreadTest {
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<Boolean> asked = new CopyOnWriteArrayList<>();

  private MainThread started() {
    return MainThread.start(new Recorder(8), end::await, (main, again) -> asked.add(again));
  }

  @Test
  void isAskedByItselfWhenItsTimeIsOver() throws InterruptedException {
    MainThread program = started();
    program.stopLater(Duration.ZERO).join();
    program.stop();
    assertThat(asked).containsExactly(false, true);
    end.countDown();
    program.await();
  }

  @Test
  void isNotAskedASecondTimeByItself() throws InterruptedException {
    MainThread program = started();
    program.stop();
    program.stopLater(Duration.ZERO).join();
    assertThat(asked).containsExactly(false);
    end.countDown();
    program.await();
  }

  @Test
  void whatWouldAskItEndsWithIt() throws InterruptedException {
    MainThread program = started();
    Thread timer = program.stopLater(Duration.ofDays(1));
    end.countDown();
    program.await();
    timer.join();
    assertThat(asked).isEmpty();
  }

  @Test
  void whatItThrowsIsItsFailure() throws InterruptedException {
    RuntimeException thrown = new IllegalStateException("no");
    assertThat(failureOf(thrown, null)).isSameAs(thrown);
    Error error = new AssertionError("never");
    assertThat(failureOf(null, error)).isSameAs(error);
  }

  private static @Nullable Throwable failureOf(
      @Nullable RuntimeException thrown, @Nullable Error error) throws InterruptedException {
    MainThread program =
        MainThread.start(
            new Recorder(8),
            () -> {
              if (error != null) {
                throw error;
              }
              throw Objects.requireNonNull(thrown);
            });
    program.await();
    return program.failure();
  }

  @Test
  void toBeInterruptedIsNoFailure() throws InterruptedException {
    MainThread program = MainThread.start(new Recorder(8), end::await);
    assertThat(program.failure()).isNull();
    program.stop();
    program.await();
    assertThat(program.failure()).isNull();
  }
}
