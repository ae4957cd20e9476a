package org.lockscope.screen;

/**
 * A window's size.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 */
public record Size(double width, double height) {}
