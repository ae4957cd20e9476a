package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.scenario.LatencyMistake;
import org.lockscope.scenario.LatencyRange;

final class SettingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"none", "append", "article", "summarize..keywords", "sentiment..sentiment"})
  void aPlacementIsWrittenAsItIsRead(String text) {
    assertThat(LockPlacement.parse(text)).hasToString(text);
  }

  @Test
  void aSpanWithAPresetsStepsIsThePreset() {
    assertThat(LockPlacement.parse("summarize..append")).isEqualTo(LockPlacement.article());
    assertThat(LockPlacement.parse("append..append")).isEqualTo(LockPlacement.append());
    assertThat(LockPlacement.parse("keywords")).hasToString("keywords..keywords");
  }

  @Test
  void aPlacementHoldsTheStepsOfItsSpan() {
    LockPlacement span = LockPlacement.span(Step.SENTIMENT, Step.KEYWORDS);
    assertThat(Step.values())
        .filteredOn(span::holds)
        .containsExactly(Step.SENTIMENT, Step.KEYWORDS);
    assertThat(Step.values()).noneMatch(LockPlacement.none()::holds);
  }

  @ParameterizedTest
  @CsvSource({
    "foo, unknown step 'foo'",
    "append..summarize, ends before it begins",
    "'', unknown step ''"
  })
  void aWrongPlacementIsNamed(String text, String problem) {
    assertThatThrownBy(() -> LockPlacement.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "virtual", "platform", "pool:4"})
  void workersAreWrittenAsTheyAreRead(String text) {
    assertThat(Workers.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pool", "pool:0", "pool:10001", "pool:99999999999", "threads", ""})
  void wrongWorkersAreRefused(String text) {
    assertThatThrownBy(() -> Workers.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "500..1500ms, 500..1500ms",
    "2s, 2000..2000ms",
    "0..1 ms, 0..1ms",
    "1..2S, 1000..2000ms",
    "5..15, 5..15ms",
    "1s..2s, 1000..2000ms",
    "500ms..2s, 500..2000ms",
    "500 - 1500 ms, 500..1500ms",
    "500–1500, 500..1500ms",
    "500 ms – 1.5 s, 500..1500ms",
    "0.5 s to 1.5 s, 500..1500ms",
    "'0,5 bis 1,5 s', 500..1500ms",
    "1\u00a0000…1\u00a0500\u00a0ms, 1000..1500ms"
  })
  void aLatencyIsRead(String text, String expected) {
    assertThat(LatencyRange.parse(text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9..3ms", "-1..3ms", "5", "ms", "0..600001ms", "1..999999999s", ""})
  void aWrongLatencyIsRefused(String text) {
    assertThatThrownBy(() -> LatencyRange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("latency");
  }

  @ParameterizedTest
  @CsvSource({
    "soon, NOT_A_RANGE",
    "5.., NOT_A_RANGE",
    "500, NOT_A_RANGE",
    "99999999999999999999 ms, TOO_LONG",
    "1..99999999999999999999s, TOO_LONG",
    "0.5..1 ms, TOO_FINE",
    "2s..1s, BACKWARDS"
  })
  void aWrongLatencyIsOfAKind(String text, LatencyMistake.Kind kind) {
    assertThatThrownBy(() -> LatencyRange.parse(text))
        .isInstanceOfSatisfying(
            LatencyMistake.class, mistake -> assertThat(mistake.kind()).isEqualTo(kind))
        .hasMessageContaining("'" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100_001})
  void aRunHasOneToAHundredThousandArticles(int articles) {
    RunSettings d = RunSettings.DEFAULT;
    assertThatThrownBy(
            () ->
                new RunSettings(
                    d.placement(), d.lockKind(), d.workers(), articles, d.latency(), d.seed()))
        .hasMessageContaining("1 to 100,000");
  }
}
