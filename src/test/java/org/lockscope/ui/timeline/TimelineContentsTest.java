package org.lockscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lockscope.paint.Overlaid;
import org.lockscope.paint.Timeline;
import org.lockscope.race.Race;
import org.lockscope.say.Hit;
import org.lockscope.say.Mark;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.screen.Chosen;
import org.lockscope.screen.Option;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.Screen;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeSpan;

/** What a timeline shows of one run, and of two in one set of lanes. */
final class TimelineContentsTest {
  private final Screen screen =
      new Screen(
          Language.ENGLISH,
          RunEnvironment.sleeping(duration -> Thread.sleep(2)),
          RunSettings.DEFAULT,
          () -> {});
  private long clock;

  @AfterEach
  void close() {
    screen.close();
  }

  private void pulse() throws InterruptedException {
    clock += 16_000_000;
    screen.pulse(clock);
    Thread.sleep(1);
  }

  private void ran(LockPlacement placement) throws InterruptedException {
    screen.editor().edit(RunSettings.DEFAULT.withPlacement(placement));
    screen.run();
    while (screen.running()) {
      pulse();
    }
  }

  private RunFrame frame(int run) {
    return screen.frame().runs().get(run);
  }

  private Timeline timeline() {
    return new TimelineContents(frame(0), frame(1), Chosen.NOTHING, screen.state().options(), null)
        .timeline(new TimeSpan(0, 1_000_000), Optional.empty());
  }

  @Test
  void ofTwoRunsInOneSetOfLanesEachStandsAtItsOwnPlayhead() throws InterruptedException {
    ran(LockPlacement.append());
    ran(LockPlacement.article());
    assertThat(timeline().below()).isNull();
    screen.set(Option.OVERLAID, true);
    Overlaid below = Objects.requireNonNull(timeline().below());
    assertThat(timeline().playhead()).hasValue(frame(0).whole().trace().end());
    assertThat(below.playhead()).hasValue(frame(1).whole().trace().end());
  }

  @Test
  void aRaceThatIsChosenIsMarkedInItsOwnRunAlone() throws InterruptedException {
    ran(LockPlacement.none());
    ran(LockPlacement.none());
    screen.set(Option.OVERLAID, true);
    for (int chosen = 0; chosen < 2; chosen++) {
      RunFrame frame = frame(chosen);
      Race race = frame.whole().races().getFirst();
      screen.chooser().choose(frame.id(), new Hit.OfRace(race, race.current()));
      Timeline timeline =
          new TimelineContents(
                  frame(0), frame(1), screen.state().chosen(), screen.state().options(), null)
              .timeline(new TimeSpan(0, 1_000_000), Optional.empty());
      Overlaid below = Objects.requireNonNull(timeline.below());
      boolean inUpper = chosen == 0;
      assertThat(timeline.annotations().marks().stream().anyMatch(Mark::chosen)).isEqualTo(inUpper);
      assertThat(below.marks().stream().anyMatch(Mark::chosen)).isEqualTo(!inUpper);
      assertThat(timeline.annotations().arrows().isEmpty()).isEqualTo(!inUpper);
      assertThat(below.arrows().isEmpty()).isEqualTo(inUpper);
    }
  }

  @Test
  void ofTwoRunsInOneSetOfLanesEachHasItsCriticalPath() throws InterruptedException {
    ran(LockPlacement.append());
    ran(LockPlacement.article());
    screen.set(Option.OVERLAID, true);
    screen.set(Option.CRITICAL_PATH, true);
    while (frame(0).said().path().steps().isEmpty() || frame(1).said().path().steps().isEmpty()) {
      pulse();
    }
    Overlaid below = Objects.requireNonNull(timeline().below());
    assertThat(below.path()).isEqualTo(frame(1).said().path().steps());
    assertThat(timeline().annotations().path()).isEqualTo(frame(0).said().path().steps());
  }
}
