package org.lockscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantitiesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "250, 250 ns",
    "12300, 12.3 µs",
    "999600, 1.00 ms",
    "412000000, 412 ms",
    "999600000, 1.00 s",
    "4130000000, 4.13 s",
    "30130000000, 30.1 s",
    "127000000000, 127 s",
    "2353123000000, 2_350 s",
    "999600000000, 1_000 s"
  })
  void aDurationHasThreeDigitsAndItsUnit(long nanos, String text) {
    assertThat(Quantities.duration(nanos)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 500000000, 0.0 s",
    "1500000000, 500000000, 1.5 s",
    "2000000000, 2000000000, 2 s",
    "50000000, 50000000, 0.05 s",
    "300000, 100000, 0.3 ms",
    "2000, 1000, 2 µs"
  })
  void aTickIsAsExactAsItsStep(long nanos, long step, String text) {
    assertThat(Quantities.tick(nanos, step)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "3412031250, 4130000000, 3.412 s",
    "3412031250, 33000, 3.412 031 s",
    "3412031750, 33000, 3.412 032 s",
    "3412031250, 250, 3.412 031 250 s",
    "1999999999, 1000000, 2.000 s"
  })
  void anInstantIsAsExactAsWhatHappensThenIsLong(long nanos, long length, String text) {
    assertThat(Quantities.instant(nanos, length)).isEqualTo(text);
  }

  @Test
  void partsAndRatios() {
    assertThat(Quantities.percent(7, 1000)).isEqualTo("0.7 %");
    assertThat(Quantities.percent(88, 100)).isEqualTo("88 %");
    assertThat(Quantities.percent(1, 0)).isEqualTo("–");
    assertThat(Quantities.times(30, 4.11)).isEqualTo("7.30×");
    assertThat(Quantities.count(100_000)).isEqualTo("100\u00a0000");
  }

  @ParameterizedTest
  @CsvSource({
    "It took 4.13 s., It took 4.13_s.",
    "held 0.2 % of it, held 0.2_% of it",
    "689 µs at most; 12 ms, 689_µs at most; 12_ms",
    "about ≈ 32.7 s, about ≈_32.7_s",
    "10 stored, 10 stored",
    "3 slots, 3 slots"
  })
  void aNumberStaysWithItsUnit(String text, String unbroken) {
    assertThat(Quantities.unbroken(text)).isEqualTo(unbroken.replace('_', '\u00a0'));
  }
}
