package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class PublicationsTest {
  private final Publications publications = new Publications();

  private int seen(long number) {
    return Objects.requireNonNull(publications.at(number)).get(3);
  }

  @Test
  void anObservationTakesWhatWasPublishedUpToItsNumber() {
    publications.add(1, Clock.ZERO.with(3, 5), 0);
    publications.add(2, Clock.ZERO.with(3, 7), 0);
    assertThat(publications.at(0)).isNull();
    assertThat(seen(1)).isEqualTo(5);
    assertThat(seen(2)).isEqualTo(7);
  }

  @Test
  void numbersThatADamagedRecordingMadeUpHandOnTooMuchAndNeverTooLittle() {
    publications.add(-44, Clock.ZERO.with(3, 5), 0);
    assertThat(seen(1)).isEqualTo(5);
    publications.add(Long.MIN_VALUE, Clock.ZERO.with(3, 6), 0);
    assertThat(seen(2)).isEqualTo(6);
    publications.add(Long.MAX_VALUE, Clock.ZERO.with(3, 7), 0);
    publications.add(9, Clock.ZERO.with(3, 8), 0);
    assertThat(seen(Long.MAX_VALUE)).isEqualTo(8);
  }
}
