package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs from the table of test data in Sharma, Wu and Dalal (2005). */
final class Ciede2000Test {
  @ParameterizedTest
  @CsvSource({
    "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
    "50, 2.5, 0, 50, 0, -2.5, 4.3065",
    "50, 2.5, 0, 73, 25, -18, 27.1492",
    "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
    "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
  })
  void publishedPairs(
      double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
    assertThat(Ciede2000.differenceOfLab(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
        .isCloseTo(difference, Offset.offset(0.0001));
  }
}
