package org.lockscope.screen;

import java.util.Optional;

/**
 * What the window is asked to show besides the timelines.
 *
 * @param projector whether it is to be read from the last row
 * @param tour whether the guided tour is open
 * @param alone whether the first window shows the picture alone, since the presenter has another
 * @param panels whether code, list and races are asked for; empty while it is as the room allows
 * @param tools whether the controls of lanes are asked for; empty while it is as the room allows
 */
public record Wanted(
    boolean projector,
    boolean tour,
    boolean alone,
    Optional<Boolean> panels,
    Optional<Boolean> tools) {}
