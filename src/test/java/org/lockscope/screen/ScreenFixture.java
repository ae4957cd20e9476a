package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.lockscope.say.Captions;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.trace.Trace;

/** A screen whose runs are answered when a test says so. */
abstract class ScreenFixture {
  static final RunSettings APPEND = RunSettings.DEFAULT;

  CountDownLatch answer = new CountDownLatch(1);

  final Screen screen =
      new Screen(
          Language.ENGLISH, RunEnvironment.sleeping(duration -> answer.await()), APPEND, () -> {});

  long clock;

  @AfterEach
  void close() {
    screen.close();
  }

  void pulse() {
    clock += 16_000_000;
    screen.pulse(clock);
  }

  void toTheEnd() throws InterruptedException {
    answer.countDown();
    for (int i = 0; i < 10_000 && screen.running(); i++) {
      pulse();
      Thread.sleep(1);
    }
    assertThat(screen.running()).isFalse();
  }

  RunId ran(LockPlacement placement) throws InterruptedException {
    screen
        .editor()
        .edit(RunSettings.of(screen.state().editing().settings()).withPlacement(placement));
    RunId id = screen.run();
    toTheEnd();
    return id == null ? new RunId(0) : id;
  }

  String titles() {
    return String.join("; ", screen.frame().whole().stream().map(Captions::title).toList());
  }

  Trace trace(int run) {
    return screen.frame().whole().get(run).trace();
  }
}
