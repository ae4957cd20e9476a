package org.lockscope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
  private final Phrases english = Phrases.of(PhrasesTest.class, Language.ENGLISH);
  private final Phrases german = Phrases.of(PhrasesTest.class, Language.GERMAN);

  @Test
  void aTextIsFoundInItsLanguageWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Phrases.of(PhrasesTest.class, Language.ENGLISH).tell("test.lock"))
          .isEqualTo("the worker's lock");
      Locale.setDefault(Locale.US);
      assertThat(Phrases.of(PhrasesTest.class, Language.GERMAN).tell("test.lock"))
          .isEqualTo("das Lock für Bäume");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void oneIsSingularAndAllElsePlural() {
    assertThat(english.tell("test.results", 1, "A")).isEqualTo("1 result of A");
    assertThat(english.tell("test.results", 0, "A")).isEqualTo("0 results of A");
    assertThat(german.tell("test.results", 2L, "B")).isEqualTo("B: 2 Ergebnisse");
  }

  @Test
  void thousandsAreSetApartInTheSameWayInEveryLanguage() {
    assertThat(english.tell("test.results", 12_345, "A")).isEqualTo("12\u00a0345 results of A");
    assertThat(german.tell("test.results", 12_345, "A")).isEqualTo("A: 12\u00a0345 Ergebnisse");
  }

  @Test
  void aNumberThatNamesSomethingStaysTogether() {
    assertThat(english.tell("test.slot", 12_345)).isEqualTo("slot 12345");
  }

  @Test
  void aPlaceWithoutAValueIsAMistakeThatIsNamed() {
    assertThatThrownBy(() -> english.tell("test.results", 1))
        .hasMessage("the text test.results has no value for {1}");
  }

  @Test
  void aLanguageIsKnownByItsTagAndItsPeople() {
    assertThat(Language.parse(" DE ")).isEqualTo(Language.GERMAN);
    assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isEqualTo(Language.GERMAN);
    assertThat(Language.of(Locale.JAPANESE)).isEqualTo(Language.ENGLISH);
    assertThatThrownBy(() -> Language.parse("fr"))
        .hasMessage("unknown language 'fr': use en or de");
  }
}
