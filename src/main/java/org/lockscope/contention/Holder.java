package org.lockscope.contention;

/**
 * Who held what others waited for.
 *
 * @param pool the pool of threads, as {@link Pools} names it
 * @param time how long it did while they waited, summed over those who did
 */
public record Holder(String pool, long time) {}
