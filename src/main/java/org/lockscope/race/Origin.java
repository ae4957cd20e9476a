package org.lockscope.race;

/**
 * Where a thread was started.
 *
 * @param parent the thread that started it
 * @param site the source line's id, 0 where it is not known
 * @param event the fork's number, from 1
 */
public record Origin(int parent, int site, long event) {}
