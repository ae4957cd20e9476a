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
 * @param names what the two runs are called where they share lanes
 * @param trace the run
 * @param playhead the instant under its own playhead; none in a picture of a whole run
 * @param marks the accesses of its data races
 * @param arrows between its lanes
 * @param path the steps of its critical path; none where it is not shown
 * @param tasks how its bars are labelled
 * @param markups what was drawn over it by hand
 */
public record Overlaid(
    Names names,
    Trace trace,
    OptionalLong playhead,
    List<Mark> marks,
    List<Arrow> arrows,
    List<CriticalPath.Segment> path,
    TaskWords tasks,
    Markups markups) {
  /**
   * What tells two runs in one set of lanes apart.
   *
   * @param upper the letter of the run in the upper halves
   * @param lower that of the run in the lower halves
   */
  public record Names(String upper, String lower) {}

  /** Copies what is drawn. */
  public Overlaid {
    marks = List.copyOf(marks);
    arrows = List.copyOf(arrows);
    path = List.copyOf(path);
  }

  /** It with what was drawn over it by hand. */
  Overlaid with(Markups drawn) {
    return new Overlaid(names, trace, playhead, marks, arrows, path, tasks, drawn);
  }

  /** What is drawn of it. */
  DrawnRun drawn() {
    return new DrawnRun(trace, playhead, marks, arrows, path, tasks, markups);
  }
}
