package org.lockscope.paint;

/**
 * A part of a line of text.
 *
 * @param text what it says
 * @param size its size, in logical pixels
 * @param weight how it is set
 * @param argb its colour
 */
public record TextPart(String text, double size, Surface.Weight weight, int argb) {}
