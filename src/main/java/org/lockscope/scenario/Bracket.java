package org.lockscope.scenario;

import java.util.Optional;

/**
 * A knob whose value is a stretch of a program's steps, and which is set in the program on show: a
 * bracket around the steps is dragged there. Immutable; any thread.
 */
public interface Bracket {
  /**
   * A stretch of steps.
   *
   * @param first the number of the first step inside, from 0
   * @param last that of the last one inside, not before the first
   */
  record Span(int first, int last) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last comes before the first
     */
    public Span {
      if (first < 0 || last < first) {
        throw new IllegalArgumentException("no stretch goes from " + first + " to " + last);
      }
    }

    /** Whether a step is inside. */
    public boolean holds(int step) {
      return step >= first && step <= last;
    }
  }

  /** The knob. */
  Knob<?> knob();

  /** How many steps there are. */
  int steps();

  /** Where it stands; empty if it stands nowhere, or the knob is set to something else. */
  Optional<Span> span(Setup setup);

  /** Whether it stands nowhere, and nothing is in its place. */
  boolean off(Setup setup);

  /** Puts it around a stretch. */
  Change<?> around(Span span);

  /** Takes it away. */
  Change<?> away();

  /** Puts it where it stands unless somebody chooses another place. */
  Change<?> back();
}
