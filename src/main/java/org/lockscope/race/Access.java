package org.lockscope.race;

/**
 * One side of a race.
 *
 * @param thread who
 * @param write whether it wrote
 * @param site the source line's id, 0 where it is not known
 * @param event the event's number, from 1
 */
public record Access(int thread, boolean write, int site, long event) {}
