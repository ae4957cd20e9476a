package org.lockscope.screen;

import java.util.Optional;

/**
 * What was asked for that else comes and goes with the room there is. Immutable.
 *
 * @param panels whether code, list and races are to be there; empty while that is as room allows
 * @param tools whether the controls of lanes are to be there; empty likewise
 */
public record Asked(Optional<Boolean> panels, Optional<Boolean> tools) {
  /** All as room allows. */
  public static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());

  /** This, and the panels are to be there, or not. */
  Asked panels(boolean on) {
    return new Asked(Optional.of(on), tools);
  }

  /** This, and the controls of lanes are to be there, or not. */
  Asked tools(boolean on) {
    return new Asked(panels, Optional.of(on));
  }

  /** This, and the panels as room allows. */
  Asked anyPanels() {
    return new Asked(Optional.empty(), tools);
  }
}
