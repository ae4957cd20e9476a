package org.lockscope.scenario;

/**
 * One knob set to something. Immutable.
 *
 * @param knob which
 * @param value to what
 * @param <T> what it is set to
 */
public record Change<T>(Knob<T> knob, T value) {
  /**
   * A plan with the knob set so.
   *
   * @throws IllegalArgumentException with one sentence if that makes no run, or if it has no such
   *     knob
   */
  public Plan in(Plan plan) {
    return plan.set(plan.setup().with(knob, value));
  }
}
