package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;

/** Draws what was drawn over a timeline by hand. */
record MarkupPainter(Surface surface, Theme theme, Places places) {
  private static final double STROKE = 3;
  private static final double HALO = 2;
  private static final double HEAD = 14;
  private static final double HALF_HEAD = 7;
  private static final double TEXT = 12;
  private static final double PILL = 21;
  private static final double LEADER = 14;
  private static final int DIM = 0x9a000000;
  private static final int CORNERS = 64;

  void paint(Markups markups) {
    if (markups.all().isEmpty()) {
      return;
    }
    TimelineLayout layout = places.layout();
    double top = layout.axisBottom();
    double height = Math.max(0, layout.lanesBottom() - top);
    surface.pushClip(layout.plotLeft(), top, layout.plotWidth(), height);
    // The light is under what was drawn, and dims none of it.
    markups.all().stream()
        .filter(Markup.Spotlight.class::isInstance)
        .forEach(markup -> draw(markup, top));
    markups.all().stream()
        .filter(markup -> !(markup instanceof Markup.Spotlight))
        .forEach(markup -> draw(markup, top));
    surface.popClip();
  }

  private void draw(Markup markup, double top) {
    if (markup instanceof Markup.Line line) {
      line(line.places(), theme.card(), STROKE + 2 * HALO);
      line(line.places(), theme.pen(), STROKE);
    } else if (markup.places().stream().allMatch(places::shows)) {
      switch (markup) {
        case Markup.Pointer(Place from, Place to) -> {
          arrow(from, to, theme.card(), HALO);
          arrow(from, to, theme.pen(), 0);
        }
        case Markup.Spotlight(Place from, Place to) -> spotlight(from, to);
        case Markup.Label(Place at, String text) -> label(at, text, top);
        case Markup.Line line -> {}
      }
    }
  }

  /** Round where it bends; interrupted where it crosses lanes that are not shown. */
  private void line(List<Place> line, int colour, double stroke) {
    for (int i = 0; i < line.size(); i++) {
      Place to = line.get(i);
      if (places.shows(to)) {
        double x = places.x(to);
        double y = places.y(to);
        surface.fillRoundRect(x - stroke / 2, y - stroke / 2, stroke, stroke, stroke / 2, colour);
        if (i > 0 && places.shows(line.get(i - 1))) {
          Place from = line.get(i - 1);
          surface.line(places.x(from), places.y(from), x, y, stroke, colour);
        }
      }
    }
  }

  private void arrow(Place from, Place to, int colour, double halo) {
    double x1 = places.x(from);
    double y1 = places.y(from);
    double x2 = places.x(to);
    double y2 = places.y(to);
    double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    double ux = (x2 - x1) / length;
    double uy = (y2 - y1) / length;
    double neckX = x2 - ux * HEAD;
    double neckY = y2 - uy * HEAD;
    surface.line(x1 - ux * halo, y1 - uy * halo, neckX, neckY, STROKE + 2 * halo, colour);
    double tip = 2 * halo;
    double half = HALF_HEAD + 1.5 * halo;
    surface.fillPolygon(
        new double[] {
          x2 + ux * tip,
          y2 + uy * tip,
          neckX - ux * halo - uy * half,
          neckY - uy * halo + ux * half,
          neckX - ux * halo + uy * half,
          neckY - uy * halo - ux * half
        },
        colour);
  }

  /** One polygon, round outside and back round the hole, so that there is no seam. */
  private void spotlight(Place from, Place to) {
    double middleX = (places.x(from) + places.x(to)) / 2;
    double middleY = (places.y(from) + places.y(to)) / 2;
    // The ellipse that goes through the corners of what was marked shows all of it.
    double wide = Math.max(12, Math.abs(places.x(to) - places.x(from)) / 2 * Math.sqrt(2));
    double high = Math.max(12, Math.abs(places.y(to) - places.y(from)) / 2 * Math.sqrt(2));
    TimelineLayout layout = places.layout();
    double left = Math.min(layout.plotLeft(), middleX - wide) - 1;
    double right = Math.max(layout.plotLeft() + layout.plotWidth(), middleX + wide) + 1;
    double above = Math.min(layout.axisBottom(), middleY - high) - 1;
    double below = Math.max(layout.lanesBottom(), middleY + high) + 1;
    List<Double> points =
        new ArrayList<>(
            List.of(right, middleY, right, below, left, below, left, above, right, above));
    points.addAll(List.of(right, middleY));
    for (int i = 0; i <= CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      points.add(middleX + wide * Math.cos(angle));
      points.add(middleY - high * Math.sin(angle));
    }
    surface.fillPolygon(points.stream().mapToDouble(Double::doubleValue).toArray(), DIM);
  }

  /** Of two runs in one set of lanes a label says which it is about. */
  private String said(String text) {
    return places.run().isEmpty() ? text : places.run() + " · " + text;
  }

  private void label(Place at, String text, double top) {
    TimelineLayout layout = places.layout();
    double x = places.x(at);
    double y = places.y(at);
    double right = layout.plotLeft() + layout.plotWidth();
    if (x < layout.plotLeft() || x > right) {
      return; // a label whose place is out of sight would be about something else
    }
    String shown =
        new Shortened(surface)
            .end(said(text), TEXT, Surface.Weight.SEMIBOLD, layout.plotWidth() - 20);
    double wide = surface.textWidth(shown, TEXT, Surface.Weight.SEMIBOLD) + 16;
    double left = Math.max(layout.plotLeft() + 1, Math.min(x + LEADER, right - wide - 1));
    boolean over = y - LEADER - PILL > top;
    // Under the last lane there is no room: then it stands beside its place.
    double lowest = Math.max(top, layout.lanesBottom() - PILL);
    double pill = over ? y - LEADER - PILL : Math.min(y + LEADER, lowest);
    double leadX = Math.clamp(x + LEADER, left + 4, left + wide - 4);
    double leadY = over ? pill + PILL : pill;
    surface.line(x, y, leadX, leadY, 2 + 2 * HALO, theme.card());
    surface.fillRoundRect(x - 6, y - 6, 12, 12, 6, theme.card());
    surface.fillRoundRect(
        left - HALO, pill - HALO, wide + 2 * HALO, PILL + 2 * HALO, 6, theme.card());
    surface.line(x, y, leadX, leadY, 2, theme.pen());
    surface.fillRoundRect(x - 4, y - 4, 8, 8, 4, theme.pen());
    surface.fillRoundRect(left, pill, wide, PILL, 4, theme.pen());
    surface.text(
        shown,
        left + 8,
        pill + 15,
        TEXT,
        Surface.Weight.SEMIBOLD,
        Surface.Align.START,
        Theme.labelOn(theme.pen()));
  }
}
