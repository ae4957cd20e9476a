package org.lockscope.format.jfr;

import java.util.List;
import org.lockscope.trace.Trace;

/**
 * What a flight recording tells about threads and locks.
 *
 * @param trace sealed; its times are nanoseconds since the earliest event that is in it
 * @param locks the locks that were waited for, the longest waited for first; unmodifiable
 * @param threads the threads that waited for locks or were seen running, the one that waited
 *     longest first; unmodifiable
 * @param samples how often the profiler found a thread running
 * @param dropped events that found no room in the trace
 * @param notices what its viewer should know, a clause each; unmodifiable
 */
public record JfrRecording(
    Trace trace,
    List<LockContention> locks,
    List<ThreadContention> threads,
    long samples,
    long dropped,
    List<String> notices) {}
