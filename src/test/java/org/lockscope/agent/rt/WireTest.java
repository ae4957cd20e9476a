package org.lockscope.agent.rt;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;

/** The agent's runtime depends on nothing, so it repeats the codes of kinds. */
final class WireTest {
  @Test
  void codesAreThoseOfTheKinds() throws IllegalAccessException {
    int same = 0;
    for (EventKind kind : EventKind.values()) {
      for (Field field : Wire.class.getFields()) {
        if (field.getName().equals(kind.name())) {
          assertThat(field.getInt(null)).as(kind.name()).isEqualTo(kind.code());
          same++;
        }
      }
    }
    assertThat(same).isEqualTo(14);
  }

  @Test
  void whatIsOnlyInASpoolIsNoKind() {
    assertThat(List.of(Wire.MET, Wire.SYNC, Wire.PUT))
        .allMatch(code -> code >= EventKind.values().length && code < 256);
  }
}
