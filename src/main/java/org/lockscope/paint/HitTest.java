package org.lockscope.paint;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.say.Hit;
import org.lockscope.say.RaceMarks;
import org.lockscope.say.RunSummary;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;

/**
 * Finds what is at a place of a timeline, where it was painted.
 *
 * @param run the run shown
 * @param other the run in the lower halves of its lanes; null for none
 * @param timeline as it was painted
 * @param layout where it was painted
 * @param chosen the race whose two accesses are drawn
 */
public record HitTest(
    RunSummary run,
    @Nullable RunSummary other,
    Timeline timeline,
    TimelineLayout layout,
    @Nullable Race chosen) {
  private static final double NEAR = 9;
  private static final double THIN = 3;

  /** What is at a place, if anything is. */
  public Optional<Hit> at(double x, double y) {
    int row = layout.laneAt(y);
    if (row >= 0 && timeline.lanes().group(row) != null) {
      return Optional.empty();
    }
    if (x < layout.plotLeft()) {
      return row < 0 ? Optional.empty() : Optional.of(new Hit.OfLane(timeline.lanes().at(row)));
    }
    TimeScale scale = layout.scale(timeline.span());
    for (LaneBand band : LaneBand.of(timeline, layout)) {
      Optional<Hit> race = race(scale, band, x, y);
      if (race.isPresent()) {
        return race;
      }
    }
    LaneBand band = band(y);
    if (row >= 0) {
      return inLane(scale, band, row, x, y);
    }
    int ribbon = layout.ribbonAt(y);
    return ribbon < 0 ? Optional.empty() : inRibbon(scale, band, ribbon, x);
  }

  /** The run that what is at a height is about: of two in one set of lanes, the one drawn there. */
  public RunSummary runAt(double y) {
    return of(band(y));
  }

  /** Whether what is at a height is of the run in the lower halves. */
  public boolean lowerAt(double y) {
    return band(y).lower();
  }

  /**
   * Between pixels and places of a run.
   *
   * @param lower of the one in the lower halves, if there is one
   */
  public Places places(boolean lower) {
    List<LaneBand> bands = LaneBand.of(timeline, layout);
    return new Places(lower ? bands.getLast() : bands.getFirst(), layout.scale(timeline.span()));
  }

  private RunSummary of(LaneBand band) {
    return band.lower() && other != null ? other : run;
  }

  private LaneBand band(double y) {
    List<LaneBand> bands = LaneBand.of(timeline, layout);
    LaneBand lower = bands.getLast();
    int row = layout.laneAt(y);
    int ribbon = layout.ribbonAt(y);
    boolean inLower = row >= 0 ? y >= lower.top(row) : ribbon >= 0 && y >= lower.ribbonTop(ribbon);
    return inLower ? lower : bands.getFirst();
  }

  private Optional<Hit> race(TimeScale scale, LaneBand band, double x, double y) {
    RunSummary shown = of(band);
    RaceMarks marks = new RaceMarks(shown);
    for (Race race : shown.races()) {
      if (race.equals(chosen) && near(marks, scale, band, race.previous(), x, y)) {
        return Optional.of(new Hit.OfRace(race, race.previous()));
      }
      if (near(marks, scale, band, race.current(), x, y)) {
        return Optional.of(new Hit.OfRace(race, race.current()));
      }
    }
    return Optional.empty();
  }

  private boolean near(
      RaceMarks marks, TimeScale scale, LaneBand band, Access access, double x, double y) {
    int row = band.rowOf(access.thread());
    return row >= 0
        && marks.time(access) <= until(band)
        && Math.abs(scale.x(marks.time(access)) - x) <= NEAR
        && Math.abs(band.barMiddle(row) - y) <= NEAR;
  }

  private long until(LaneBand band) {
    return timeline.until(band.lower());
  }

  private Optional<Hit> inLane(TimeScale scale, LaneBand band, int row, double x, double y) {
    Lane lane = band.lane(row);
    if (lane == null || scale.time(x) > until(band)) {
      return Optional.empty();
    }
    boolean strip = y > band.top(row) + band.split().stripTop() - 0.5;
    int sample = strip ? -1 : tick(lane.samples(), scale, x);
    if (sample >= 0 && (y > band.barMiddle(row) || nearest(lane.activity(), scale, x) < 0)) {
      return Optional.of(new Hit.OfInterval(lane, lane.samples(), sample));
    }
    Optional<Hit> merged = strip ? Optional.empty() : merged(scale, lane, x);
    if (merged.isPresent()) {
      return merged;
    }
    Intervals track = strip ? lane.holds() : lane.activity();
    int mark = strip ? -1 : append(scale, lane, until(band), x);
    int index = mark >= 0 ? mark : nearest(track, scale, x);
    return index < 0 ? Optional.empty() : Optional.of(new Hit.OfInterval(lane, track, index));
  }

  /** The append whose mark is at x, over whatever it covers; -1 if there is none. */
  private static int append(TimeScale scale, Lane lane, long until, double x) {
    LeastWidths widths = new LeastWidths(scale, until);
    Intervals activity = lane.activity();
    long to = scale.time(x + LeastWidths.LEAST);
    int i = activity.firstEndingAfter(scale.time(x - LeastWidths.LEAST) - 1);
    for (int looked = 0; i < activity.size() && looked <= 4 * TrackPainter.FEW; looked++) {
      if (activity.start(i) > to) {
        return -1;
      }
      if (activity.state(i) == State.APPENDING
          && widths.of(activity, i, lane.holds()).contains(x)) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /** The tick at x or a little beside it; -1 if there is none. */
  private static int tick(Intervals samples, TimeScale scale, double x) {
    int next = samples.firstEndingAfter(scale.time(x - THIN));
    return next < samples.size() && scale.x(samples.start(next)) <= x + THIN ? next : -1;
  }

  /** Several intervals that end in the column under x. */
  private static Optional<Hit> merged(TimeScale scale, Lane lane, double x) {
    double column = scale.left() + Math.floor(x - scale.left());
    long from = scale.time(column);
    long to = scale.time(column + 1);
    Intervals activity = lane.activity();
    int first = activity.firstEndingAfter(from);
    boolean many = activity.firstEndingAfter(to, first) - first > TrackPainter.FEW;
    return many ? Optional.of(new Hit.OfMerged(lane, new TimeSpan(from, to))) : Optional.empty();
  }

  private Optional<Hit> inRibbon(TimeScale scale, LaneBand band, int ribbon, double x) {
    List<LockHistory> locks = Ribbons.of(of(band).trace());
    if (ribbon >= locks.size() || scale.time(x) > until(band)) {
      return Optional.empty();
    }
    LockHistory lock = locks.get(ribbon);
    int index = nearest(lock.holders(), scale, x);
    return index < 0 ? Optional.empty() : Optional.of(new Hit.OfHold(lock, index));
  }

  /** The interval under x, or one so thin that it is drawn wider and reaches there; -1 if none. */
  private int nearest(Intervals track, TimeScale scale, double x) {
    long time = scale.time(x);
    int index = track.firstEndingAfter(time);
    if (index < track.size() && scale.x(track.start(index)) <= x) {
      return thinBefore(track, scale, x, index);
    }
    return index > 0 && scale.x(track.start(index - 1)) + THIN >= x ? index - 1 : -1;
  }

  /** An append one pixel wide is drawn over what follows it. */
  private static int thinBefore(Intervals track, TimeScale scale, double x, int index) {
    boolean thin =
        index > 0
            && scale.x(track.end(index - 1)) - scale.x(track.start(index - 1)) < 1
            && scale.x(track.start(index - 1)) + THIN >= x;
    return thin ? index - 1 : index;
  }
}
