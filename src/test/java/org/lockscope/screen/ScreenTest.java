package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.say.Hit;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.trace.TimeSpan;

/** What is on screen, commanded without a window. */
final class ScreenTest extends ScreenFixture {
  @Test
  void escapeClosesOneThingAtATimeTheTopmostFirst() throws InterruptedException {
    RunId id = ran(LockPlacement.article());
    screen.chooser().measure(new TimeSpan(0, 10));
    screen.chooser().choose(id, new Hit.OfLane(trace(0).lanes().getFirst()));
    screen.editor().draft(LockPlacement.none().chosen());
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.state().editing().draft()).isNull();
    assertThat(screen.chosen().inspected()).isNotNull();
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.chosen().inspected()).isNull();
    assertThat(screen.chosen().measured()).isNotNull();
    assertThat(screen.chooser().closeTopmost()).isTrue();
    assertThat(screen.chooser().closeTopmost()).isFalse();
  }

  @Test
  void aMeasureBeginsAtThePlayheadEndsAtItAndGoes() throws InterruptedException {
    ran(LockPlacement.article());
    screen.player().seek(1000);
    screen.chooser().measureHere();
    screen.player().seek(5000);
    screen.chooser().measureHere();
    assertThat(screen.chosen().measured()).isEqualTo(new TimeSpan(1000, 5000));
    screen.chooser().measureHere();
    assertThat(screen.chosen().measured()).isNull();
  }
}
