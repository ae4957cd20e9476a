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
    numbers.forEach(changes::add);
    changes.trim();
    Changes.Cursor cursor = changes.cursor();
    assertThat(numbers).allSatisfy(number -> assertThat(cursor.next()).isEqualTo(number));
  }
}
