package org.lockscope.paint;

/**
 * A place on a timeline that stays where it is in the run, however it is zoomed, scrolled or
 * sorted.
 *
 * @param time nanoseconds since the recording began; may be before it or after its end
 * @param thread whose lane it is at
 * @param down how far below that lane's upper edge, in parts of a lane; less than 0 above the first
 *     lane, more than 1 below the last
 */
public record Place(long time, int thread, double down) {}
