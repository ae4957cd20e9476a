package org.lockscope.format.jfr;

import java.util.List;
import org.lockscope.trace.Trace;

/**
 * What a flight recording tells about threads and locks.
 *
 * @param trace sealed; its times are nanoseconds since the earliest event that is in it
 * @param dropped events that found no room in the trace
 * @param notices what its viewer should know, a clause each; unmodifiable
 */
public record JfrRecording(Trace trace, long dropped, List<String> notices) {}
