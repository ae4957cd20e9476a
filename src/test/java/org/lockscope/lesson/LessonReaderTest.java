package org.lockscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.text.Language;

final class LessonReaderTest {
  private static String example() throws IOException {
    try (InputStream in = LessonReader.class.getResourceAsStream("example.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Lesson read(String text) throws IOException {
    return LessonReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "mine.json");
  }

  @Test
  void theExampleIsALesson() throws IOException {
    Lesson lesson = read(example());
    assertThat(lesson.steps()).hasSize(1);
    assertThat(RunSettings.of(lesson.steps().getFirst().settings()).workers())
        .isEqualTo(new Workers.Pool(4));
    assertThat(RunSettings.of(lesson.steps().getFirst().settings()).articles()).isEqualTo(12);
  }

  @Test
  void theTourRunsTheSameStepsInEveryLanguage() {
    Lesson english = LessonReader.tour(Language.ENGLISH);
    Lesson german = LessonReader.tour(Language.GERMAN);
    assertThat(english.steps()).hasSizeBetween(6, 8);
    assertThat(german.title()).isNotEqualTo(english.title());
    assertThat(german.steps().stream().map(Lesson.Step::settings))
        .isEqualTo(english.steps().stream().map(Lesson.Step::settings).toList());
    assertThat(german.steps().stream().map(Lesson.Step::shows))
        .isEqualTo(english.steps().stream().map(Lesson.Step::shows).toList())
        .contains(Set.of(Shown.RACES), Set.of(Shown.LIST), Set.of(Shown.CODE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pool:4"            | "crowd"           | line 29: unknown workers 'crowd'
          "say"               | "sigh"            | line 38: unknown field 'sigh': use say, mistake, question, answer
          "after": [          | "shows": ["rases"], "after": [ | line 34: nothing to show is called 'rases': use code, list, races, settings
          {sum}               | {sun}             | line 35: unknown figure '{sun}'
          {sum}               | {2.sum}           | line 35: '{2.sum}' is no step before this one
          "correct": true     | "correct": false  | line 12: none of the answers is correct
          "wall"              | "wal"             | line 25: unknown prediction 'wal'
          "lesson.schema.json",| "lesson.schema.json" | line 3: not JSON
          "articles": 12      | "articles": 0     | line 30: 0 articles is out of range: 1 to 100,000
          "title": "Four threads, twelve articles", | "title": "", | line 6: expected a text
          """)
  void whatIsWrongIsNamedWithItsLine(String right, String wrong, String sentence)
      throws IOException {
    String text = example().replace(right, wrong);
    assertThat(text).isNotEqualTo(example());
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(LessonException.class)
        .hasMessageStartingWith("mine.json: " + sentence);
  }

  @Test
  void hostileFilesAreRefusedInASentence() {
    for (String text : List.of("", "[", "[".repeat(5000), "{\"title\":1}", "null", "\0")) {
      assertThatThrownBy(() -> read(text))
          .isInstanceOf(LessonException.class)
          .hasMessageStartingWith("mine.json: line ");
    }
  }
}
