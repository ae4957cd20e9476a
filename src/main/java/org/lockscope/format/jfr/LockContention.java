package org.lockscope.format.jfr;

/**
 * How threads waited for one lock, as a recording tells. Waits shorter than the recording's
 * threshold are in none of the numbers.
 *
 * @param lock the lock's object id
 * @param name as people read it
 * @param waits how many waits there were
 * @param timeouts how many of them ended because their time was up
 * @param total how long all took together, in nanoseconds
 * @param longest how long the longest took, in nanoseconds
 * @param longestBy the id of the thread that waited longest
 */
public record LockContention(
    int lock, String name, long waits, long timeouts, long total, long longest, int longestBy) {}
