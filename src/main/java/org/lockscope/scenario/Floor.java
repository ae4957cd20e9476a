package org.lockscope.scenario;

/**
 * What no schedule of a run can beat, from the latencies that its seed draws, never from calls as
 * measured, which a busy machine makes longer.
 *
 * @param least nanoseconds that the run takes at least
 * @param what what takes so long: {@code the slowest article's own calls}
 * @param drawn whether calls count as they are drawn; else, where that is not known before, each as
 *     the shortest there may be
 */
public record Floor(long least, Sentence what, boolean drawn) {}
