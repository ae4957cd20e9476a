package org.lockscope.screen;

/**
 * How high the timelines have to be, all together and with what parts them, in logical pixels at
 * the desk.
 *
 * @param readable for all lanes to be seen and their names to be read
 * @param roomy for them to stand well apart
 */
public record Lanes(double readable, double roomy) {}
