package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A title keeps its size, whatever stands beside it. */
final class TitleFitTest {
  private static final String TITLE = "B \u00b7 lock around append, calls of 5..15 ms, seed 7";
  private static final String WHY =
      "no ratio: what makes a scenario's work another is not known, and is not worked out";

  private final Surface measure = new Drawn();

  private TitleFit fit(String badge, double room) {
    return TitleFit.of(measure, TITLE, badge, room);
  }

  @Test
  void aLongReasonShrinksNoTitle() {
    assertThat(fit(WHY, 2000)).isEqualTo(new TitleFit(1, 1, fit(WHY, 2000).room(), true));
    TitleFit narrow = fit(WHY, 560);
    assertThat(narrow.title()).isEqualTo(1);
    assertThat(narrow.fits()).as("the reason is shortened").isFalse();
    assertThat(narrow.room()).isLessThan(560);
  }

  @Test
  void aFigureIsNeverCut() {
    TitleFit fit = fit("8.1\u00d7 as long as A", 420);
    assertThat(fit.fits()).isTrue();
    assertThat(fit.badge()).isLessThan(1);
  }
}
