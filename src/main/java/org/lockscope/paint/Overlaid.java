package org.lockscope.paint;

import java.util.List;
import java.util.OptionalLong;
import org.lockscope.say.Arrow;
import org.lockscope.say.Mark;
import org.lockscope.say.TaskWords;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Trace;

/**
 * A second run, drawn in the lower halves of another's ribbons and lanes.
 *
 * @param trace the run
 * @param playhead the instant under its own playhead; none in a picture of a whole run
 * @param marks the accesses of its data races
 * @param arrows between its lanes
 * @param path the steps of its critical path; none where it is not shown
 * @param tasks how its bars are labelled
 */
public record Overlaid(
    Trace trace,
    OptionalLong playhead,
    List<Mark> marks,
    List<Arrow> arrows,
    List<CriticalPath.Step> path,
    TaskWords tasks) {
  /** Copies what is drawn. */
  public Overlaid {
    marks = List.copyOf(marks);
    arrows = List.copyOf(arrows);
    path = List.copyOf(path);
  }

  /** How far it has come at its playhead, if that is before its end; else its end. */
  long until() {
    return Math.min(trace.end(), playhead.orElse(Long.MAX_VALUE));
  }
}
