package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.screen.WindowLayout.Share;
import org.lockscope.screen.WindowLayout.Side;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;

/** What is shown besides, and how the window is laid out for it, without a window. */
final class OptionsTest {
  private static final Lanes LANES = new Lanes(200, 260);
  private static final Size ROOMY = new Size(1600, 1000);
  private static final Size NARROW = new Size(1024, 768);

  private final Screen screen =
      new Screen(
          Language.ENGLISH, RunEnvironment.sleeping(duration -> {}), RunSettings.DEFAULT, () -> {});

  @AfterEach
  void close() {
    screen.close();
  }

  private Options options() {
    return screen.state().options();
  }

  @Test
  void theTourLeavesThePictureForThePresentersWindowAndComesBack() {
    screen.set(Option.TOUR, true);
    screen.set(Option.NOTES, true);
    assertThat(options().has(Option.TOUR)).isFalse();
    assertThat(options().touring()).isTrue();
    screen.set(Option.NOTES, false);
    assertThat(options().has(Option.TOUR)).isTrue();
  }

  @Test
  void aPoolIsOpenedAndFoldedAgainWhateverElseIsAsked() {
    screen.togglePool("exec-*");
    screen.set(Option.HAND_OVERS, true);
    screen.togglePin(3);
    assertThat(options().opened()).containsExactly("exec-*");
    screen.togglePool("exec-*");
    assertThat(options().opened()).isEmpty();
  }

  @Test
  void whoHadNoTourHasNoneWhenThePresentersWindowCloses() {
    screen.set(Option.NOTES, true);
    screen.set(Option.NOTES, false);
    assertThat(options().touring()).isFalse();
    screen.set(Option.NOTES, true);
    screen.set(Option.TOUR, true);
    screen.set(Option.NOTES, false);
    assertThat(options().has(Option.TOUR)).as("asked back meanwhile").isTrue();
  }

  @Test
  void panelsThatWereAskedAwayAreThereWhenTheTourOpens() {
    screen.arranger().panels(false);
    screen.arranger().tools(false);
    screen.set(Option.TOUR, true);
    assertThat(options().asked()).isEqualTo(new Asked(Optional.empty(), Optional.of(false)));
    screen.set(Option.PROJECTOR, true);
    assertThat(options().asked()).isEqualTo(Asked.NOTHING);
  }

  @Test
  void whatIsAskedForCountsUntilTheRoomSaysOtherwise() {
    assertThat(screen.arranger().arrange(ROOMY, LANES).side().columns()).isEqualTo(1);
    screen.arranger().panels(false);
    assertThat(screen.arranger().arrange(ROOMY, LANES).side().columns()).isZero();
    assertThat(screen.arranger().arrange(new Size(1500, 1000), LANES).side().columns()).isZero();
    screen.arranger().arrange(NARROW, LANES);
    assertThat(options().asked()).isEqualTo(Asked.NOTHING);
    assertThat(screen.arranger().arrange(ROOMY, LANES).side().columns()).isEqualTo(1);
  }

  @Test
  void anotherLanguageIsSpokenByTheNextFrameAndNothingElseChanges() throws InterruptedException {
    screen.run();
    long clock = 0;
    while (screen.pulse(clock += 16_000_000)) {
      Thread.sleep(1);
    }
    screen.player().toStart();
    ScreenState before = screen.state();
    screen.speak(Language.GERMAN);
    assertThat(screen.frame().runs().getFirst().said().heading().title())
        .isEqualTo("Lock um das Anhängen");
    assertThat(screen.frame().listed().getFirst().told().name()).isEqualTo("Lock um das Anhängen");
    assertThat(screen.state().in(Language.ENGLISH)).isEqualTo(before);
  }

  @Test
  void thePanelTurnedToStaysWhereTheWindowChanges() {
    screen.arranger().turnTo(Panel.RACES);
    screen.arranger().arrange(ROOMY, LANES);
    screen.arranger().arrange(NARROW, LANES);
    screen.set(Option.PROJECTOR, true);
    screen.speak(Language.GERMAN);
    assertThat(options().panel()).isEqualTo(Panel.RACES);
  }

  @Test
  void whereTheTourComesToShareAPlaceItIsSeenFirst() {
    screen.set(Option.TOUR, true);
    screen.arranger().arrange(ROOMY, LANES);
    screen.arranger().turnToTour();
    assertThat(options().panel()).as("seen beside the panels").isEqualTo(Panel.CODE);
    Side side = screen.arranger().arrange(NARROW, LANES).side();
    assertThat(side.share()).isEqualTo(Share.TOUR_TOO);
    assertThat(options().panel()).isEqualTo(Panel.TOUR);
    assertThat(SideView.of(side, options().panel(), Optional.empty()).seesTour()).isTrue();
    screen.arranger().turnTo(Panel.LIST);
    screen.arranger().arrange(NARROW, LANES);
    assertThat(options().panel()).as("left since").isEqualTo(Panel.LIST);
    screen.arranger().turnToTour();
    assertThat(options().panel()).isEqualTo(Panel.TOUR);
    Side wide = screen.arranger().arrange(ROOMY, LANES).side();
    assertThat(SideView.of(wide, options().panel(), Optional.empty()).chosen())
        .as("there is no such name where the tour has its own place")
        .isEqualTo(Panel.CODE);
  }
}
