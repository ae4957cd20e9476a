package org.lockscope.paint;

import java.util.OptionalLong;
import org.lockscope.trace.Trace;

/**
 * What one timeline shows.
 *
 * @param trace the run
 * @param title what it is: {@code A · lock around append}
 * @param remark what to read from it, beside the title; may be empty
 * @param from the first instant shown, in nanoseconds since the recording began
 * @param to the last instant shown
 * @param playhead the instant under the playhead; none in a picture of a whole run
 */
public record Timeline(
    Trace trace, String title, String remark, long from, long to, OptionalLong playhead) {}
