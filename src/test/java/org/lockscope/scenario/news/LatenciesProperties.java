package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lockscope.scenario.LatencyRange;

final class LatenciesProperties {
  @Property
  void oneSeedGivesOneArticleTheSameLatenciesWithinTheRange(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 100_000) int article,
      @ForAll @IntRange(max = 1000) int min,
      @ForAll @IntRange(max = 1000) int more) {
    LatencyRange range = new LatencyRange(min, min + more);
    for (LlmTask task : LlmTask.values()) {
      Duration latency = new Latencies(range, seed).of(article, task);
      assertThat(latency)
          .isEqualTo(new Latencies(range, seed).of(article, task))
          .isBetween(Duration.ofMillis(min), Duration.ofMillis(min + more));
    }
  }

  @Property
  void theFloorsAreTheSlowestArticleAndTheSum(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int articles) {
    Latencies latencies = new Latencies(LatencyRange.DEFAULT, seed);
    Duration slowest = latencies.slowest(articles);
    Duration sum = latencies.sum(articles);
    assertThat(slowest).isGreaterThanOrEqualTo(latencies.of(articles));
    assertThat(sum).isBetween(slowest, slowest.multipliedBy(articles));
  }
}
