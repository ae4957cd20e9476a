package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class Ciede2000Test {
  @Test
  void knownDifferences() {
    // Computed with an implementation checked against the paper's table of pairs.
    assertThat(difference(0xffffff, 0x000000)).isCloseTo(100, Offset.offset(0.1));
    assertThat(difference(0x222222, 0xc24a00)).isCloseTo(46.9, Offset.offset(0.6));
    assertThat(difference(0x8cc8ee, 0x8cc8ee)).isZero();
  }

  private static double difference(int a, int b) {
    return Ciede2000.difference(Vision.NORMAL.sees(a), Vision.NORMAL.sees(b));
  }
}
