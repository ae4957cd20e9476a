package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lockscope.scenario.Bracket;
import org.lockscope.scenario.Bracket.Span;
import org.lockscope.scenario.Plan;

/** The lock as a bracket that is put around steps. */
final class LockBracketTest {
  private final Plan plan = RunSettings.DEFAULT;
  private final Bracket bracket = plan.scenario().bracket().orElseThrow();

  @Test
  void itStandsWhereItIsPut() {
    for (int first = 0; first < bracket.steps(); first++) {
      for (int last = first; last < bracket.steps(); last++) {
        Plan placed = bracket.around(new Span(first, last)).in(plan);
        assertThat(bracket.span(placed.setup())).contains(new Span(first, last));
        assertThat(bracket.off(placed.setup())).isFalse();
        LockPlacement placement = RunSettings.of(placed).placement();
        for (Step step : Step.values()) {
          assertThat(new Span(first, last).holds(step.ordinal())).isEqualTo(placement.holds(step));
        }
      }
    }
    assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itIsTakenAwayAndPutBackAndTwoLocksAreNoBracket() {
    Plan away = bracket.away().in(plan);
    assertThat(bracket.off(away.setup())).isTrue();
    assertThat(bracket.span(away.setup())).isEmpty();
    assertThat(bracket.back().in(away)).isEqualTo(plan);
    Plan two = LockPlacement.ordered().chosen().in(plan);
    assertThat(bracket.off(two.setup())).isFalse();
    assertThat(bracket.span(two.setup())).isEmpty();
  }
}
