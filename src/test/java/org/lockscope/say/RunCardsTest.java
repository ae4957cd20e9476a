package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.text.Language;

final class RunCardsTest {
  private static FigureCard card(List<RunSummary> runs, int index) {
    return RunCards.of(runs).get(index);
  }

  /** Half of a run that has ended, as it is shown at a playhead: it goes on like a live one. */
  private static RunSummary half(RunSummary run) {
    return run.at(run.trace().events().at(run.trace().end() / 2));
  }

  @Test
  void eachOfTwoRunsSaysWhetherItsTimeIsTheWholeOrWhatHasPassed() throws Exception {
    RunSummary a = Runs.run("A", LockPlacement.append(), 3);
    RunSummary b = Runs.run("B", LockPlacement.article(), 3);
    assertThat(card(List.of(a, b), 0).name()).isEqualTo("Wall time");
    assertThat(card(List.of(a, half(b)), 0).name()).isEqualTo("Wall time | elapsed");
    assertThat(RunCards.time(List.of(a, half(b)))).isEqualTo("Wall time | elapsed");
    assertThat(card(List.of(half(a), b), 0).name()).isEqualTo("Elapsed | wall time");
    assertThat(card(List.of(half(a), half(b)), 0).name()).isEqualTo("Elapsed");
    assertThat(card(List.of(a.in(Language.GERMAN), half(b).in(Language.GERMAN)), 0).name())
        .isEqualTo("Laufzeit | vergangen");
  }

  @Test
  void theShareThatALockWasHeldSaysWhatItIsAPartOf() throws Exception {
    RunSummary a = Runs.run("A", LockPlacement.append(), 3);
    RunSummary b = Runs.run("B", LockPlacement.article(), 3);
    assertThat(card(List.of(a, b), 2).remark()).isEqualTo("of wall time");
    assertThat(card(List.of(a, half(b)), 2).remark()).isEqualTo("of each run's time");
    assertThat(card(List.of(half(b)), 2).remark()).isEqualTo("of the time elapsed");
  }
}
