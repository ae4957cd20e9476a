package org.lockscope.paint;

import java.util.List;
import java.util.OptionalLong;
import org.lockscope.say.Ticks;
import org.lockscope.say.Words;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LaneGroup;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Pause;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.Trace;

/**
 * Draws a timeline: title, time axis, a ribbon a lock, a lane a worker, and the playhead. Draws
 * only what can be seen, so that the cost follows the pixels and not the length of the trace.
 *
 * @param surface drawn on
 * @param theme in these colours
 */
public record TimelinePainter(Surface surface, Theme theme) {
  private static final double SMALL = 11;

  /** Over what had not happened yet. */
  static final int PALE = 0xb4000000;

  /** Draws a timeline with all its lanes. */
  public void paint(Timeline timeline, TimelineLayout layout) {
    TimeScale scale = layout.scale(timeline.span());
    new TitlePainter(surface, theme).paint(timeline, layout);
    List<LaneBand> bands = LaneBand.of(timeline, layout);
    PlayheadPainter playheads = new PlayheadPainter(surface, theme, timeline, layout, scale);
    axis(timeline, layout, scale, playheads);
    ribbons(timeline, layout, bands, scale);
    lanes(timeline, layout, bands, scale);
    bands.forEach(band -> pauses(timeline, band, scale));
    bands.forEach(band -> future(timeline, band, scale));
    bands.forEach(
        band ->
            new MarkupPainter(surface, theme, new Places(band, scale))
                .paint(timeline.run(band.lower()).markups()));
    playheads.paint(bands);
    // Over all else: the number is what the measuring is for.
    MeasurePainter measure = new MeasurePainter(surface, theme, layout, scale);
    timeline.annotations().measured().forEach(measure::number);
  }

  private static double x(TimeScale scale, OptionalLong playhead) {
    return playhead.isPresent() ? scale.x(playhead.getAsLong()) : Double.NEGATIVE_INFINITY;
  }

  private void axis(
      Timeline timeline, TimelineLayout layout, TimeScale scale, PlayheadPainter playheads) {
    Ticks ticks = new Ticks(scale, timeline.lengths());
    surface.text(
        ticks.origin(),
        layout.labelLeft(),
        layout.axisBaseline(),
        SMALL,
        Surface.Weight.REGULAR,
        Surface.Align.START,
        theme.quiet());
    double right = layout.plotLeft() + layout.plotWidth();
    for (long tick : ticks.times().toArray()) {
      double x = scale.x(tick);
      surface.line(x, layout.axisBottom(), x, layout.lanesBottom(), 1, theme.grid());
      String label = ticks.label(tick);
      double half = surface.textWidth(label, SMALL, Surface.Weight.REGULAR) / 2;
      if (playheads.leaves(x - half, x + half) && x + half <= right + 16) {
        surface.text(
            label,
            x,
            layout.axisBaseline(),
            SMALL,
            Surface.Weight.REGULAR,
            Surface.Align.MIDDLE,
            theme.quiet());
      }
    }
  }

  private void ribbons(
      Timeline timeline, TimelineLayout layout, List<LaneBand> bands, TimeScale scale) {
    LabelPainter labels = new LabelPainter(surface, theme, layout);
    List<LockHistory> locks = Ribbons.of(timeline.trace());
    List<LockHistory> others =
        timeline.below() == null ? List.of() : Ribbons.of(timeline.run(true).trace());
    for (int i = 0; i < layout.ribbons(); i++) {
      if (i < Math.max(locks.size(), others.size())) {
        LockHistory named = i < locks.size() ? locks.get(i) : others.get(i);
        labels.lock(named.name(), i, bands);
      }
      for (LaneBand band : bands) {
        List<LockHistory> own = band.lower() ? others : locks;
        Trace trace = timeline.run(band.lower()).trace();
        double top = band.ribbonTop(i);
        double height = band.ribbonHeight();
        surface.fillRoundRect(layout.plotLeft(), top, layout.plotWidth(), height, 3, theme.track());
        if (i < own.size()) {
          surface.pushClip(layout.plotLeft(), top, layout.plotWidth(), height);
          new RibbonPainter(surface, theme, scale, trace.lanes(), timeline.until(band.lower()))
              .paint(own.get(i).holders(), top, height);
          surface.popClip();
          if (trace.sealed() && own.get(i).holders().size() == 0) {
            unknownHolder(timeline, layout, top + height / 2);
          }
        }
      }
    }
  }

  private void unknownHolder(Timeline timeline, TimelineLayout layout, double middle) {
    surface.text(
        Words.in(timeline.language()).tell("ribbon.unknown"),
        layout.plotLeft() + 8,
        middle + 4,
        SMALL,
        Surface.Weight.REGULAR,
        Surface.Align.START,
        theme.quiet());
  }

  private void lanes(
      Timeline timeline, TimelineLayout layout, List<LaneBand> bands, TimeScale scale) {
    Lanes lanes = timeline.lanes();
    surface.pushClip(layout.left(), layout.lanesTop(), layout.width(), layout.lanesRoom());
    rows(timeline, layout, bands);
    surface.popClip();
    surface.pushClip(layout.plotLeft(), layout.lanesTop(), layout.plotWidth(), layout.lanesRoom());
    Lit lit = timeline.annotations().lit();
    List<TrackPainter> painters =
        bands.stream()
            .map(
                band ->
                    new TrackPainter(
                        surface,
                        theme,
                        scale,
                        timeline.run(band.lower()).trace(),
                        timeline.until(band.lower()),
                        lit,
                        timeline.run(band.lower()).tasks()))
            .toList();
    surface.beginStacks(
        layout.plotLeft(), layout.lanesTop(), layout.plotWidth(), layout.lanesRoom());
    for (int row = layout.firstLane(); row < Math.min(layout.endLane(), lanes.size()); row++) {
      for (int i = 0; lanes.group(row) == null && i < bands.size(); i++) {
        lane(painters.get(i), bands.get(i), row);
      }
    }
    surface.endStacks();
    painters.forEach(TrackPainter::appends);
    groups(timeline, layout, scale);
    surface.popClip();
    new AnnotationPainter(surface, theme, scale, timeline).paint(layout, bands);
  }

  /** How many of the lanes that share a row do what. */
  private void groups(Timeline timeline, TimelineLayout layout, TimeScale scale) {
    Lanes lanes = timeline.lanes();
    for (int row = layout.firstLane(); row < Math.min(layout.endLane(), lanes.size()); row++) {
      LaneGroup group = lanes.group(row);
      if (group != null) {
        new Density(timeline.trace(), group.lanes(), scale, timeline.until(false))
            .paint(surface, theme, layout.laneTop(row) + 1, layout.pitch() - 3);
      }
    }
  }

  private void rows(Timeline timeline, TimelineLayout layout, List<LaneBand> bands) {
    Lanes lanes = timeline.lanes();
    Annotations annotations = timeline.annotations();
    LabelPainter labels = new LabelPainter(surface, theme, layout);
    double right = layout.plotLeft() + layout.plotWidth();
    int chosen = lanes.rowOf(annotations.lane());
    if (chosen >= 0) {
      double above = layout.laneTop(chosen);
      surface.fillRect(
          layout.left() + 1, above, layout.width() - 2, layout.pitch(), theme.chosen());
    }
    for (int row = layout.firstLane(); row < Math.min(layout.endLane(), lanes.size()); row++) {
      LaneGroup group = lanes.group(row);
      if (group == null) {
        labels.lane(lanes.at(row), row, annotations.stuck(lanes.at(row).thread()), bands);
      } else {
        labels.group(group, row);
      }
      double below = layout.laneTop(row) + layout.pitch() - 0.5;
      boolean lastPinned = row == annotations.pinned() - 1;
      double from = lastPinned ? layout.labelLeft() : layout.plotLeft();
      int colour = lastPinned ? theme.quiet() : theme.grid();
      surface.line(from, below, right, below, lastPinned ? 1.5 : 1, colour);
    }
  }

  private static void lane(TrackPainter tracks, LaneBand band, int row) {
    Lane lane = band.lane(row);
    if (lane != null) {
      LaneSplit split = band.split();
      tracks.bars(lane.activity(), lane.holds(), band.barTop(row), split.bar());
      tracks.ticks(lane.samples(), band.barTop(row), split.bar());
      tracks.strips(lane.holds(), band.top(row) + split.stripTop(), split);
    }
  }

  /** When no thread could run, over all lanes. */
  private void pauses(Timeline timeline, LaneBand band, TimeScale scale) {
    TimelineLayout layout = band.layout();
    List<Pause> pauses = timeline.run(band.lower()).trace().pauses();
    long until = timeline.until(band.lower());
    PausePainter painter = new PausePainter(surface, theme, scale);
    surface.pushClip(layout.plotLeft(), layout.lanesTop(), layout.plotWidth(), layout.lanesRoom());
    if (band.other() == null) {
      painter.paint(pauses, until, layout.lanesTop(), layout.lanesBottom());
    } else {
      for (int row = layout.firstLane(); row < layout.endLane(); row++) {
        double top = band.top(row);
        painter.paint(pauses, until, top, top + band.height());
      }
    }
    surface.popClip();
  }

  /** What had not happened yet at the playhead is there, and pale, if it is not hidden. */
  private void future(Timeline timeline, LaneBand band, TimeScale scale) {
    TimelineLayout layout = band.layout();
    DrawnRun run = timeline.run(band.lower());
    OptionalLong playhead = run.playhead();
    double left = Math.max(layout.plotLeft(), x(scale, playhead));
    double width = layout.plotLeft() + layout.plotWidth() - left;
    boolean replayed = playhead.isPresent() && playhead.getAsLong() < run.trace().end();
    if (!replayed || width <= 0 || timeline.annotations().futureHidden()) {
      return;
    }
    int veil = (theme.card() & 0xffffff) | PALE;
    if (timeline.below() == null) {
      double top = layout.axisBottom();
      surface.fillRect(left, top, width, layout.lanesBottom() - top, veil);
      return;
    }
    for (int i = 0; i < layout.ribbons(); i++) {
      surface.fillRect(left, band.ribbonTop(i), width, band.ribbonHeight(), veil);
    }
    surface.pushClip(layout.plotLeft(), layout.lanesTop(), layout.plotWidth(), layout.lanesRoom());
    for (int row = layout.firstLane(); row < layout.endLane(); row++) {
      surface.fillRect(left, band.top(row), width, band.height(), veil);
    }
    surface.popClip();
  }
}
