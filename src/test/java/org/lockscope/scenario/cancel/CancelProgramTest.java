package org.lockscope.scenario.cancel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The program as it is copied, with the JDK's own parts. */
@Timeout(60)
final class CancelProgramTest {
  @Test
  void whoAsksItAgainToEndInItsTimeDoesNotHurryIt() throws InterruptedException {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    List<CancelProgram.Phase> phases = new CopyOnWriteArrayList<>();
    List<Integer> succeeded = new ArrayList<>();
    CancelProgram program =
        new CancelProgram(
            (task, article) -> {
              called.countDown();
              answer.await();
              return "answer";
            },
            CancelProgram.Queued.DRAIN,
            Duration.ofDays(1),
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory()),
            new LinkedBlockingQueue<>(1),
            new ReentrantLock(),
            new CancelProgram.Fates(succeeded, new ArrayList<>(), new ArrayList<>()),
            phase -> {
              phases.add(phase);
              stopping.countDown();
            });
    Thread main = Thread.ofPlatform().daemon().start(() -> program.run(9, 1));
    called.await();
    program.stop(main, false); // by Ctrl-C
    stopping.await();
    program.stop(main, false); // by its own clock
    answer.countDown();
    main.join();
    assertThat(phases).containsExactly(CancelProgram.Phase.STOPPING);
    assertThat(succeeded).startsWith(1, 2);
  }
}
