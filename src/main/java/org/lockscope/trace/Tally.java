package org.lockscope.trace;

/**
 * What a run had come to at an instant. Durations in nanoseconds, of all threads together; what
 * went on then counts up to then.
 *
 * @param calls how long calls had taken
 * @param waits how long locks had been waited for
 * @param holds how long locks had been held
 * @param appended how many appends had returned
 * @param failed how many calls or appends had thrown
 * @param accesses how many reads and writes had been made
 */
public record Tally(long calls, long waits, long holds, int appended, int failed, long accesses) {}
