package org.lockscope.ui;

import java.time.Duration;
import java.util.OptionalLong;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Captions;
import org.lockscope.paint.Quantities;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Theme;
import org.lockscope.paint.Timeline;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.paint.TimelinePainter;
import org.lockscope.session.Expectation;

/** One run's timeline on screen: a canvas as large as what can be seen of it, and a scroll bar. */
final class TimelinePane extends Region {
  private static final double LEAST_HEIGHT = 130;
  private static final double LARGEST_PITCH = 40;

  private final Canvas canvas = new Canvas();
  private final ScrollBar scrollBar = new ScrollBar();
  private final FxSurface surface = new FxSurface(canvas);
  private Theme theme = Theme.LIGHT;
  private @Nullable RunSummary run;
  private @Nullable RunSummary other;
  private Duration expected = Duration.ZERO;
  private long end;
  private double shownHeight;

  TimelinePane() {
    getStyleClass().add("card");
    scrollBar.setOrientation(Orientation.VERTICAL);
    scrollBar.setVisible(false);
    scrollBar.valueProperty().addListener((property, before, now) -> paint());
    canvas.setMouseTransparent(true);
    setOnScroll(
        scroll -> scrollBar.setValue(clampScroll(scrollBar.getValue() - scroll.getDeltaY())));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinHeight(LEAST_HEIGHT);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(canvas, scrollBar);
  }

  private double clampScroll(double value) {
    return Math.clamp(value, scrollBar.getMin(), scrollBar.getMax());
  }

  /** Draws in other colours from now on. */
  void setTheme(Theme newTheme) {
    theme = newTheme;
    paint();
  }

  /**
   * Shows a run.
   *
   * @param otherRun the run beside it, if there is one
   */
  void show(RunSummary newRun, @Nullable RunSummary otherRun) {
    boolean sameRun = run != null && run.trace() == newRun.trace();
    run = newRun;
    other = otherRun;
    if (!sameRun) {
      expected = Expectation.wall(newRun.settings());
      scrollBar.setValue(0);
    }
    // The trace grows under us: lanes and ribbons appear while the run goes on.
    double height = contentHeight(TimelineLayout.PITCH);
    if (!sameRun || height != shownHeight) {
      shownHeight = height;
      requestLayout();
    }
  }

  /** How far the time axis of this run alone reaches, in nanoseconds. */
  long ownEnd() {
    return run == null ? 0 : (long) (Math.max(expected.toNanos(), run.trace().end()) * 1.02);
  }

  /** Draws the run as it is now. */
  void paint(long axisEnd) {
    end = axisEnd;
    paint();
  }

  private void paint() {
    surface.clear(canvas.getWidth(), canvas.getHeight());
    RunSummary shown = run;
    if (shown == null || canvas.getWidth() <= 0) {
      return;
    }
    String title = Captions.title(shown);
    String remark = Captions.remark(shown, other);
    setAccessibleText(title + ". " + remark + ". Time axis to " + Quantities.duration(end) + ".");
    OptionalLong playhead = OptionalLong.of(shown.trace().end());
    new TimelinePainter(surface, theme)
        .paint(
            new Timeline(shown.trace(), title, remark, 0, Math.max(1, end), playhead), layoutNow());
  }

  private int lanes() {
    return run == null ? 0 : run.trace().lanes().size();
  }

  private int ribbons() {
    return run == null ? 0 : run.trace().locks().size();
  }

  private double contentHeight(double pitch) {
    return TimelineLayout.heightOf(ribbons(), lanes(), pitch);
  }

  private double pitch() {
    double fixed = contentHeight(0);
    double room = (getHeight() - fixed) / Math.max(1, lanes());
    return Math.clamp(Math.floor(room), TimelineLayout.LEAST_PITCH, LARGEST_PITCH);
  }

  private TimelineLayout layoutNow() {
    double width = getWidth() - (scrollBar.isVisible() ? scrollBar.getWidth() : 0);
    return new TimelineLayout(
        0, 0, width, getHeight(), ribbons(), lanes(), pitch(), scrollBar.getValue());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(LEAST_HEIGHT, contentHeight(TimelineLayout.PITCH));
  }

  @Override
  protected double computePrefWidth(double height) {
    return 800;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return Math.max(LEAST_HEIGHT, contentHeight(LARGEST_PITCH));
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    double hidden = Math.max(0, contentHeight(pitch()) - getHeight());
    scrollBar.setVisible(hidden > 0.5);
    scrollBar.setMax(hidden);
    scrollBar.setVisibleAmount(hidden * getHeight() / (getHeight() + hidden));
    scrollBar.setBlockIncrement(getHeight() / 2);
    scrollBar.setValue(Math.min(scrollBar.getValue(), hidden));
    double thick = scrollBar.prefWidth(-1);
    scrollBar.resizeRelocate(getWidth() - thick - 2, 4, thick, getHeight() - 8);
    paint();
  }
}
