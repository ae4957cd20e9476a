package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.Recording;
import org.lockscope.text.Language;
import org.lockscope.trace.TraceBuilder;

/** What is said of two runs side by side, of real runs. */
final class ComparisonsTest {
  private static RunSettings settings(LockPlacement placement) {
    return new RunSettings(
        placement, LockKind.REENTRANT, new Workers.Virtual(), 6, new LatencyRange(60, 80), 3);
  }

  private static RunSettings slower(LockPlacement placement) {
    return new RunSettings(
        placement, LockKind.REENTRANT, new Workers.Virtual(), 6, new LatencyRange(90, 99), 3);
  }

  @Test
  void theSameWorkUnderALockAroundTheArticleTakesLongerAndBothSaySo() throws Exception {
    RunSummary append = Runs.run("A", settings(LockPlacement.append()));
    RunSummary article = Runs.run("B", settings(LockPlacement.article()));
    assertThat(Comparisons.sentence(append, article)).matches("B takes [0-9.]+× as long as A");
    assertThat(Comparisons.sentence(article, append)).matches("B takes [0-9.]+× as long as A");
    assertThat(Captions.badge(article, append)).matches("[0-9.]+× as long as A");
    assertThat(Captions.badge(append, article)).isEmpty();
    assertThat(Captions.remark(append, article)).contains("faster than B");
    assertThat(Heading.overlay(append, article).badge())
        .as("in one set of lanes, whichever is above")
        .isEqualTo(Comparisons.sentence(append, article))
        .isEqualTo(Heading.overlay(article, append).badge());
  }

  @Test
  void inOneSetOfLanesItIsSaidHowManyOfTheLowerRunAreMissing() throws Exception {
    RunSummary few = Runs.run("A", LockPlacement.append(), 2);
    RunSummary many = Runs.run("B", LockPlacement.append(), 5);
    assertThat(Heading.overlay(few, many).remark()).isEqualTo("3 lanes of B are not shown");
    assertThat(Heading.overlay(many, few).remark()).isEmpty();
  }

  @Test
  void otherLatenciesAreInTheTitlesAndMakeNoRatio() throws Exception {
    RunSummary article = Runs.run("A", settings(LockPlacement.article()));
    RunSummary append = Runs.run("B", slower(LockPlacement.append()));
    assertThat(Captions.title(article, List.of(append)))
        .isEqualTo("A · lock around article, calls of 60..80\u00a0ms");
    assertThat(Captions.title(append, List.of(article)))
        .isEqualTo("B · lock around append, calls of 90..99\u00a0ms");
    assertThat(Comparisons.sentence(article, append))
        .isEqualTo("A and B have no ratio: calls of 60..80\u00a0ms against 90..99\u00a0ms");
    assertThat(Captions.badge(append, article)).startsWith("no ratio: ");
    assertThat(Captions.badge(article, append)).isEmpty();
    assertThat(Heading.overlay(article, append).badge()).isEqualTo(Captions.badge(append, article));
    assertThat(Captions.remark(article, append)).doesNotContain("faster");
    assertThat(Captions.remark(append, article)).doesNotContain("faster");
  }

  @Test
  void whateverDiffersIsInTheTitles() throws Exception {
    RunSummary one = Runs.run("A", settings(LockPlacement.append()));
    RunSettings other =
        new RunSettings(
            LockPlacement.append(),
            LockKind.FAIR,
            new Workers.Pool(2),
            4,
            new LatencyRange(1, 2),
            9);
    RunSummary two = Runs.run("B", other);
    assertThat(Captions.title(two, List.of(one, two)))
        .isEqualTo(
            "B · lock around append, 2 pooled workers, fair lock, 4 articles, calls of"
                + " 1..2\u00a0ms, seed 9");
    assertThat(Captions.title(two.in(Language.GERMAN), List.of(one)))
        .endsWith("2 Threads im Pool, Lock fair, 4 Artikel, Aufrufe von 1..2\u00a0ms, Seed 9");
    assertThat(Captions.title(one, List.of(one))).isEqualTo("A · lock around append");
  }

  @Test
  void aSharedRandomSourceAndAChannelHaveNoRatio() throws Exception {
    RunSummary list = Runs.run("A", settings(LockPlacement.none()));
    RunSummary random =
        Runs.run("B", settings(LockPlacement.none()).withRandom(RandomSource.UNGUARDED));
    RunSummary channel =
        Runs.run("B", settings(LockPlacement.none()).withCollector(new Collector.Channel(4)));
    assertThat(Comparisons.sentence(list, random)).endsWith("no two runs do the same work");
    assertThat(Comparisons.sentence(list, channel))
        .endsWith("their results are collected differently");
  }

  @Test
  void atAnInstantBeforeTheEndThereIsNoRatio() throws Exception {
    RunSummary whole = Runs.run("A", settings(LockPlacement.append()));
    RunSummary later = Runs.run("B", settings(LockPlacement.article()));
    RunSummary half = later.at(later.trace().events().at(later.trace().end() / 2));
    assertThat(Comparisons.sentence(whole, half))
        .isEqualTo("A and B have no ratio: one of them has not ended yet");
    RunSummary both = whole.at(whole.trace().events().at(whole.trace().end() / 2));
    assertThat(Comparisons.sentence(both, half))
        .isEqualTo("A and B have no ratio: neither has ended yet");
    assertThat(Captions.badge(half, whole)).isEmpty();
    assertThat(Comparisons.cell(whole, half)).isEqualTo("–");
  }

  @Test
  void aTraceWithoutTimesHasNoRatio() throws Exception {
    Recorder names = new Recorder(1);
    names.newThread("first", false);
    TraceBuilder builder = new TraceBuilder(names.directory());
    builder.event(0, 0, EventKind.BEGIN, 0, 0, 0);
    builder.event(0, 9, EventKind.END, 0, 0, 0);
    RunSummary untimed = RunSummary.of("B", Recording.of("t.std", builder.seal(), false));
    RunSummary run = Runs.run("A", settings(LockPlacement.append()));
    assertThat(Comparisons.sentence(run, untimed))
        .isEqualTo("A and B have no ratio: a recording without times tells no lengths");
    assertThat(Captions.badge(run, untimed)).doesNotContain("×");
    assertThat(Captions.badge(untimed, run)).doesNotContain("×");
  }
}
