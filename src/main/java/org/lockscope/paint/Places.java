package org.lockscope.paint;

import java.util.Optional;
import org.lockscope.trace.TimeScale;

/** Between places of a run and pixels of a timeline as it is painted. Immutable. */
public final class Places {
  private final LaneBand band;
  private final TimeScale scale;

  /**
   * Those of one run of a timeline.
   *
   * @param band where its lanes are
   * @param scale the time axis
   */
  Places(LaneBand band, TimeScale scale) {
    this.band = band;
    this.scale = scale;
  }

  /** Those of a timeline's run; of two in one set of lanes, of the upper. */
  public static Places of(Timeline timeline, TimelineLayout layout) {
    return new Places(LaneBand.of(timeline, layout).getFirst(), layout.scale(timeline.span()));
  }

  /** Where the timeline's parts are. */
  public TimelineLayout layout() {
    return band.layout();
  }

  /** The letter of the run; empty where no other shares its lanes. */
  String run() {
    return band.name();
  }

  /** The place at a pixel; none where the run has no lane. */
  public Optional<Place> at(double x, double y) {
    if (band.rows().size() == 0) {
      return Optional.empty();
    }
    double rows = (y - layout().laneTop(0)) / layout().pitch();
    int row = Math.clamp((long) Math.floor(rows), 0, band.rows().size() - 1);
    double down = (y - band.top(row)) / band.height();
    return Optional.ofNullable(band.lane(row))
        .map(lane -> new Place(scale.time(x), lane.thread(), down));
  }

  /** Whether the lane that a place is at is shown. */
  public boolean shows(Place place) {
    return band.rowOf(place.thread()) >= 0;
  }

  /** Where a place is, in logical pixels. */
  public double x(Place place) {
    return scale.x(place.time());
  }

  /** Where a place is whose lane is shown, in logical pixels. */
  public double y(Place place) {
    return band.top(band.rowOf(place.thread())) + place.down() * band.height();
  }
}
