package org.lockscope.paint;

import java.util.List;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LaneGroup;

/** Draws the names of lanes and locks, left of what they are about. */
record LabelPainter(Surface surface, Theme theme, TimelineLayout layout) {
  private static final double NORMAL = 12;
  private static final double LARGEST_DOT = 5.5;

  /** Of two runs in one set of lanes, the letter beside each half. */
  private static final double LETTER = 9;

  private static final double LETTERS_ROOM = 12;

  /**
   * Draws a lane's dot and name.
   *
   * @param stuck whether its worker waits in a deadlock
   * @param bands the halves of its row, or all of it
   */
  void lane(Lane lane, int row, boolean stuck, List<LaneBand> bands) {
    double middle = layout.laneTop(row) + LaneSplit.of(layout.pitch()).barMiddle();
    double radius = Math.min(LARGEST_DOT, layout.pitch() / 3.5);
    double x = layout.labelLeft();
    dot(lane.index(), x + 1, middle, radius);
    if (stuck) {
      double ring = radius + 2;
      surface.strokeRoundRect(
          x + 1 + radius - ring, middle - ring, 2 * ring, 2 * ring, 2, 1.5, theme.race());
    }
    double size = Math.min(NORMAL, layout.pitch() * 0.81);
    Surface.Weight weight = stuck ? Surface.Weight.SEMIBOLD : Surface.Weight.REGULAR;
    surface.text(
        new Shortened(surface)
            .middle(lane.name(), size, weight, layout.plotLeft() - x - 22 - lettersRoom(bands)),
        x + 17,
        middle + size * 0.36,
        size,
        weight,
        Surface.Align.START,
        stuck ? theme.race() : theme.text());
    bands.stream()
        .filter(band -> band.lane(row) != null)
        .forEach(band -> letter(band, band.top(row) + band.height() / 2));
  }

  private static double lettersRoom(List<LaneBand> bands) {
    return bands.size() > 1 ? LETTERS_ROOM : 0;
  }

  /** Says which run's half this is. */
  private void letter(LaneBand band, double middle) {
    if (!band.name().isEmpty()) {
      double size = Math.min(LETTER, band.height() * 0.9);
      surface.text(
          band.name(),
          layout.plotLeft() - 5,
          middle + size * 0.36,
          size,
          Surface.Weight.SEMIBOLD,
          Surface.Align.END,
          theme.quiet());
    }
  }

  /**
   * Draws the name of lanes that share a row, how many they are, and whether they are shown below.
   */
  void group(LaneGroup group, int row) {
    double middle = layout.laneTop(row) + layout.pitch() / 2;
    double left = layout.labelLeft() + 1;
    double side = Math.min(LARGEST_DOT, layout.pitch() / 3.5);
    double[] corners =
        group.opened()
            ? new double[] {
              left,
              middle - side / 2,
              left + 2 * side,
              middle - side / 2,
              left + side,
              middle + side
            }
            : new double[] {left, middle - side, left, middle + side, left + 1.5 * side, middle};
    surface.fillPolygon(corners, theme.quiet());
    double size = Math.min(NORMAL, layout.pitch() * 0.81);
    String count = " " + Quantities.count(group.lanes().size());
    double wide = surface.textWidth(count, size, Surface.Weight.REGULAR);
    double room = layout.plotLeft() - layout.labelLeft() - 22 - wide;
    String name = new Shortened(surface).middle(group.name(), size, Surface.Weight.SEMIBOLD, room);
    double x = layout.labelLeft() + 17;
    double baseline = middle + size * 0.36;
    Surface.Align start = Surface.Align.START;
    surface.text(name, x, baseline, size, Surface.Weight.SEMIBOLD, start, theme.text());
    x += surface.textWidth(name, size, Surface.Weight.SEMIBOLD);
    surface.text(count, x, baseline, size, Surface.Weight.REGULAR, start, theme.quiet());
  }

  /**
   * Lanes that must share a colour do not share their dot's shape: every other time it is a ring.
   */
  private void dot(int lane, double left, double middle, double radius) {
    int colour = theme.worker(lane);
    boolean ring = lane / Theme.WORKER_COLOURS % 2 == 1;
    surface.fillRoundRect(left, middle - radius, 2 * radius, 2 * radius, radius, colour);
    if (ring) {
      double inside = radius * 0.5;
      surface.fillRoundRect(
          left + radius - inside, middle - inside, 2 * inside, 2 * inside, inside, theme.card());
    }
  }

  /** Draws a lock's name beside its ribbon. */
  void lock(String name, int ribbon, List<LaneBand> bands) {
    double top = layout.ribbonTop(ribbon);
    double room = layout.plotLeft() - layout.labelLeft() - 8 - lettersRoom(bands);
    surface.text(
        new Shortened(surface).middle(name, NORMAL, Surface.Weight.SEMIBOLD, room),
        layout.labelLeft(),
        top + layout.ribbonHeight() / 2 + 4,
        NORMAL,
        Surface.Weight.SEMIBOLD,
        Surface.Align.START,
        theme.lockName());
    bands.forEach(band -> letter(band, band.ribbonTop(ribbon) + band.ribbonHeight() / 2));
  }
}
