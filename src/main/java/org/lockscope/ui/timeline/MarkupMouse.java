package org.lockscope.ui.timeline;

import java.util.Optional;
import org.lockscope.paint.Markup;
import org.lockscope.paint.Place;
import org.lockscope.paint.Places;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.say.Telling;
import org.lockscope.screen.Marker;
import org.lockscope.screen.Marking;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Tool;

/** What the mouse does on a timeline's lanes while a tool that draws is taken. */
final class MarkupMouse {
  private final TimelinePane pane;
  private final Screen screen;
  private boolean drawing;

  /** Whether what is drawn is over the run in the lower halves of the lanes. */
  private boolean lower;

  MarkupMouse(TimelinePane pane, Screen screen) {
    this.pane = pane;
    this.screen = screen;
  }

  private Marking marking() {
    return screen.state().marking();
  }

  private Marker marker() {
    return screen.marker();
  }

  /**
   * The mouse is pressed.
   *
   * @param x in the timeline's pixels, as {@code y}
   * @return whether it draws until it is released
   */
  boolean pressed(double x, double y) {
    Tool tool = marking().tool();
    lower = pane.painted().lowerAt(y);
    Optional<Places> places = pane.painted().places(lower);
    Optional<Places> under = places.filter(shown -> inside(shown, x, y));
    drawing = tool != null && under.isPresent();
    if (tool != null && under.isEmpty()) {
      marker().miss();
    }
    if (tool != null && under.isPresent()) {
      put(tool, under.get(), x, y);
    }
    return drawing;
  }

  /** On the title, the axis and the lanes' names the mouse does what it always does. */
  private static boolean inside(Places places, double x, double y) {
    TimelineLayout layout = places.layout();
    return x >= layout.plotLeft()
        && x <= layout.plotLeft() + layout.plotWidth()
        && y >= layout.axisBottom()
        && y <= layout.lanesBottom();
  }

  /** Whether the tool taken would draw here. */
  boolean draws(double x, double y) {
    return marking().tool() != null
        && pane.painted().places(false).filter(shown -> inside(shown, x, y)).isPresent();
  }

  private void put(Tool tool, Places places, double x, double y) {
    switch (tool) {
      case PEN, ARROW, SPOTLIGHT ->
          places.at(x, y).ifPresent(at -> marker().press(pane.id(lower), at));
      case LABEL -> places.at(x, y).ifPresent(at -> label(at, x, y));
      case ERASER -> erase(x, y);
    }
  }

  private void label(Place at, double x, double y) {
    String what =
        pane.painted()
            .at(x, y)
            .flatMap(hit -> pane.painted().runAt(y).map(run -> new Telling(run).of(hit).getFirst()))
            .orElse("");
    marker().label(pane.id(lower), at, what);
  }

  /** What is drawn over one run may reach into the other's halves. */
  private void erase(double x, double y) {
    boolean under = pane.painted().lowerAt(y);
    if (!erase(under, x, y)) {
      erase(!under, x, y);
    }
  }

  private boolean erase(boolean below, double x, double y) {
    RunId of = pane.id(below);
    Optional<Markup> near =
        pane.painted().places(below).flatMap(places -> marking().of(of).at(x, y, places));
    near.ifPresent(drawn -> marker().erase(of, drawn));
    return near.isPresent();
  }

  /** The mouse is dragged on; whether that draws. */
  boolean dragged(double x, double y) {
    if (drawing) {
      pane.painted().places(lower).ifPresent(places -> draw(places, x, y));
    }
    return drawing;
  }

  private void draw(Places places, double x, double y) {
    if (marking().tool() == Tool.ERASER) {
      erase(x, y);
    } else {
      places.at(x, y).ifPresent(marker()::drag);
    }
  }

  /** The mouse is released; whether that was the end of something drawn. */
  boolean released() {
    boolean drew = drawing;
    drawing = false;
    if (drew) {
      marker().release();
    }
    return drew;
  }
}
