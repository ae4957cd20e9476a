package org.lockscope.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.screen.Staging;
import org.lockscope.text.Language;
import org.lockscope.ui.kit.Words;

/** What is wrong with a scenario's settings, as it is said. */
final class KnobProblemTest {
  private static final Scenario POOL = Scenarios.installed().get("pool");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          workers  | 0         | GERMAN  | Worker: 1 bis 50
          workers  | 0         | ENGLISH | workers: 1 to 50
          workers  | viele     | GERMAN  | Worker: „viele“ ist keine ganze Zahl
          workers  | ""        | GERMAN  | Worker: eine Zahl fehlt
          seed     | 1.5       | ENGLISH | seed: '1.5' is no whole number
          latency  | 3..2ms    | ENGLISH | latency: latency '3..2ms' ends before it begins
          """)
  void isSaidInTheLanguageShown(String knob, String written, Language language, String said) {
    Staging staging = new Staging(POOL, Map.of(), Map.of(knob, written), Staging.Lesson.CLOSED);
    assertThat(new KnobProblem(Words.in(language)).of(POOL, staging)).isEqualToIgnoringCase(said);
  }
}
