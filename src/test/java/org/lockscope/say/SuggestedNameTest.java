package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Step;
import org.lockscope.scenario.news.Workers;

final class SuggestedNameTest {
  private static final RunSettings APPEND = RunSettings.DEFAULT;
  private static final RunSettings ARTICLE = APPEND.withPlacement(LockPlacement.article());

  private static String name(RunSettings... runs) {
    return SuggestedName.ofPlans(List.of(runs));
  }

  @Test
  void aNameCarriesPlacementArticlesAndSeed() throws InterruptedException {
    assertThat(name(APPEND)).isEqualTo("lockscope-append-10-articles-seed-42");
    assertThat(name(APPEND, ARTICLE)).isEqualTo("lockscope-append-vs-article-10-articles-seed-42");
    assertThat(SuggestedName.of(List.of(Runs.run("", LockPlacement.none(), 1))))
        .isEqualTo("lockscope-none-1-article-seed-3");
    assertThat(SuggestedName.of(List.of())).isEqualTo("lockscope");
  }

  @Test
  void runsOfDifferentWorkEachSayTheirOwn() {
    assertThat(name(APPEND, Runs.settings(LockPlacement.article(), 5, 7)))
        .isEqualTo("lockscope-append-10-articles-seed-42-vs-article-5-articles-seed-7");
  }

  @Test
  void otherWaysToRunAreToldApart() {
    RunSettings none = APPEND.withPlacement(LockPlacement.none());
    assertThat(name(none.withWorkers(new Workers.Sequential()), none))
        .startsWith("lockscope-sequential-vs-none-");
    assertThat(name(none.withCollector(new Collector.Channel(4)))).startsWith("lockscope-channel-");
    assertThat(name(APPEND.withPlacement(LockPlacement.span(Step.SUMMARIZE, Step.KEYWORDS))))
        .startsWith("lockscope-summarize-to-keywords-");
    assertThat(name(Runs.settings(LockPlacement.none(), 2, -5)))
        .isEqualTo("lockscope-none-2-articles-seed-minus-5");
  }

  @Property(tries = 200)
  void aNameIsSafeOnEveryFileSystem(
      @ForAll @Size(max = 12) List<Long> seeds,
      @ForAll @IntRange(min = 1, max = 100_000) int articles) {
    String name =
        SuggestedName.ofPlans(
            seeds.stream()
                .map(seed -> Runs.settings(LockPlacement.article(), articles, seed))
                .toList());
    assertThat(name).matches("lockscope(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(120);
  }
}
