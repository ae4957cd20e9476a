package org.lockscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.session.RunFigures;
import org.lockscope.session.SomeFigures;
import org.lockscope.text.Language;

final class TourTest {
  private final Tour tour = new Tour(LessonReader.tour(Language.ENGLISH), 0);

  private static RunFigures figures(double seconds, int stored) {
    return SomeFigures.ended(stored, seconds, 0);
  }

  @Test
  void aStepRunsWhenItsQuestionIsAnsweredAndAllIsPredicted() {
    assertThat(tour.ready()).isFalse();
    tour.answer(0);
    tour.predictSeconds(10.0);
    assertThat(tour.ready()).isFalse();
    tour.predictResults(10);
    assertThat(tour.ready()).isTrue();
    assertThat(tour.correct()).isFalse();
    assertThat(tour.reply()).startsWith("The machine is almost idle");
    tour.predictSeconds(null);
    assertThat(tour.ready()).isFalse();
  }

  @Test
  void figuresInItsTextComeFromTheRunsJustMade() {
    tour.ran(0, figures(31.2, 10));
    assertThat(tour.after().getFirst()).startsWith("It took 31.2 s for 10 of 10 results");
    tour.move(1);
    tour.ran(1, figures(4.1, 9));
    assertThat(tour.after().getFirst())
        .startsWith("It took 4.10 s instead of 31.2 s;")
        .contains("9 of 10 results were stored");
  }

  @Test
  void aStepThatWasLeftOutIsExpectedInstead() {
    tour.move(1);
    tour.ran(1, figures(4.1, 9));
    assertThat(tour.after().getFirst()).contains("instead of ≈ 32.");
  }

  @Test
  void itCanBeLeftAndResumedAndKeepsWhatWasSaid() {
    tour.answer(1);
    tour.move(3);
    assertThat(tour.answer()).isEmpty();
    tour.move(-3);
    assertThat(tour.answer()).hasValue(1);
    assertThat(new Tour(tour.lesson(), 99).at()).isEqualTo(tour.lesson().steps().size() - 1);
    tour.move(-1);
    assertThat(tour.at()).isZero();
  }
}
