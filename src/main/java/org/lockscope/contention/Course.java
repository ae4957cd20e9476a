package org.lockscope.contention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many threads waited in the course of a recording, in steps of equal length.
 *
 * @param step the length of a step, in nanoseconds
 * @param average how many waited on average, step by step
 * @param most how many did at once at most, step by step
 */
public record Course(long step, List<Double> average, List<Integer> most) {
  /** So many steps at most. */
  public static final int MOST_STEPS = 60;

  /** Copies the lists. */
  public Course {
    average = List.copyOf(average);
    most = List.copyOf(most);
  }

  /** Adds up; none where there is no time to divide. */
  static Course of(List<Wait> waits, long end) {
    if (waits.isEmpty() || end <= 0) {
      return new Course(1, List.of(), List.of());
    }
    long step = step(end);
    int steps = (int) ((end + step - 1) / step);
    double[] waited = new double[steps];
    for (Wait wait : waits) {
      for (int i = (int) Math.max(0, wait.from() / step); i < steps && i * step < wait.to(); i++) {
        long within = Math.min(wait.to(), (i + 1) * step) - Math.max(wait.from(), i * step);
        waited[i] += within / (double) Math.min(step, end - i * step);
      }
    }
    return new Course(step, Arrays.stream(waited).boxed().toList(), most(waits, step, steps));
  }

  /** 1, 2 or 5 times a power of ten: whole seconds of a long recording. */
  private static long step(long end) {
    long power = 1;
    while (true) {
      for (int times : new int[] {1, 2, 5}) {
        if (end / (times * power) < MOST_STEPS) {
          return times * power;
        }
      }
      power *= 10;
    }
  }

  private static List<Integer> most(List<Wait> waits, long step, int steps) {
    long[] from = Peak.ends(waits, Wait::from);
    long[] to = Peak.ends(waits, Wait::to);
    List<Integer> most = new ArrayList<>();
    int begun = 0;
    int ended = 0;
    for (int i = 0; i < steps; i++) {
      while (ended < begun && to[ended] <= i * step) {
        ended++;
      }
      int highest = begun - ended;
      while (begun < from.length && from[begun] < (i + 1) * step) {
        while (ended < begun && to[ended] <= from[begun]) {
          ended++;
        }
        begun++;
        highest = Math.max(highest, begun - ended);
      }
      most.add(highest);
    }
    return most;
  }
}
