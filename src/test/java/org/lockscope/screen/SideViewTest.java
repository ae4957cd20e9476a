package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lockscope.lesson.LessonReader;
import org.lockscope.lesson.Tour;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.screen.WindowLayout.Share;
import org.lockscope.text.Language;

/** What the tour names is seen with it, however little room there is. */
final class SideViewTest {
  private static List<Panel> seen(SideView view) {
    return Arrays.stream(Panel.values()).filter(view::sees).toList();
  }

  @Test
  void theTourAndWhatItNamesShareTheColumn() {
    Optional<Panel> list = Optional.of(Panel.LIST);
    SideView view = new SideView(Share.TOUR_TOO, true, true, Panel.TOUR, list);
    assertThat(seen(view)).containsExactly(Panel.TOUR, Panel.LIST);
    assertThat(view.splits()).isTrue();
    SideView none = new SideView(Share.TOUR_TOO, true, true, Panel.TOUR, Optional.empty());
    assertThat(seen(none)).containsExactly(Panel.TOUR);
    assertThat(none.splits()).isFalse();
  }

  @Test
  void onePanelIsSeenWhereOneFits() {
    Optional<Panel> races = Optional.of(Panel.RACES);
    assertThat(seen(new SideView(Share.TOUR_TOO, true, true, Panel.CODE, races)))
        .containsExactly(Panel.CODE);
    assertThat(seen(new SideView(Share.ONE, true, true, Panel.CODE, races)))
        .containsExactly(Panel.TOUR, Panel.CODE);
    assertThat(seen(new SideView(Share.ALL, false, true, Panel.CODE, races)))
        .containsExactly(Panel.CODE, Panel.LIST, Panel.RACES, Panel.MORE);
    assertThat(seen(new SideView(Share.ALL, false, false, Panel.CODE, races))).isEmpty();
  }

  @Test
  void codeAndListAreAPairThatAnotherPanelReplaces() {
    for (Panel chosen : List.of(Panel.CODE, Panel.LIST)) {
      assertThat(seen(new SideView(Share.PAIR, false, true, chosen, Optional.empty())))
          .containsExactly(Panel.CODE, Panel.LIST);
    }
    assertThat(seen(new SideView(Share.PAIR, false, true, Panel.RACES, Optional.empty())))
        .containsExactly(Panel.RACES);
  }

  @Test
  void aStepNamesWhatItsTextsSpeakOfOnceThereIsSomethingToSee() {
    Tour tour = new Tour(LessonReader.tour(Language.ENGLISH), 1);
    assertThat(SideView.named(tour, true)).as("races of no run").isEmpty();
    assertThat(SideView.named(tour, false)).contains(Panel.RACES);
    tour.goTo(3);
    assertThat(SideView.named(tour, true)).contains(Panel.CODE);
    tour.move(99);
    assertThat(SideView.named(tour, false)).isEmpty();
  }
}
