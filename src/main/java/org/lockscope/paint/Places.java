package org.lockscope.paint;

import java.util.Optional;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeScale;

/**
 * Between places of a run and pixels of a timeline as it is painted.
 *
 * @param layout where the timeline's parts are
 * @param scale its time axis
 * @param lanes the lanes it shows
 */
public record Places(TimelineLayout layout, TimeScale scale, Lanes lanes) {
  /** Those of a timeline. */
  public static Places of(Timeline timeline, TimelineLayout layout) {
    return new Places(layout, layout.scale(timeline.span()), timeline.lanes());
  }

  /** The place at a pixel; none where no lane is shown. */
  public Optional<Place> at(double x, double y) {
    if (lanes.size() == 0) {
      return Optional.empty();
    }
    double rows = (y - layout.laneTop(0)) / layout.pitch();
    int row = Math.clamp((long) Math.floor(rows), 0, lanes.size() - 1);
    return Optional.of(new Place(scale.time(x), lanes.at(row).thread(), rows - row));
  }

  /** Whether the lane that a place is at is shown. */
  public boolean shows(Place place) {
    return lanes.rowOf(place.thread()) >= 0;
  }

  /** Where a place is, in logical pixels. */
  public double x(Place place) {
    return scale.x(place.time());
  }

  /** Where a place is whose lane is shown, in logical pixels. */
  public double y(Place place) {
    return layout.laneTop(lanes.rowOf(place.thread())) + place.down() * layout.pitch();
  }
}
