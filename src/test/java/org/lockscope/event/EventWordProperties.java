package org.lockscope.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class EventWordProperties {
  @Property
  void aWordGivesBackItsKindSiteAndObject(
      @ForAll EventKind kind, @ForAll @IntRange(max = 0xff_ffff) int site, @ForAll int object) {
    long word = EventWord.of(kind, site, object);
    assertThat(EventWord.kind(word)).isEqualTo(kind);
    assertThat(EventWord.site(word)).isEqualTo(site);
    assertThat(EventWord.object(word)).isEqualTo(object);
  }
}
