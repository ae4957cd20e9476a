package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that was drawn over a run's picture by hand, the oldest first; no more than one spotlight.
 * Immutable.
 *
 * @param all one after the other
 */
public record Markups(List<Markup> all) {
  /** Nothing. */
  public static final Markups NONE = new Markups(List.of());

  /** More than these push out the oldest. */
  public static final int MOST = 200;

  private static final double NEAR = 9;

  /** Copies them. */
  public Markups {
    all = List.copyOf(all);
  }

  /** Those of them that are about what has happened by a time, in nanoseconds. */
  public Markups until(long time) {
    return new Markups(
        all.stream()
            .filter(drawn -> drawn.places().stream().allMatch(place -> place.time() <= time))
            .toList());
  }

  /** These and one more; a spotlight takes the place of the one before. */
  public Markups with(Markup added) {
    List<Markup> more = new ArrayList<>(all);
    if (added instanceof Markup.Spotlight) {
      more.removeIf(Markup.Spotlight.class::isInstance);
    }
    more.add(added);
    return new Markups(more.subList(Math.max(0, more.size() - MOST), more.size()));
  }

  /** These without one. */
  public Markups without(Markup removed) {
    List<Markup> fewer = new ArrayList<>(all);
    fewer.remove(removed);
    return new Markups(fewer);
  }

  /** The latest that is at a pixel, or within a finger's breadth of it. */
  public Optional<Markup> at(double x, double y, Places places) {
    return all.reversed().stream().filter(markup -> near(markup, x, y, places)).findFirst();
  }

  private static boolean near(Markup markup, double x, double y, Places places) {
    if (!markup.places().stream().allMatch(places::shows)) {
      return false;
    }
    return switch (markup) {
      case Markup.Spotlight(Place from, Place to) ->
          between(x, places.x(from), places.x(to)) && between(y, places.y(from), places.y(to));
      case Markup.Label(Place at, String text) ->
          Math.hypot(x - places.x(at), y - places.y(at)) <= NEAR;
      case Markup.Line line -> nearLine(line.places(), x, y, places);
      case Markup.Pointer pointer -> nearLine(pointer.places(), x, y, places);
    };
  }

  private static boolean between(double value, double a, double b) {
    return Math.min(a, b) <= value && value <= Math.max(a, b);
  }

  private static boolean nearLine(List<Place> line, double x, double y, Places places) {
    for (int i = 0; i < line.size(); i++) {
      Place from = line.get(Math.max(0, i - 1));
      Place to = line.get(i);
      double dx = places.x(to) - places.x(from);
      double dy = places.y(to) - places.y(from);
      double square = Math.max(1e-9, dx * dx + dy * dy);
      double along = ((x - places.x(from)) * dx + (y - places.y(from)) * dy) / square;
      double part = Math.clamp(along, 0, 1);
      double away = Math.hypot(x - places.x(from) - part * dx, y - places.y(from) - part * dy);
      if (away <= NEAR) {
        return true;
      }
    }
    return false;
  }
}
