package org.lockscope.say;

/**
 * A data race's access on the timeline.
 *
 * @param thread whose access it is
 * @param time when, in nanoseconds since the recording began
 * @param chosen whether it is one of the race chosen
 */
public record Mark(int thread, long time, boolean chosen) {}
