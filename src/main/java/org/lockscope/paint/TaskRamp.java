package org.lockscope.paint;

import org.lockscope.event.Task;

/**
 * The colours that a theme has for tasks: three blues of which the lightness rises, from which all
 * others are made by going from one to the next, and by turning their hue. A task that is lighter
 * than the lightest of them, or darker than the darkest, is drawn as light as that one: further out
 * lie the card and other states.
 *
 * @param light a task of hue {@value #HUE} and lightness {@value #LIGHT}
 * @param middle one of lightness {@value #MIDDLE}
 * @param dark one of lightness {@value #DARK}
 */
public record TaskRamp(int light, int middle, int dark) {
  static final double HUE = 245;
  static final double LIGHT = 0.81;
  static final double MIDDLE = 0.63;
  static final double DARK = 0.49;

  /** The colour of a task. */
  int colour(Task task) {
    double lightness = Math.clamp(task.lightness(), DARK, LIGHT);
    boolean upper = lightness >= MIDDLE;
    double from = upper ? MIDDLE : DARK;
    double to = upper ? LIGHT : MIDDLE;
    Oklab below = Oklab.of(upper ? middle : dark);
    Oklab above = Oklab.of(upper ? light : middle);
    return below.towards(above, (lightness - from) / (to - from)).turned(task.hue() - HUE).argb();
  }
}
