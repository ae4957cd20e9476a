package org.lockscope.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.say.Hit;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LaneGroup;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;

/**
 * What the mouse does on a timeline: a click on the title turns to the run; dragging on the time
 * axis moves the playhead, dragging over the lanes moves the view, dragging with Shift or the
 * secondary button measures; the wheel zooms about the pointer, over the lanes' names it scrolls.
 * While a tool is taken, it draws.
 */
final class TimelineMouse {
  private static final double PER_NOTCH = 0.006;
  private static final double STILL = 4;

  private enum Drag {
    NONE,
    PRESSED,
    PLAYHEAD,
    VIEW,
    MEASURE
  }

  private final TimelinePane pane;
  private final Screen screen;
  private final MarkupMouse markup;
  private Drag drag = Drag.NONE;
  private double startX;
  private double lastX;
  private long startTime;

  /**
   * A mouse that is not pressed.
   *
   * @param screen is told what is chosen, measured, pinned and opened
   */
  TimelineMouse(TimelinePane pane, Screen screen) {
    this.pane = pane;
    this.screen = screen;
    this.markup = new MarkupMouse(pane, screen);
  }

  void install() {
    pane.setOnMousePressed(this::pressed);
    pane.setOnMouseDragged(this::dragged);
    pane.setOnMouseReleased(this::released);
    pane.setOnMouseMoved(this::moved);
    pane.setOnMouseExited(mouse -> pane.endHover());
    pane.setOnScroll(this::scrolled);
    pane.setOnZoom(this::pinched);
  }

  private void moved(MouseEvent mouse) {
    pane.setCursor(markup.draws(x(mouse), y(mouse)) ? Cursor.CROSSHAIR : null);
    pane.hoverAt(x(mouse), y(mouse));
  }

  private double x(MouseEvent mouse) {
    return mouse.getX() / pane.scale();
  }

  private double y(MouseEvent mouse) {
    return mouse.getY() / pane.scale();
  }

  private void pressed(MouseEvent mouse) {
    TimelineLayout layout = pane.layoutNow();
    pane.requestFocus();
    pane.endHover();
    if (mouse.getButton() == MouseButton.PRIMARY && markup.pressed(x(mouse), y(mouse))) {
      return;
    }
    startX = x(mouse);
    lastX = startX;
    startTime = pane.scaleNow().time(startX);
    boolean inPlot = startX >= layout.plotLeft();
    if (inPlot && (mouse.isShiftDown() || mouse.getButton() == MouseButton.SECONDARY)) {
      drag = Drag.MEASURE;
      measure(null);
    } else if (inPlot && y(mouse) >= layout.axisTop() && y(mouse) < layout.axisBottom()) {
      drag = Drag.PLAYHEAD;
      pane.playhead().seek(startTime);
    } else {
      drag = Drag.PRESSED;
    }
  }

  private void dragged(MouseEvent mouse) {
    double x = x(mouse);
    if (markup.dragged(x, y(mouse))) {
      return;
    }
    long time = pane.scaleNow().time(x);
    if (drag == Drag.PRESSED && Math.abs(x - startX) > STILL) {
      drag = Drag.VIEW;
    }
    switch (drag) {
      case PLAYHEAD -> pane.playhead().seek(time);
      case VIEW -> pane.viewport().pan((lastX - x) / pane.layoutNow().plotWidth());
      case MEASURE -> {
        TimeSpan whole = pane.viewport().whole();
        long a = Math.clamp(startTime, whole.from(), whole.to());
        long b = Math.clamp(time, whole.from(), whole.to());
        measure(new TimeSpan(Math.min(a, b), Math.max(a, b)));
      }
      case NONE, PRESSED -> {}
    }
    lastX = x;
  }

  private void released(MouseEvent mouse) {
    if (markup.released()) {
      return;
    }
    boolean onName = x(mouse) < pane.layoutNow().plotLeft();
    if (drag == Drag.PRESSED && !(onName && togglePool(y(mouse)))) {
      Optional<Hit> hit = pane.painted().at(x(mouse), y(mouse));
      choose(hit, y(mouse));
      if (mouse.getClickCount() == 2 && hit.orElse(null) instanceof Hit.OfLane(Lane lane)) {
        screen.togglePin(lane.thread());
      }
    }
    drag = Drag.NONE;
  }

  private void measure(@Nullable TimeSpan span) {
    screen.chooser().measure(pane.id(), span);
  }

  /**
   * Turns to the run clicked on at a height, of two in one set of lanes it may be either, and
   * chooses what is there.
   */
  private void choose(Optional<Hit> hit, double y) {
    RunId clicked = pane.id(pane.painted().lowerAt(y));
    hit.ifPresentOrElse(
        found -> screen.chooser().choose(clicked, found), () -> screen.lineup().focus(clicked));
  }

  /** Opens or folds the pool whose row is at a height; false if there is none. */
  private boolean togglePool(double y) {
    int row = pane.layoutNow().laneAt(y);
    Lanes lanes = pane.lanes();
    LaneGroup group = row < 0 || row >= lanes.size() ? null : lanes.group(row);
    if (group != null) {
      screen.togglePool(group.name());
    }
    return group != null;
  }

  private void scrolled(ScrollEvent scroll) {
    boolean overNames = scroll.getX() / pane.scale() < pane.layoutNow().plotLeft();
    if (overNames) {
      pane.scrollBy(-scroll.getDeltaY());
    } else if (Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
      pane.viewport().pan(-scroll.getDeltaX() / pane.layoutNow().plotWidth());
    } else {
      zoom(Math.exp(scroll.getDeltaY() * PER_NOTCH), scroll.getX() / pane.scale());
    }
    scroll.consume();
  }

  private void pinched(ZoomEvent zoom) {
    zoom(zoom.getZoomFactor(), zoom.getX() / pane.scale());
    zoom.consume();
  }

  private void zoom(double factor, double x) {
    pane.viewport().zoom(factor, pane.scaleNow().time(x));
  }
}
