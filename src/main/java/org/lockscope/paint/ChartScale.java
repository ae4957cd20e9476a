package org.lockscope.paint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.lockscope.say.Ticks;
import org.lockscope.trace.TimeScale;

/**
 * An axis of a graph, from one round number to another.
 *
 * @param from its lower end
 * @param to its upper end
 * @param step between one tick and the next
 */
record ChartScale(double from, double to, double step) {
  /** Below this part of the largest value, an axis may as well begin at 0. */
  private static final double NEAR_ZERO = 0.4;

  private static final double SECOND = 1e9;

  /**
   * An axis for values.
   *
   * @param least the least of them
   * @param most the largest of them
   * @param ticks how many ticks there is room for, about
   * @param round whether it ends at a tick; else where the values do
   */
  static ChartScale of(double least, double most, int ticks, boolean round) {
    double low = least > 0 && least <= NEAR_ZERO * most ? 0 : least;
    double high = most > low ? most : low + 1;
    double step = step((high - low) / Math.max(1, ticks));
    return round
        ? new ChartScale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step)
        : new ChartScale(low, high, step);
  }

  /** That of lanes, in seconds, with ticks where they have them. */
  static ChartScale of(TimeScale lanes) {
    return new ChartScale(lanes.from() / SECOND, lanes.to() / SECOND, Ticks.step(lanes) / SECOND);
  }

  /** The next of 1, 2, 5 times a power of ten. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double part = least / power;
    return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
  }

  /** Where the ticks are, from the lowest up. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(from / step - 1e-9);
    for (long i = first; i * step <= to + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** How far along the axis a value is, 0 to 1 within it. */
  double part(double value) {
    return (value - from) / (to - from);
  }

  /** A number as a tick has it: {@code 0.5}, {@code 20}, {@code 1500}. */
  static String label(double value) {
    return value == 0
        ? "0"
        : new BigDecimal(value)
            .round(new MathContext(3 + (int) Math.max(0, Math.log10(Math.abs(value)))))
            .stripTrailingZeros()
            .toPlainString();
  }
}
