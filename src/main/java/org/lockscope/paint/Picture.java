package org.lockscope.paint;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Something that can be painted on any surface at any scale, as often as asked.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param texts what a picture file says about itself, by keyword
 * @param painter paints all of it; called from one thread
 */
public record Picture(
    int width, int height, Map<String, String> texts, Consumer<Surface> painter) {}
