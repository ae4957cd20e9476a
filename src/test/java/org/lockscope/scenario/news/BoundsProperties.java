package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lockscope.scenario.LatencyRange;

final class BoundsProperties {
  @Provide
  static Arbitrary<LockPlacement> placements() {
    return Arbitraries.of("none", "append", "article", "summarize", "sentiment..append", "ordered")
        .map(LockPlacement::parse);
  }

  @Provide
  static Arbitrary<Workers> workers() {
    return Arbitraries.of("sequential", "virtual", "platform", "pool:3", "pool:7")
        .map(Workers::parse);
  }

  private static RunSettings settings(LockPlacement placement, Workers workers, int articles) {
    return new RunSettings(
        placement, LockKind.REENTRANT, workers, articles, new LatencyRange(5, 15), 42);
  }

  @Property(tries = 200)
  void noForecastBeatsTheBound(
      @ForAll @From("placements") LockPlacement placement,
      @ForAll @From("workers") Workers workers,
      @ForAll @IntRange(min = 1, max = 20) int articles,
      @ForAll @IntRange(max = 30) int heldOpen,
      @ForAll boolean channel) {
    RunSettings settings = settings(placement, workers, articles).withHeldOpen(heldOpen);
    RunSettings run = channel ? settings.withCollector(new Collector.Channel(4)) : settings;
    assertThat(Bounds.of(run).least()).isLessThanOrEqualTo(Expectation.wall(run).toNanos());
  }

  @Example
  void theBoundSaysWhatKeepsARunFromBeingShorter() {
    Latencies drawn = new Latencies(new LatencyRange(5, 15), 42);
    Bounds apart = Bounds.of(settings(LockPlacement.append(), new Workers.Virtual(), 10));
    assertThat(apart.limit()).isEqualTo(Bounds.Limit.ARTICLE);
    assertThat(apart.least()).isEqualTo(drawn.slowest(10).toNanos());
    Bounds locked = Bounds.of(settings(LockPlacement.article(), new Workers.Pool(4), 10));
    assertThat(locked.limit()).isEqualTo(Bounds.Limit.ONE_AT_A_TIME);
    assertThat(locked.least()).isEqualTo(drawn.sum(10).toNanos());
    Bounds pool = Bounds.of(settings(LockPlacement.none(), new Workers.Pool(4), 40));
    assertThat(pool.limit()).isEqualTo(Bounds.Limit.POOL);
    assertThat(pool.least()).isEqualTo(Math.ceilDiv(drawn.sum(40).toNanos(), 4));
    assertThat(Bounds.of(settings(LockPlacement.none(), new Workers.Sequential(), 10)).limit())
        .isEqualTo(Bounds.Limit.THREAD);
  }

  @Example
  void ofASharedRandomSourceOnlyTheShortestCallsAreCertain() {
    RunSettings shared =
        settings(LockPlacement.none(), new Workers.Virtual(), 10).withRandom(RandomSource.LOCKED);
    assertThat(Bounds.of(shared).least()).isEqualTo(15_000_000);
  }
}
