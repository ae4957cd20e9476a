package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

final class IdTableTest {
  @Provide
  Arbitrary<List<Integer>> ids() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(0, 1_000)),
            Tuple.of(1, Arbitraries.integers()))
        .list()
        .ofMaxSize(400);
  }

  @Property(tries = 200)
  void anIdKeepsItsValueWhateverIdsCome(@ForAll("ids") List<Integer> ids) {
    IdTable<Object> table = new IdTable<>(Object::new);
    Map<Integer, Object> seen = new HashMap<>();
    for (int id : ids) {
      Object value = table.at(id);
      assertThat(seen.getOrDefault(id, value)).isSameAs(value);
      seen.put(id, value);
    }
    assertThat(table.size()).isEqualTo(seen.size());
    assertThat(new HashSet<>(seen.values())).hasSameSizeAs(seen.keySet());
  }

  @Test
  void anIdFarFromTheOthersKeepsItsValueWhenTheyReachIt() {
    IdTable<Object> table = new IdTable<>(Object::new);
    Object far = table.at(500);
    for (int id = 0; id < 500; id++) {
      assertThat(table.at(id)).isNotSameAs(far);
    }
    assertThat(table.at(500)).isSameAs(far);
    assertThat(table.size()).isEqualTo(501);
  }

  @Test
  void oddIdsHaveValuesOfTheirOwn() {
    IdTable<Object> table = new IdTable<>(Object::new);
    for (int id : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 26}) {
      assertThat(table.at(id)).isSameAs(table.at(id)).isNotSameAs(table.at(0));
    }
    assertThat(table.size()).isEqualTo(5);
  }
}
