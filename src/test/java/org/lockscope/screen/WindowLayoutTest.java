package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.screen.WindowLayout.Bar;

/** Lanes come first; what else there is gets the room that they leave. */
final class WindowLayoutTest {
  /** Two runs of ten: 64 around ten lanes of 14, or 88 around ten of 18, and a gap. */
  private static final Lanes TWO_RUNS = new Lanes(2 * 204 + 12, 2 * 268 + 12);

  private static final Lanes ONE_RUN = new Lanes(204, 268);

  private static WindowLayout desk(double width, double height, Lanes lanes) {
    return WindowLayout.of(
        new Size(width, height),
        new Wanted(false, false, false, Optional.empty(), Optional.empty()),
        lanes);
  }

  private static Wanted projector(boolean tour) {
    return new Wanted(true, tour, false, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"640, 11.85", "768, 14.22", "800, 14.81", "1000, 18.5", "1080, 20", "2160, 40"})
  void theProjectorsLeastTypeIsInProportionToTheHeight(double height, double pixels) {
    WindowLayout layout =
        WindowLayout.of(new Size(height * 1.6, height), projector(false), TWO_RUNS);
    assertThat(layout.type() * 10.5).isGreaterThanOrEqualTo(pixels);
  }

  @ParameterizedTest
  @CsvSource({
    "1024, 640, 1", "1024, 768, 1", "1280, 800, 1", "1600, 1000, 1", "1920, 1080, 1",
    "1024, 640, 2", "1024, 768, 2", "1280, 800, 2", "1600, 1000, 2", "1920, 1080, 2",
  })
  void whatStandsAroundTheLanesLeavesThemTheirRoom(double width, double height, int runs) {
    Lanes lanes = runs == 1 ? ONE_RUN : TWO_RUNS;
    for (boolean projected : new boolean[] {false, true}) {
      Wanted wanted = new Wanted(projected, true, false, Optional.empty(), Optional.empty());
      WindowLayout layout = WindowLayout.of(new Size(width, height), wanted, lanes);
      double around = layout.frame().height();
      for (Bar bar : layout.bars()) {
        around += bar.height(layout.low()) + layout.frame().gap();
      }
      assertThat(layout.type() * (around + lanes.readable())).isLessThanOrEqualTo(height);
    }
  }

  @Test
  void figuresGiveWayToLanesAndComeWhereThereIsRoom() {
    assertThat(desk(1280, 800, TWO_RUNS).bars())
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Bar.FIGURES)));
    assertThat(desk(1280, 800, ONE_RUN).bars()).contains(Bar.FIGURES);
    assertThat(desk(1600, 1000, TWO_RUNS).bars()).isEqualTo(EnumSet.allOf(Bar.class));
    assertThat(desk(1024, 640, TWO_RUNS).bars()).isEqualTo(Set.of(Bar.TRANSPORT, Bar.NOW));
  }

  @Test
  void whatIsAskedForIsThereEvenIfItTakesRoomFromTheLanes() {
    Wanted tools = new Wanted(false, false, false, Optional.empty(), Optional.of(true));
    assertThat(WindowLayout.of(new Size(1024, 640), tools, TWO_RUNS).bars())
        .contains(Bar.LANES, Bar.OVERVIEW);
    Wanted none = new Wanted(false, false, false, Optional.empty(), Optional.of(false));
    assertThat(WindowLayout.of(new Size(1600, 1000), none, TWO_RUNS).bars())
        .doesNotContain(Bar.LANES, Bar.OVERVIEW);
  }

  @Test
  void codeListAndRacesAreAllSeenWhereTheyFitAndElseOneAtATime() {
    assertThat(desk(1600, 1000, TWO_RUNS).side())
        .isEqualTo(new WindowLayout.Side(true, false, true, 430, 1, WindowLayout.Share.ALL));
    assertThat(desk(1280, 800, TWO_RUNS).side().share()).isEqualTo(WindowLayout.Share.ONE);
    assertThat(desk(1024, 768, TWO_RUNS).side().columns()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1024, 640", "1024, 768", "1280, 800", "1600, 1000", "1920, 1080", "3840, 2160"})
  void onTheWallCodeAndListStandTogetherBesideTheSentence(double width, double height) {
    Wanted panels = new Wanted(true, false, false, Optional.of(true), Optional.empty());
    for (Lanes lanes : new Lanes[] {ONE_RUN, TWO_RUNS}) {
      WindowLayout layout = WindowLayout.of(new Size(width, height), panels, lanes);
      assertThat(layout.side().columns()).isEqualTo(1);
      assertThat(layout.side().share()).isEqualTo(WindowLayout.Share.PAIR);
      assertThat(layout.bars()).contains(Bar.NOW);
    }
  }

  @Test
  void theTourHasItsOwnColumnWhereThereIsRoom() {
    Wanted tour = new Wanted(false, true, false, Optional.empty(), Optional.empty());
    assertThat(WindowLayout.of(new Size(1920, 1080), tour, TWO_RUNS).side())
        .isEqualTo(new WindowLayout.Side(true, true, true, 430, 2, WindowLayout.Share.ALL));
    assertThat(WindowLayout.of(new Size(1600, 1000), tour, TWO_RUNS).side())
        .isEqualTo(new WindowLayout.Side(true, true, true, 430, 1, WindowLayout.Share.ONE));
  }

  @ParameterizedTest
  @CsvSource({"1024, 640", "1280, 800", "1280, 900", "1440, 900", "1600, 1000", "1920, 1080"})
  void theWindowIsLaidOutAnewWhereTheTourOpens(double width, double height) {
    Wanted tour = new Wanted(false, true, false, Optional.empty(), Optional.empty());
    assertThat(WindowLayout.of(new Size(width, height), tour, ONE_RUN))
        .isNotEqualTo(desk(width, height, ONE_RUN));
  }

  @Test
  void whatTheTourNamesIsAClickAwayInTheSmallestWindowToo() {
    Wanted tour = new Wanted(false, true, false, Optional.empty(), Optional.empty());
    for (Wanted wanted : new Wanted[] {tour, projector(true)}) {
      assertThat(WindowLayout.of(new Size(1024, 640), wanted, TWO_RUNS).side().share())
          .isEqualTo(WindowLayout.Share.TOUR_TOO);
    }
  }

  @Test
  void aColumnLeavesTheTimelinesMoreThanHalfOfTheWidth() {
    WindowLayout narrow = WindowLayout.of(new Size(1024, 768), projector(true), ONE_RUN);
    assertThat(narrow.side().width() * narrow.type()).isLessThanOrEqualTo(1024 * 0.44 + 1e-6);
  }

  @Test
  void withThePresentersWindowThePictureStandsAlone() {
    Wanted alone = new Wanted(false, false, true, Optional.empty(), Optional.empty());
    for (double width : new double[] {1024, 1600, 1920}) {
      WindowLayout layout = WindowLayout.of(new Size(width, 1080), alone, TWO_RUNS);
      assertThat(layout.bars()).isEmpty();
      assertThat(layout.side().columns()).isZero();
      assertThat(layout.side().panelsFit()).isFalse();
    }
  }

  @Test
  void besideThePicturePanelsAndToolsCanBeAskedBack() {
    Wanted panels = new Wanted(false, false, true, Optional.of(true), Optional.of(true));
    WindowLayout layout = WindowLayout.of(new Size(1600, 1000), panels, TWO_RUNS);
    assertThat(layout.side().columns()).isEqualTo(1);
    assertThat(layout.bars())
        .isEqualTo(EnumSet.of(Bar.TRANSPORT, Bar.NOW, Bar.LANES, Bar.OVERVIEW));
    Wanted tour = new Wanted(false, true, true, Optional.empty(), Optional.empty());
    assertThat(WindowLayout.of(new Size(1600, 1000), tour, TWO_RUNS).side().columns())
        .as("the tour on the wall, if it is asked for")
        .isEqualTo(1);
  }
}
