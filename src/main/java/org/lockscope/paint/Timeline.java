package org.lockscope.paint;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.Lengths;
import org.lockscope.say.TaskWords;
import org.lockscope.text.Language;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * What one timeline shows.
 *
 * @param trace the run
 * @param below another run, drawn in the lower halves of this one's ribbons and lanes; null for
 *     none
 * @param lanes those of its lanes that are shown
 * @param title what it is: {@code A · lock around append}
 * @param remark what to read from it, beside the title; may be empty
 * @param badge what is said large at the right; may be empty
 * @param span the stretch of time shown
 * @param playhead the instant under the playhead; none in a picture of a whole run
 * @param annotations what stands over the lanes
 * @param tasks how bars are labelled, in which language
 * @param lengths how its axis is labelled
 */
public record Timeline(
    Trace trace,
    @Nullable Overlaid below,
    Lanes lanes,
    String title,
    String remark,
    String badge,
    TimeSpan span,
    OptionalLong playhead,
    Annotations annotations,
    TaskWords tasks,
    Lengths lengths) {
  /** What is drawn of the run in the lower halves of the lanes, if there is one, or of its own. */
  DrawnRun run(boolean lower) {
    return lower && below != null
        ? below.drawn()
        : new DrawnRun(
            trace,
            playhead,
            annotations.marks(),
            annotations.arrows(),
            annotations.path(),
            tasks,
            annotations.markups());
  }

  /** Nothing of that run that began later is drawn, in nanoseconds since its recording began. */
  long until(boolean lower) {
    DrawnRun run = run(lower);
    return annotations.futureHidden() ? run.reached() : run.trace().end();
  }

  /** In which language it is written. */
  public Language language() {
    return tasks.language();
  }

  /** These words and lanes with what was drawn over them by hand. */
  public Timeline with(Markups drawn) {
    return with(below, annotations.with(drawn));
  }

  /** These words and lanes with what was drawn by hand over the run in the lower halves. */
  public Timeline withBelow(Markups drawn) {
    return below == null ? this : with(below.with(drawn), annotations);
  }

  /** Without what came after the playhead. */
  public Timeline hidingTheFuture() {
    return with(below, annotations.hidingTheFuture());
  }

  private Timeline with(@Nullable Overlaid under, Annotations over) {
    return new Timeline(
        trace, under, lanes, title, remark, badge, span, playhead, over, tasks, lengths);
  }
}
