package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lockscope.say.Hit;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.session.Stage;
import org.lockscope.trace.TimeSpan;

/** When runs are shown, without a window. */
final class PlayheadTest extends ScreenFixture {
  /** Whether so many workers have been seen to do something, of the first run. */
  private boolean started(int workers) {
    return trace(0).lanes().stream().filter(lane -> lane.activity().size() > 0).count() >= workers;
  }

  @Test
  void aReplayOfTwoRunsOnOneAxisEndsWithTheLast() throws InterruptedException {
    RunId first = ran(LockPlacement.none());
    RunId second = ran(LockPlacement.article());
    long a = trace(0).end();
    long b = trace(1).end();
    RunId shorter = a < b ? first : second;
    screen.lineup().focus(shorter);
    screen.player().toStart();
    screen.player().toggle();
    pulse();
    clock += Math.min(a, b) + (Math.max(a, b) - Math.min(a, b)) / 2 - 16_000_000;
    pulse();
    assertThat(screen.player().playing()).isEqualTo(true);
    clock += Math.max(a, b);
    pulse();
    assertThat(screen.player().playing()).isFalse();
    assertThat(screen.frame().runs()).allMatch(RunFrame::atEnd);
  }

  @Test
  void aLinkMovesThePlayheadToo() throws InterruptedException {
    ran(LockPlacement.article());
    long end = trace(0).end();
    screen.chooser().go(trace(0).lanes().getFirst().thread(), new TimeSpan(0, end / 2));
    assertThat(screen.frame().focus().orElseThrow().moment().time()).isEqualTo(end / 2);
  }

  @Test
  void aFrozenPictureHasAFrozenInspector() throws InterruptedException {
    screen.editor().edit(APPEND.withPlacement(LockPlacement.article()));
    RunId id = screen.run();
    for (int i = 0; i < 10_000 && !started(10); i++) {
      pulse();
      Thread.sleep(1);
    }
    assertThat(id).isNotNull();
    if (id != null) {
      screen
          .chooser()
          .choose(
              id,
              new Hit.OfInterval(trace(0).lanes().get(1), trace(0).lanes().get(1).activity(), 0));
    }
    screen.player().toggle();
    assertThat(screen.frame().focus().orElseThrow().frozen()).isTrue();
    var before = screen.frame().beside().inspection();
    Thread.sleep(Duration.ofMillis(30));
    pulse();
    assertThat(before).isNotEmpty();
    assertThat(screen.frame().beside().inspection()).isEqualTo(before);
  }

  /** Whether it is shown at its end, to which it has come. */
  private static boolean complete(RunFrame run) {
    return !run.now().live() && run.now().figures().stage() == Stage.COMPLETE;
  }

  @Test
  void atAnInstantBeforeTheEndNoRunIsComplete() throws InterruptedException {
    ran(LockPlacement.append());
    ran(LockPlacement.article());
    assertThat(screen.frame().runs()).allMatch(PlayheadTest::complete);
    screen.player().seek(Math.max(trace(0).end(), trace(1).end()) - 1);
    assertThat(screen.frame().runs()).anyMatch(run -> !complete(run));
  }

  @Test
  void aRunGrowsBesideTheReferenceThatIsFrozen() throws InterruptedException {
    RunId first = ran(LockPlacement.append());
    answer = new CountDownLatch(1);
    RunId second = screen.run();
    assertThat(second).isNotNull();
    screen.lineup().pin(second);
    pulse();
    screen.set(Option.COMMON_AXIS, false);
    screen.player().toggle();
    assertThat(screen.frame().runs().getFirst().frozen()).isTrue();
    screen.viewport(first).grow(new TimeSpan(0, 1_000));
    screen.viewport(second).grow(new TimeSpan(0, 1_000));
    pulse();
    screen.frame();
    assertThat(screen.viewport(first).whole().to()).isGreaterThan(1_000);
    assertThat(screen.viewport(second).whole().to()).isEqualTo(1_000);
  }
}
