package org.lockscope.event;

/**
 * What a thread id names.
 *
 * @param id the id, from 0
 * @param name as people read it: {@code worker-3}
 * @param virtual whether it is a virtual thread
 */
public record ThreadInfo(int id, String name, boolean virtual) {}
