package org.lockscope.paint;

import java.util.List;
import java.util.OptionalLong;
import org.lockscope.trace.Trace;

/**
 * A second run, drawn in the lower halves of another's ribbons and lanes.
 *
 * @param trace the run
 * @param playhead the instant under its own playhead; none in a picture of a whole run
 * @param marks the accesses of its data races
 * @param arrows between its lanes
 */
public record Overlaid(Trace trace, OptionalLong playhead, List<Mark> marks, List<Arrow> arrows) {
  /** How far it has come at its playhead, if that is before its end; else its end. */
  long until() {
    return Math.min(trace.end(), playhead.orElse(Long.MAX_VALUE));
  }
}
