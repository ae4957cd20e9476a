package org.lockscope.paint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * Finds what is at a place of a timeline, where it was painted.
 *
 * @param run the run shown
 * @param timeline as it was painted
 * @param layout where it was painted
 * @param chosen the race whose two accesses are drawn
 */
public record HitTest(
    RunSummary run, Timeline timeline, TimelineLayout layout, @Nullable Race chosen) {
  private static final double NEAR = 9;
  private static final double THIN = 3;

  /** What is at a place, if anything is. */
  public Optional<Hit> at(double x, double y) {
    int row = layout.laneAt(y);
    if (x < layout.plotLeft()) {
      return row < 0 ? Optional.empty() : Optional.of(new Hit.OfLane(timeline.lanes().at(row)));
    }
    TimeScale scale = layout.scale(timeline.span());
    Optional<Hit> race = race(scale, x, y);
    if (race.isPresent()) {
      return race;
    }
    if (row >= 0) {
      return inLane(scale, row, x, y);
    }
    int ribbon = layout.ribbonAt(y);
    return ribbon < 0 ? Optional.empty() : inRibbon(scale, run.trace().locks().get(ribbon), x);
  }

  private Optional<Hit> race(TimeScale scale, double x, double y) {
    RaceMarks marks = new RaceMarks(run);
    for (Race race : run.races()) {
      if (race.equals(chosen) && near(marks, scale, race.previous(), x, y)) {
        return Optional.of(new Hit.OfRace(race, race.previous()));
      }
      if (near(marks, scale, race.current(), x, y)) {
        return Optional.of(new Hit.OfRace(race, race.current()));
      }
    }
    return Optional.empty();
  }

  private boolean near(RaceMarks marks, TimeScale scale, Access access, double x, double y) {
    int row = timeline.lanes().rowOf(access.thread());
    if (row < 0) {
      return false;
    }
    double middle = layout.laneTop(row) + 2 + layout.barHeight() / 2;
    return Math.abs(scale.x(marks.time(access)) - x) <= NEAR && Math.abs(middle - y) <= NEAR;
  }

  private Optional<Hit> inLane(TimeScale scale, int row, double x, double y) {
    Lane lane = timeline.lanes().at(row);
    double top = layout.laneTop(row);
    double bar = layout.barHeight();
    Trace below = timeline.below();
    if (below != null) {
      double half = layout.pitch() / 2 - 0.5;
      bar = Math.floor(half * 0.66);
      if (y > top + half + 2 && lane.index() < below.lanes().size()) {
        lane = below.lanes().get(lane.index());
        top += half;
      }
    }
    boolean strip = y > top + 2.5 + bar;
    int sample = strip ? -1 : tick(lane.samples(), scale, x);
    if (sample >= 0 && (y > top + 2 + bar / 2 || nearest(lane.activity(), scale, x) < 0)) {
      return Optional.of(new Hit.OfInterval(lane, lane.samples(), sample));
    }
    Intervals track = strip ? lane.holds() : lane.activity();
    int index = nearest(track, scale, x);
    if (index < 0) {
      return Optional.empty();
    }
    Optional<Hit> merged = strip ? Optional.empty() : merged(scale, lane, x);
    return merged.isPresent() ? merged : Optional.of(new Hit.OfInterval(lane, track, index));
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

  private Optional<Hit> inRibbon(TimeScale scale, LockHistory lock, double x) {
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
