package org.lockscope.paint;

import java.util.List;

/** Something drawn over a run's picture by hand. Immutable. */
public sealed interface Markup {
  /** The places it is made of, one or more. */
  List<Place> places();

  /**
   * A line drawn freely.
   *
   * @param places from its beginning to its end, one or more
   */
  record Line(List<Place> places) implements Markup {
    /** Copies the places. */
    public Line {
      places = List.copyOf(places);
    }
  }

  /**
   * An arrow.
   *
   * @param from where it begins
   * @param to what it points at
   */
  record Pointer(Place from, Place to) implements Markup {
    @Override
    public List<Place> places() {
      return List.of(from, to);
    }
  }

  /**
   * A light on a part of the picture; all else is dimmed.
   *
   * @param from one corner of what the lit ellipse fills
   * @param to the opposite corner
   */
  record Spotlight(Place from, Place to) implements Markup {
    @Override
    public List<Place> places() {
      return List.of(from, to);
    }
  }

  /**
   * Words about a place.
   *
   * @param at what they are about
   * @param text what they say
   */
  record Label(Place at, String text) implements Markup {
    @Override
    public List<Place> places() {
      return List.of(at);
    }
  }
}
