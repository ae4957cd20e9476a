package org.lockscope.format.jfr;

/**
 * How one thread waited for locks, as a recording tells, and how often it was seen running. Waits
 * shorter than the recording's threshold are in none of the numbers.
 *
 * @param thread the thread's id
 * @param name as people read it
 * @param waits how many waits there were
 * @param total how long all took together, in nanoseconds
 * @param longest how long the longest took, in nanoseconds
 * @param longestFor the object id of the lock it waited for longest, 0 if it never waited
 * @param samples how often the profiler found it running
 */
public record ThreadContention(
    int thread, String name, long waits, long total, long longest, int longestFor, long samples) {}
