package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.lockscope.event.Event;

final class FastTrackProperties {
  private static void assertSameVerdict(long seed, int threads, int steps) {
    List<Event> trace = RandomTrace.of(seed, threads, steps);
    Map<Integer, Integer> found = new LinkedHashMap<>();
    FastTrack detector =
        new FastTrack(
            false, race -> found.putIfAbsent(race.object(), (int) race.current().event()));
    trace.forEach(event -> event.to(detector));
    assertThat(found).isEqualTo(VectorClockOracle.firstRaces(trace, threads));
    assertThat(detector.racyLocations()).isEqualTo(found.size());
  }

  @Property(tries = 5_000)
  void theFirstRaceOfEachLocationIsThatOfFullVectorClocks(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int threads) {
    assertSameVerdict(seed, threads, 60);
  }

  @Property(tries = 500)
  void manyThreadsMakeNoDifference(
      @ForAll long seed, @ForAll @IntRange(min = 17, max = 60) int threads) {
    assertSameVerdict(seed, threads, 300);
  }

  private static Set<Integer> racyLocations(List<Event> trace) {
    Set<Integer> racy = new TreeSet<>();
    FastTrack detector = new FastTrack(false, race -> racy.add(race.object()));
    trace.forEach(event -> event.to(detector));
    return racy;
  }

  @Property(tries = 3_000)
  void noMergeOrderThatDependenciesAllowChangesTheVerdict(
      @ForAll long seed, @ForAll long order, @ForAll @IntRange(min = 2, max = 6) int threads) {
    List<Event> trace = RandomTrace.of(seed, threads, 80);
    List<Event> another = Reordering.of(trace, order);
    assertThat(another).hasSameSizeAs(trace);
    assertThat(racyLocations(another)).isEqualTo(racyLocations(trace));
  }

  @Property(tries = 100_000)
  @Tag("long")
  void onAHundredThousandTraces(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int threads) {
    assertSameVerdict(seed, threads, 50);
  }
}
