package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Each piece of work is done once, elsewhere, and is cancelled alone. */
final class JobsTest {
  private final AtomicInteger begun = new AtomicInteger();
  private final CountDownLatch cancelled = new CountDownLatch(1);

  private String until(BooleanSupplier told) {
    begun.incrementAndGet();
    while (!told.getAsBoolean()) {
      Thread.onSpinWait();
    }
    cancelled.countDown();
    throw new CancellationException();
  }

  private static String rested(Jobs<String, String> jobs, String about) throws Exception {
    while (jobs.ask(about, told -> about + " made by " + Thread.currentThread().getName())
        .isEmpty()) {
      Thread.sleep(1);
    }
    return jobs.ask(about, told -> "again").orElseThrow();
  }

  @Test
  void workIsDoneOnceOnAThreadOfItsOwn() throws Exception {
    try (Jobs<String, String> jobs = new Jobs<>("a job")) {
      assertThat(rested(jobs, "it")).isEqualTo("it made by a job");
      assertThat(jobs.pending()).isFalse();
    }
  }

  @Test
  void onePieceIsCancelledAndAnotherGoesOn() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    try (Jobs<String, String> jobs = new Jobs<>("a job")) {
      assertThat(jobs.ask("endless", this::until)).isEmpty();
      assertThat(
              jobs.ask(
                  "kept",
                  told -> {
                    awaited(answer);
                    return told.getAsBoolean() ? "cancelled" : "whole";
                  }))
          .isEmpty();
      assertThat(jobs.pending()).isTrue();
      jobs.keep("kept"::equals);
      cancelled.await();
      answer.countDown();
      assertThat(rested(jobs, "kept")).isEqualTo("whole");
    }
  }

  private static void awaited(CountDownLatch answer) {
    try {
      answer.await();
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  @Test
  void nothingComesOfWhatFailsAndItIsNotTriedAgain() throws Exception {
    try (Jobs<String, String> jobs = new Jobs<>("a job that fails on purpose")) {
      jobs.ask(
          "it",
          told -> {
            begun.incrementAndGet();
            throw new IllegalArgumentException("on purpose");
          });
      while (jobs.pending()) {
        Thread.sleep(1);
      }
      assertThat(jobs.ask("it", told -> "again")).isEmpty();
      assertThat(begun).hasValue(1);
    }
  }

  @Test
  void closingEndsWhatIsNotDone() throws Exception {
    Jobs<String, String> jobs = new Jobs<>("a job");
    jobs.ask("endless", this::until);
    jobs.close();
    assertThat(begun.get()).isLessThanOrEqualTo(1);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("a job");
  }

  @Test
  void closingWaitsForWhatWasForgottenBeforeToo() {
    CountDownLatch begins = new CountDownLatch(1);
    Jobs<String, String> jobs = new Jobs<>("a job that takes its time");
    jobs.ask(
        "slow to end",
        told -> {
          begins.countDown();
          until(told, 200_000_000);
          throw new CancellationException();
        });
    awaited(begins);
    jobs.keep(about -> false);
    assertThat(jobs.pending()).isFalse(); // nobody waits for it
    jobs.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("a job that takes its time");
  }

  /** Until it is cancelled, and then some nanoseconds more. */
  private static void until(BooleanSupplier told, long nanos) {
    while (!told.getAsBoolean()) {
      Thread.onSpinWait();
    }
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() - end < 0) {
      Thread.onSpinWait();
    }
  }
}
