package org.lockscope.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.ListPainter;
import org.lockscope.paint.Theme;
import org.lockscope.say.OwnRun;
import org.lockscope.trace.Moment;

/** The shared list on screen, slot by slot, as it was at an instant. */
public final class ListPane extends Region {
  private final Canvas canvas = new Canvas();
  private final HoverCard hover = new HoverCard();
  private final FxSurface surface = new FxSurface(canvas);
  private double scale = 1;
  private Theme theme = Theme.LIGHT;
  private @Nullable OwnRun run;
  private Moment moment = Moment.START;
  private @Nullable ListPainter painter;

  /** Makes a list of nothing yet. */
  public ListPane(Words words) {
    setId("list");
    canvas.setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.tell("list.spokenEmpty"));
    getChildren().addAll(canvas, hover);
    setOnMouseMoved(mouse -> hoverAt(mouse.getX(), mouse.getY()));
    setOnMouseExited(mouse -> hover.hide());
  }

  /** Draws everything so many times as large from now on. */
  public void setScale(double newScale) {
    scale = newScale;
    surface.setScale(newScale);
    paint();
    requestLayout();
  }

  /** Draws it in a theme. */
  public void setTheme(Theme newTheme) {
    theme = newTheme;
    paint();
  }

  /** Shows a run's list as it was at an instant. */
  public void show(OwnRun newRun, Moment newMoment) {
    boolean taller = painter == null || run == null || run.trace() != newRun.trace();
    run = newRun;
    moment = newMoment;
    paint();
    if (taller) {
      requestLayout();
    }
  }

  private void paint() {
    surface.clear(canvas.getWidth(), canvas.getHeight());
    if (run == null || canvas.getWidth() <= 0) {
      return;
    }
    ListPainter now = new ListPainter(run, moment, getWidth() / scale);
    now.paint(surface, theme);
    painter = now;
    String writers = String.join("; ", now.underWay());
    setAccessibleText(
        Words.in(run.language()).tell("list.spoken", run.list().size(moment), writers).strip());
  }

  private void hoverAt(double x, double y) {
    int slot = painter == null ? -1 : painter.slotAt(x / scale, y / scale);
    List<String> lines =
        painter == null || slot < 0 ? List.of() : List.of(painter.describe(slot).split("; "));
    hover.show(lines, x, y, getWidth(), getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width > 0 ? width : getWidth();
    return run == null ? 0 : scale * new ListPainter(run, moment, room / scale).height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }
}
