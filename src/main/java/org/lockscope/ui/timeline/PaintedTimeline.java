package org.lockscope.ui.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.HitTest;
import org.lockscope.paint.Places;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Timeline;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.paint.TitleFit;
import org.lockscope.picture.SeenPicture;
import org.lockscope.say.Hit;
import org.lockscope.say.RunSummary;

/**
 * What a pane has painted last, and what is where in it: what is asked of a picture is answered
 * from that picture. Immutable; places are in the timeline's pixels.
 *
 * @param test knows what is where; null before the first picture
 */
public record PaintedTimeline(@Nullable HitTest test) {
  /** Before anything was painted. */
  static final PaintedTimeline NONE = new PaintedTimeline(null);

  /** The timeline and its places; empty before the first picture. */
  public Optional<SeenPicture.Seen> seen() {
    return Optional.ofNullable(test).map(of -> new SeenPicture.Seen(of.timeline(), of.layout()));
  }

  /**
   * Between pixels and places of a run; empty before the first picture.
   *
   * @param lower of the one in the lower halves of the lanes, if there is one
   */
  Optional<Places> places(boolean lower) {
    return Optional.ofNullable(test).map(of -> of.places(lower));
  }

  /** Whether what is at a height is of the run in the lower halves of the lanes. */
  boolean lowerAt(double y) {
    return test != null && test.lowerAt(y);
  }

  /** What is at a place. */
  public Optional<Hit> at(double x, double y) {
    return test == null ? Optional.empty() : test.at(x, y);
  }

  /** Whose is what is at a height: of two runs in one set of lanes it may be either's. */
  Optional<RunSummary> runAt(double y) {
    return Optional.ofNullable(test).map(of -> of.runAt(y));
  }

  /** Whether the title and the figure at its right are whole. */
  boolean titleFits(Surface measure) {
    if (test == null) {
      return false;
    }
    Timeline timeline = test.timeline();
    TimelineLayout layout = test.layout();
    double room = layout.plotLeft() + layout.plotWidth() - layout.labelLeft();
    return TitleFit.of(measure, timeline.title(), timeline.badge(), room).fits();
  }
}
