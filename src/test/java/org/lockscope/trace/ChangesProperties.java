package org.lockscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

final class ChangesProperties {
  @Property
  void numbersOfAnySizeComeBack(@ForAll @Size(max = 50) List<Long> numbers) {
    comesBack(numbers);
  }

  @Property
  void smallNumbersComeBack(
      @ForAll @Size(max = 50) List<@LongRange(min = -70, max = 70) Long> numbers) {
    comesBack(numbers);
  }

  private static void comesBack(List<Long> numbers) {
    Changes changes = new Changes(4);
    numbers.forEach(number -> changes.add(number, 0, ~number));
    changes.trim();
    Changes.Cursor cursor = changes.cursor();
    for (long number : numbers) {
      cursor.next();
      assertThat(List.of(cursor.of(0), cursor.of(1), cursor.of(2)))
          .containsExactly(number, 0L, ~number);
    }
  }
}
