package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.RunFigures;
import org.lockscope.session.SomeFigures;
import org.lockscope.session.Work;
import org.lockscope.text.Language;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class CaptionsTest {

  private static Trace sealed() {
    return new TraceBuilder(new Recorder(1).directory()).seal();
  }

  private static OwnRun run(String letter, LockPlacement placement, RunFigures figures) {
    Trace trace = sealed();
    return new OwnRun(
        letter,
        "",
        new Work(RunSettings.DEFAULT.withPlacement(placement), trace),
        figures,
        trace,
        new ListHistory(1, 2, 3),
        false,
        null,
        false,
        Language.ENGLISH);
  }

  private static RunFigures figures(int stored, double wall, double wait) {
    return SomeFigures.ended(stored, wall, wait);
  }

  @Test
  void aRunNamesItsFloor() {
    RunSummary run = run("A", LockPlacement.append(), figures(10, 4.028, 0));
    assertThat(Captions.title(run)).isEqualTo("A · lock around append");
    assertThat(Captions.remark(run, null))
        .isEqualTo("10 articles in 4.03 s — 0.7 % over the slowest article's own calls");
  }

  @Test
  void aRunThatWaitsSaysHowMuch() {
    RunSummary run = run("", LockPlacement.article(), figures(10, 30.1, 127));
    assertThat(Captions.title(run)).isEqualTo("lock around article");
    assertThat(Captions.remark(run, null))
        .isEqualTo("10 articles in 30.1 s — 81 % of worker time is spent waiting for the lock");
  }

  @Test
  void aRunBesideASlowerOneSaysHowMuchFasterItIs() {
    RunSummary fast = run("A", LockPlacement.append(), figures(10, 4, 0));
    RunSummary slow = run("B", LockPlacement.article(), figures(10, 30, 127));
    assertThat(Captions.remark(fast, slow)).contains("7.50× faster than B");
    assertThat(Captions.remark(slow, fast)).doesNotContain("faster");
  }

  @Test
  void aLossIsSaid() {
    RunSummary run = run("", LockPlacement.none(), figures(8, 4, 0));
    assertThat(Captions.remark(run, null)).endsWith("2 results lost");
    assertThat(RunCards.of(List.of(run)))
        .contains(
            new FigureCard("Results", "8 / 10", "2 lost"),
            new FigureCard("Data races", "2", "racy locations; 60 checked"));
  }

  @Test
  void whereSeveralRunsShareWhatTheirVerdictsRestOnItIsSaidOfWhich() {
    RunSummary a = run("A", LockPlacement.append(), figures(10, 4, 0));
    RunSummary b = run("B", LockPlacement.none(), figures(8, 4, 0));
    RunSummary c = run("C", LockPlacement.article(), figures(10, 30, 127));
    assertThat(RunCards.of(List.of(a, b, c)).getLast().remark())
        .isEqualTo("A, C: 60 checked | B: racy locations; 60 checked");
    assertThat(RunCards.of(List.of(a, b)).getLast().remark())
        .isEqualTo("60 checked | racy locations; 60 checked");
    assertThat(RunCards.of(List.of(a, c)).getLast().remark()).isEqualTo("60 checked");
  }

  @Test
  void everyPlacementHasATitle() {
    RunFigures f = figures(10, 4, 0);
    assertThat(Captions.title(run("", LockPlacement.none(), f))).isEqualTo("no lock");
    assertThat(Captions.title(run("", LockPlacement.parse("summarize..keywords"), f)))
        .isEqualTo("lock from summarize to keywords");
    RunSummary sequential =
        new OwnRun(
            "",
            "",
            new Work(
                RunSettings.DEFAULT
                    .withPlacement(LockPlacement.none())
                    .withWorkers(new Workers.Sequential()),
                sealed()),
            f,
            sealed(),
            new ListHistory(1, 2, 3),
            false,
            null,
            false,
            Language.ENGLISH);
    assertThat(Captions.title(sequential)).isEqualTo("one after another");
  }
}
