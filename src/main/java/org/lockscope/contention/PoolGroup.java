package org.lockscope.contention;

/**
 * Waits of one pool of threads.
 *
 * @param size how many threads the pool has, whether they waited or not
 * @param waits what they add up to; its name is the pool's
 */
public record PoolGroup(int size, WaitGroup waits) {}
