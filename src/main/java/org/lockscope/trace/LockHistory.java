package org.lockscope.trace;

/**
 * Who held one lock, hold by hold, in the order of the lock's running number.
 *
 * <p>Each hold is an interval whose {@link Intervals#object} is the holding thread's id and whose
 * state is {@link State#HOLDING}.
 *
 * @param lock the lock's object id
 * @param name as people read it
 * @param holders the holds
 */
public record LockHistory(int lock, String name, Intervals holders) {}
