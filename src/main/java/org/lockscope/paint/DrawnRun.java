package org.lockscope.paint;

import java.util.List;
import java.util.OptionalLong;
import org.lockscope.say.Arrow;
import org.lockscope.say.Mark;
import org.lockscope.say.TaskWords;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Trace;

/**
 * What a timeline draws of one of its runs, whether that has the lanes to itself or a half of each.
 *
 * @param trace the run
 * @param playhead the instant under its playhead; none in a picture of a whole run
 * @param marks the accesses of its data races
 * @param arrows between its lanes
 * @param path the steps of its critical path; none where it is not shown
 * @param tasks how its bars are labelled
 * @param markups what was drawn over it by hand
 */
record DrawnRun(
    Trace trace,
    OptionalLong playhead,
    List<Mark> marks,
    List<Arrow> arrows,
    List<CriticalPath.Segment> path,
    TaskWords tasks,
    Markups markups) {
  /** How far it has come at its playhead, if that is before its end; else its end. */
  long reached() {
    return Math.min(trace.end(), playhead.orElse(Long.MAX_VALUE));
  }
}
