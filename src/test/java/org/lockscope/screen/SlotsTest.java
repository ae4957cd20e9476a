package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which run is A, and what a run that joins leaves in place. */
final class SlotsTest {
  private static final RunId ONE = new RunId(1);
  private static final RunId TWO = new RunId(2);
  private static final RunId THREE = new RunId(3);
  private static final RunId FOUR = new RunId(4);
  private static final Predicate<RunId> NONE = id -> false;

  private static Slots joined(RunId... ids) {
    Slots slots = Slots.EMPTY;
    for (RunId id : ids) {
      slots = slots.joined(id, NONE);
    }
    return slots;
  }

  @Test
  void theReferenceStaysWhereItIsWhateverRuns() {
    assertThat(joined(ONE, TWO, THREE, FOUR).shown()).containsExactly(ONE, FOUR);
    assertThat(joined(ONE, TWO, THREE).letter(THREE)).isEqualTo("B");
    assertThat(joined(ONE, TWO, THREE).letter(ONE)).isEqualTo("A");
  }

  @Test
  void onlyAPinMovesTheReference() {
    Slots pinned = joined(ONE, TWO).pinned(TWO);
    assertThat(pinned.shown()).containsExactly(TWO, ONE);
    assertThat(pinned.joined(THREE, NONE).shown()).containsExactly(TWO, THREE);
    assertThat(joined(ONE, TWO, THREE).pinned(TWO).shown()).containsExactly(TWO, ONE);
  }

  @Test
  void aRunNeverMovesInTheList() {
    Slots slots = joined(ONE, TWO, THREE);
    List<RunId> before = slots.listed();
    assertThat(slots.brought(TWO, NONE).listed()).isEqualTo(before);
    assertThat(slots.pinned(TWO).listed()).isEqualTo(before);
    assertThat(slots.added(TWO).removed(ONE).listed()).isEqualTo(before);
  }

  @Test
  void aRunBroughtBackStandsBesideTheReference() {
    assertThat(joined(ONE, TWO, THREE).brought(TWO, NONE).shown()).containsExactly(ONE, TWO);
  }

  @Test
  void severalThatAreOpenedTogetherStandBesideEachOtherAndNoneLeavesTheList() {
    Slots opened = joined(ONE, TWO).opened(List.of(THREE, FOUR));
    assertThat(opened.shown()).containsExactly(THREE, FOUR);
    assertThat(opened.listed()).containsExactly(ONE, TWO, THREE, FOUR);
  }

  @Test
  void ofTooManyThatAreOpenedTogetherTheFirstAreShownAndTheListStaysBounded() {
    List<RunId> many = IntStream.rangeClosed(3, 28).mapToObj(RunId::new).toList();
    Slots opened = joined(ONE, TWO).opened(many);
    assertThat(opened.shown()).isEqualTo(many.subList(0, Slots.MOST_SHOWN));
    assertThat(opened.listed()).hasSize(Slots.MOST_LISTED).containsAll(opened.shown());
  }

  @Test
  void aRunBroughtBackPushesNoneOutThatGoesOn() {
    assertThat(joined(ONE, TWO, THREE).brought(TWO, THREE::equals).shown())
        .containsExactly(ONE, THREE, TWO);
  }

  @Test
  void threeAndFourStandBesideEachOther() {
    Slots four = joined(ONE, TWO, THREE, FOUR).added(TWO).added(THREE);
    assertThat(four.shown()).containsExactly(ONE, FOUR, TWO, THREE);
    assertThat(four.letter(THREE)).isEqualTo("D");
    assertThat(four.removed(ONE).shown()).containsExactly(FOUR, TWO, THREE);
  }

  @Test
  void aRunCutShortGivesWayToTheSameAnew() {
    assertThat(Slots.EMPTY.joined(ONE, NONE).joined(TWO, ONE::equals).shown()).containsExactly(TWO);
  }

  @Test
  void theOldestOffTheScreenGoesWhenThereAreTooMany() {
    Slots slots = Slots.EMPTY;
    for (int i = 1; i <= Slots.MOST_LISTED + 5; i++) {
      slots = slots.joined(new RunId(i), NONE);
    }
    assertThat(slots.listed()).hasSize(Slots.MOST_LISTED).startsWith(ONE, new RunId(7));
    assertThat(slots.shown()).containsExactly(ONE, new RunId(Slots.MOST_LISTED + 5));
  }
}
