package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventLog;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.news.Bounds;
import org.lockscope.scenario.news.Expectation;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.StagedRun;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Lane;

/** One rule for how long a run takes at least, wherever that is told. */
final class BoundWordsTest {
  private static RunSettings settings(LockPlacement placement, Workers workers) {
    return new RunSettings(placement, LockKind.REENTRANT, workers, 40, new LatencyRange(5, 15), 42);
  }

  private static String expected(LockPlacement placement, Workers workers) {
    return outlook(settings(placement, workers));
  }

  @Test
  void aPoolIsNotSaidToTakeAsLongAsTheSlowestArticle() {
    assertThat(expected(LockPlacement.append(), new Workers.Pool(4)))
        .contains("4 threads share the articles")
        .doesNotContain("slowest");
    assertThat(expected(LockPlacement.append(), new Workers.Pool(40)))
        .contains("as long as the slowest article");
    assertThat(expected(LockPlacement.none(), new Workers.Virtual()))
        .endsWith("as long as the slowest article. Appends race.");
    assertThat(expected(LockPlacement.parse("summarize..keywords"), new Workers.Virtual()))
        .endsWith("one article at a time. Appends still race.");
  }

  @Test
  void theCodeTheCardAndTheSentencesTellTheSameNumbers() throws Exception {
    RunSettings append =
        new RunSettings(
            LockPlacement.append(),
            LockKind.REENTRANT,
            new Workers.Virtual(),
            8,
            new LatencyRange(5, 15),
            42);
    RunSummary run = Runs.run("", append);
    String least = Quantities.duration(Bounds.of(append).least());
    assertThat(outlook(append)).startsWith("About " + least);
    assertThat(RunCards.of(List.of(run)))
        .contains(
            new FigureCard("Takes at least", "≥ " + least, "the slowest article's own calls"));
    String article =
        Quantities.duration(
            Expectation.wall(append.withPlacement(LockPlacement.article())).toNanos());
    assertThat(Findings.of(run))
        .extracting(Findings.Finding::text)
        .anyMatch(text -> text.contains("Around the whole article it would take " + article))
        .anyMatch(
            text ->
                text.startsWith(
                    "By the latencies drawn it takes at least "
                        + least
                        + ": the slowest article's"));
  }

  @Test
  void ofASharedRandomSourceNoLatencyIsSaidToBeKnown() throws Exception {
    RunSettings drawn = Runs.settings(LockPlacement.none(), 4, 42);
    RunSettings shared = drawn.withRandom(RandomSource.UNGUARDED);
    assertThat(outlook(shared))
        .startsWith("At least 15.0 ms: from a shared random source")
        .endsWith("Appends race.")
        .doesNotContain("slowest");
    RunSummary b = Runs.run("B", shared);
    assertThat(RunCards.of(List.of(b)))
        .contains(new FigureCard("Takes at least", "≥ 15.0 ms", "every call at its shortest"));
    assertThat(RunCards.of(List.of(Runs.run("A", drawn), b)))
        .extracting(FigureCard::remark)
        .contains("for all the work")
        .noneMatch(remark -> remark.contains("drawn"));
  }

  @Test
  void aStoppedRunClaimsNoBoundWasMissedAndNoCallsPerArticle() throws Exception {
    RunSettings slow =
        new RunSettings(
            LockPlacement.article(),
            LockKind.REENTRANT,
            new Workers.Virtual(),
            20,
            new LatencyRange(30, 40),
            42);
    RunSummary stopped;
    try (StagedRun run = StagedRun.start(slow, new EventLog())) {
      while (run.trace().totals().calls(run.trace().end()) < 50_000_000) {
        run.poll();
        Thread.sleep(Duration.ofMillis(1));
      }
      run.stop();
      run.await();
      stopped = RunSummary.of("", run);
    }
    assertThat(Findings.of(stopped))
        .extracting(Findings.Finding::text)
        .noneMatch(text -> text.contains("at least") || text.contains("per article"))
        .anyMatch(text -> text.startsWith("The lock is held through LLM calls"));
  }

  @Test
  void aHoldThroughThreeCallsNamesThemAll() throws Exception {
    RunSettings article =
        new RunSettings(
            LockPlacement.article(),
            LockKind.REENTRANT,
            new Workers.Virtual(),
            3,
            new LatencyRange(5, 15),
            42);
    RunSummary run = Runs.run("", article);
    assertThat(said(run)).contains("inside its calls: summarize, sentiment, keywords");
  }

  private static String said(RunSummary run) {
    StringBuilder all = new StringBuilder();
    for (Lane lane : run.trace().lanes()) {
      for (int i = 0; i < lane.activity().size(); i++) {
        Inspection.of(run, new Hit.OfInterval(lane, lane.activity(), i))
            .forEach(line -> all.append(line.text()).append('\n'));
      }
    }
    return all.toString();
  }

  private static String outlook(Plan plan) {
    return plan.scenario().voice().outlook(plan.setup(), Language.ENGLISH);
  }
}
