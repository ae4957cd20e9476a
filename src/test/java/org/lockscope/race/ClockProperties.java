package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class ClockProperties {
  private static Clock of(Map<Integer, Integer> entries) {
    Clock clock = Clock.ZERO;
    for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
      clock = clock.with(entry.getKey(), entry.getValue());
    }
    return clock;
  }

  @Property
  void aJoinIsTheLaterOfTheTwoThreadByThread(
      @ForAll @Size(max = 40)
          Map<@IntRange(max = 5000) Integer, @IntRange(min = 1, max = 9) Integer> a,
      @ForAll @Size(max = 40)
          Map<@IntRange(max = 300) Integer, @IntRange(min = 1, max = 9) Integer> b) {
    Clock joined = of(a).join(of(b));
    Map<Integer, Integer> expected = new HashMap<>(a);
    b.forEach((thread, time) -> expected.merge(thread, time, Math::max));
    for (int thread = 0; thread <= 5000; thread++) {
      assertThat(joined.get(thread)).isEqualTo(expected.getOrDefault(thread, 0));
    }
    assertThat(joined.get(1 << 30)).isZero();
  }

  @Property
  void joiningWhatIsCoveredMakesNothingNew(
      @ForAll @Size(max = 40)
          Map<@IntRange(max = 5000) Integer, @IntRange(min = 1, max = 9) Integer> entries) {
    Clock clock = of(entries).with(77, 1);
    Clock later = clock.with(77, 100);
    assertThat(later.join(clock)).isSameAs(later);
    assertThat(clock.join(later)).isSameAs(later);
    assertThat(clock.join(clock)).isSameAs(clock);
  }
}
