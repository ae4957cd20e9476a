package org.lockscope.paint;

import java.util.List;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.LockHistory;
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
  private static final double NORMAL = 12;
  private static final double TITLE = 13.5;
  private static final double BADGE = 19;
  private static final int PALE = 0xb4000000;
  private static final int HIDDEN = 0xff000000;

  private static final int LONGEST_TAIL = 10;

  /** In less room a remark would be no more than a word. */
  private static final double LEAST_REMARK = 60;

  /** Draws a timeline with all its lanes. */
  public void paint(Timeline timeline, TimelineLayout layout) {
    TimeScale scale = layout.scale(timeline.span());
    title(timeline, layout);
    double playheadX =
        timeline.playhead().isPresent()
            ? scale.x(timeline.playhead().getAsLong())
            : Double.NEGATIVE_INFINITY;
    axis(timeline, layout, scale, playheadX);
    List<LockHistory> locks = timeline.trace().locks();
    for (int i = 0; i < Math.min(layout.ribbons(), locks.size()); i++) {
      ribbon(timeline, locks.get(i), layout, layout.ribbonTop(i), scale);
    }
    lanes(timeline, layout, scale);
    future(timeline, layout, playheadX);
    playhead(layout, playheadX);
  }

  private void title(Timeline timeline, TimelineLayout layout) {
    double y = layout.titleBaseline();
    double x = layout.labelLeft();
    surface.text(
        timeline.title(), x, y, TITLE, Surface.Weight.SEMIBOLD, Surface.Align.START, theme.text());
    double titleEnd = x + surface.textWidth(timeline.title(), TITLE, Surface.Weight.SEMIBOLD);
    double right = layout.plotLeft() + layout.plotWidth();
    double wide = surface.textWidth(timeline.badge(), BADGE, Surface.Weight.SEMIBOLD);
    double room = right - titleEnd - 24 - (timeline.badge().isEmpty() ? 0 : wide + 20);
    if (room > LEAST_REMARK) {
      surface.text(
          shortened(timeline.remark(), NORMAL, room),
          titleEnd + 24,
          y,
          NORMAL,
          Surface.Weight.REGULAR,
          Surface.Align.START,
          theme.quiet());
    }
    if (!timeline.badge().isEmpty()
        && right - wide - 10 > Math.max(layout.plotLeft() + 10, titleEnd)) {
      surface.fillRect(right - wide - 10, y - 17, wide + 10, 22, theme.card());
      surface.text(
          timeline.badge(),
          right,
          y + 1,
          BADGE,
          Surface.Weight.SEMIBOLD,
          Surface.Align.END,
          theme.accent());
    }
  }

  private void axis(Timeline timeline, TimelineLayout layout, TimeScale scale, double playheadX) {
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
      boolean free = Math.abs(x - playheadX) > half + 7;
      if (free && x + half <= right + 16) {
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

  private void ribbon(
      Timeline timeline, LockHistory lock, TimelineLayout layout, double top, TimeScale scale) {
    double height = layout.ribbonHeight();
    surface.text(
        shortened(lock.name(), NORMAL, layout.plotLeft() - layout.labelLeft() - 8),
        layout.labelLeft(),
        top + height / 2 + 4,
        NORMAL,
        Surface.Weight.SEMIBOLD,
        Surface.Align.START,
        theme.lockName());
    surface.fillRoundRect(layout.plotLeft(), top, layout.plotWidth(), height, 3, theme.track());
    surface.pushClip(layout.plotLeft(), top, layout.plotWidth(), height);
    new RibbonPainter(surface, theme, scale, timeline.trace()).paint(lock.holders(), top, height);
    if (timeline.trace().sealed() && lock.holders().size() == 0) {
      surface.text(
          Words.in(timeline.language()).tell("ribbon.unknown"),
          layout.plotLeft() + 8,
          top + height / 2 + 4,
          SMALL,
          Surface.Weight.REGULAR,
          Surface.Align.START,
          theme.quiet());
    }
    surface.popClip();
  }

  private void lanes(Timeline timeline, TimelineLayout layout, TimeScale scale) {
    Lanes lanes = timeline.lanes();
    long end = timeline.trace().end();
    double right = layout.plotLeft() + layout.plotWidth();
    surface.pushClip(layout.left(), layout.lanesTop(), layout.width(), layout.lanesRoom());
    int chosen = lanes.rowOf(timeline.annotations().lane());
    if (chosen >= 0) {
      double above = layout.laneTop(chosen);
      surface.fillRect(
          layout.left() + 1, above, layout.width() - 2, layout.pitch(), theme.chosen());
    }
    for (int i = layout.firstLane(); i < Math.min(layout.endLane(), lanes.size()); i++) {
      label(lanes.at(i), i, layout, timeline.annotations().stuck(lanes.at(i).thread()));
      double below = layout.laneTop(i) + layout.pitch() - 0.5;
      boolean lastPinned = i == timeline.annotations().pinned() - 1;
      double from = lastPinned ? layout.labelLeft() : layout.plotLeft();
      surface.line(
          from,
          below,
          right,
          below,
          lastPinned ? 1.5 : 1,
          lastPinned ? theme.quiet() : theme.grid());
    }
    surface.popClip();
    surface.pushClip(layout.plotLeft(), layout.lanesTop(), layout.plotWidth(), layout.lanesRoom());
    Lit lit = timeline.annotations().lit();
    Words words = Words.in(timeline.language());
    TrackPainter tracks = new TrackPainter(surface, theme, scale, end, lit, words);
    long otherEnd = timeline.below() == null ? end : timeline.below().end();
    TrackPainter lower = new TrackPainter(surface, theme, scale, otherEnd, lit, words);
    surface.beginStacks(
        layout.plotLeft(), layout.lanesTop(), layout.plotWidth(), layout.lanesRoom());
    for (int i = layout.firstLane(); i < Math.min(layout.endLane(), lanes.size()); i++) {
      double top = layout.laneTop(i) + 2;
      Trace below = timeline.below();
      if (below == null) {
        lane(tracks, lanes.at(i), top, layout.pitch(), layout.barHeight());
      } else {
        double half = layout.pitch() / 2 - 0.5;
        lane(tracks, lanes.at(i), top, half, Math.floor(half * 0.66));
        if (lanes.at(i).index() < below.lanes().size()) {
          Lane other = below.lanes().get(lanes.at(i).index());
          lane(lower, other, top + half, half, Math.floor(half * 0.66));
        }
      }
    }
    surface.endStacks();
    new AnnotationPainter(surface, theme, layout, scale, lanes).paint(timeline.annotations());
    surface.popClip();
  }

  private static void lane(TrackPainter tracks, Lane lane, double top, double pitch, double bar) {
    tracks.bars(lane.activity(), top, bar);
    tracks.ticks(lane.samples(), top, bar);
    tracks.strips(lane.holds(), top + bar + 1, pitch - bar - 4);
  }

  private void label(Lane lane, int row, TimelineLayout layout, boolean stuck) {
    double middle = layout.laneTop(row) + 2 + layout.barHeight() / 2;
    double radius = Math.min(5.5, layout.pitch() / 3.5);
    double x = layout.labelLeft();
    surface.fillRoundRect(
        x + 1, middle - radius, 2 * radius, 2 * radius, radius, theme.worker(lane.index()));
    if (stuck) {
      double ring = radius + 2;
      surface.strokeRoundRect(
          x + 1 + radius - ring, middle - ring, 2 * ring, 2 * ring, 2, 1.5, theme.race());
    }
    double size = Math.min(NORMAL, layout.pitch() * 0.81);
    surface.text(
        shortened(lane.name(), size, layout.plotLeft() - x - 22),
        x + 17,
        middle + size * 0.36,
        size,
        stuck ? Surface.Weight.SEMIBOLD : Surface.Weight.REGULAR,
        Surface.Align.START,
        stuck ? theme.race() : theme.text());
  }

  private String shortened(String name, double size, double room) {
    if (surface.textWidth(name, size, Surface.Weight.REGULAR) <= room) {
      return name;
    }
    // What tells objects of one class apart stays.
    int at = name.lastIndexOf('@');
    String tail = "…" + (at > 0 && name.length() - at <= LONGEST_TAIL ? name.substring(at) : "");
    int kept = name.length() - tail.length() + 1;
    while (kept > 1
        && surface.textWidth(name.substring(0, kept) + tail, size, Surface.Weight.REGULAR) > room) {
      kept--;
    }
    return name.substring(0, Math.max(1, kept)) + tail;
  }

  /** What had not happened yet at the playhead is there, and pale. */
  private void future(Timeline timeline, TimelineLayout layout, double playheadX) {
    double right = layout.plotLeft() + layout.plotWidth();
    double left = Math.max(layout.plotLeft(), playheadX);
    boolean replayed =
        timeline.playhead().isPresent() && timeline.playhead().getAsLong() < timeline.trace().end();
    if (replayed && left < right) {
      int cover = timeline.annotations().frozen() ? HIDDEN : PALE;
      int veil = (theme.card() & 0xffffff) | cover;
      double top = layout.axisBottom();
      surface.fillRect(left, top, right - left, layout.lanesBottom() - top, veil);
    }
  }

  private void playhead(TimelineLayout layout, double x) {
    if (x < layout.plotLeft() - 0.5 || x > layout.plotLeft() + layout.plotWidth() + 0.5) {
      return;
    }
    double top = layout.axisBottom() - 4;
    surface.line(x, top, x, layout.lanesBottom(), 1.5, theme.accent());
    surface.fillPolygon(
        new double[] {x - 5.5, top - 7, x + 5.5, top - 7, x, top + 3}, theme.accent());
  }
}
