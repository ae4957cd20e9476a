package org.lockscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuessesTest {
  @Test
  void theyAreReadAsATeacherTypesThem() {
    assertThat(Guesses.typed("30x3 10; 12,5, 31 ").guesses().values())
        .containsExactly(10.0, 12.5, 30.0, 30.0, 30.0, 31.0);
    assertThat(Guesses.typed("  ")).isEqualTo(new Guesses.Typed(Guesses.NONE, ""));
  }

  @ParameterizedTest
  @CsvSource({"10 many 3, many", "-1, -1", "3x0, 3x0", "5 1x1000, 1x1000", "1e9, 1e9"})
  void whatIsNoGuessIsNamed(String text, String wrong) {
    assertThat(Guesses.typed(text).wrong()).isEqualTo(wrong);
  }

  @Test
  void theirMiddleAndThoseThatAreNear() {
    Guesses guesses = Guesses.typed("4 8 10 30").guesses();
    assertThat(guesses.median()).hasValue(9);
    assertThat(guesses.near(8, 0.25)).isEqualTo(2);
    assertThat(guesses.near(8, 0)).isEqualTo(1);
    assertThat(Guesses.NONE.median()).isEmpty();
    assertThat(Guesses.typed("7").guesses().only()).hasValue(7.0);
    assertThat(guesses.only()).isEmpty();
  }
}
