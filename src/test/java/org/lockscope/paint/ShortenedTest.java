package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a text where there is little room. */
final class ShortenedTest {
  private static final String REMARK = "10 articles in 4.04 s — 8.04× faster than B, 1.1 % over";

  private final Drawn surface = new Drawn();
  private final Shortened shortened = new Shortened(surface);

  private double width(String text) {
    return surface.textWidth(text, 12, Surface.Weight.REGULAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 articles in 4.04 s — 8.04× faster than B, 1.1 % o|10 articles in 4.04 s — 8.04× faster"
            + " than B",
        "10 articles in 4.04 s — 8.04× faste|10 articles in 4.04 s",
        "10 articles in 4.04 s|10 articles in 4.04 s"
      })
  void aRemarkEndsWithAWholeStatement(String room, String kept) {
    assertThat(shortened.statements(REMARK, 12, Surface.Weight.REGULAR, width(room)))
        .isEqualTo(kept);
  }

  @Test
  void whereNoStatementFitsItsBeginningIsLeft() {
    String kept = shortened.statements(REMARK, 12, Surface.Weight.REGULAR, width("10 articles"));
    assertThat(kept).startsWith("10 ").endsWith("…");
    assertThat(width(kept)).isLessThanOrEqualTo(width("10 articles"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stopped after 2.8", "stopped after 2.84", "stopped after 2.84 "})
  void noFigureIsCut(String room) {
    String text = "stopped after 2.84 s";
    assertThat(shortened.end(text, 12, Surface.Weight.REGULAR, width(room)))
        .isEqualTo("stopped after…");
  }

  @Test
  void aTextThatIsOneFigureIsCutAllTheSame() {
    assertThat(shortened.end("20261126", 12, Surface.Weight.REGULAR, width("2026")))
        .startsWith("20")
        .endsWith("…");
  }

  @Test
  void whatFitsIsLeftAsItIs() {
    assertThat(shortened.statements(REMARK, 12, Surface.Weight.REGULAR, width(REMARK)))
        .isEqualTo(REMARK);
  }
}
