package org.lockscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program's knobs: set one by one, written and read back. */
final class SetupTest {
  private static final Knob<Integer> COUNT = Knob.number("count", "things", 10, 1, 1000);
  private static final Knob<String> NAME = Knob.of("name", "a", String::strip, text -> text);
  private static final Knob<String> LATE =
      Knob.of("late", "old", String::strip, text -> text).addedLater();
  private static final Setup FIRST = Setup.initial(List.of(COUNT, NAME, LATE));

  @Test
  void isSetKnobByKnobAndStaysAsItWas() {
    Setup more = FIRST.with(COUNT, 20);
    assertThat(more.get(COUNT)).isEqualTo(20);
    assertThat(more.get(NAME)).isEqualTo("a");
    assertThat(FIRST.get(COUNT)).isEqualTo(10);
    assertThat(more).isNotEqualTo(FIRST).isEqualTo(FIRST.with(COUNT, 20));
    assertThat(more.with(COUNT, 10)).isEqualTo(FIRST).hasSameHashCodeAs(FIRST);
  }

  @Test
  void isWrittenInTheKnobsOrderAndReadBack() {
    Setup set = FIRST.with(NAME, "b").with(COUNT, 7).with(LATE, "new");
    Map<String, String> written = set.written();
    assertThat(written.keySet()).containsExactly("count", "name", "late");
    assertThat(FIRST.read(written::get)).isEqualTo(set);
  }

  @Test
  void aFileMayLackOnlyWhatWasAddedLater() {
    assertThat(FIRST.with(LATE, "new").read(Map.of("count", "3", "name", "b")::get).get(LATE))
        .isEqualTo("old");
    assertThatThrownBy(() -> FIRST.read(Map.of("count", "3")::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("it does not say name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          0                    | 0 things is out of range: 1 to 1,000
          1001                 | 1001 things is out of range: 1 to 1,000
          99999999999999999999 | 99999999999999999999 things is out of range: 1 to 1,000
          ten                  | 'ten' is not a whole number of things
          1.5                  | '1.5' is not a whole number of things
          """)
  void saysWhatIsWrongWithANumber(String text, String sentence) {
    assertThatThrownBy(() -> COUNT.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void knowsItsOwnKnobsOnly() {
    Knob<String> other = Knob.of("name", "a", text -> text, text -> text);
    assertThatThrownBy(() -> FIRST.get(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no knob name here");
  }
}
