package org.lockscope.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Density;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.say.RunSummary;
import org.lockscope.screen.Viewport;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;
import org.lockscope.ui.kit.Command;
import org.lockscope.ui.kit.FxSurface;
import org.lockscope.ui.kit.Words;

/**
 * The whole run in a strip, how many lanes do what, with the visible part as a window that can be
 * dragged by its middle or by an edge.
 */
public final class OverviewPane extends Region {
  private final Words words;
  private static final double HEIGHT = 40;
  private static final double EDGE = 6;
  private static final double STEP = 0.2;
  private static final double ZOOM = 1.5;

  private enum Drag {
    NONE,
    LEFT,
    RIGHT,
    MIDDLE
  }

  private final Canvas canvas = new Canvas();
  private final FxSurface surface = new FxSurface(canvas);
  private Theme theme = Theme.LIGHT;
  private double scale = 1;
  private Viewport viewport = new Viewport(() -> {});
  private @Nullable RunSummary run;
  private long playhead;
  private long until;
  private @Nullable Density density;
  private @Nullable Trace densityOf;
  private long densityEnd;
  private long densityWhole;
  private double densityWidth;
  private Drag drag = Drag.NONE;
  private double grabbed;

  /** Makes an overview of nothing yet. */
  public OverviewPane(Words words) {
    this.words = words;
    setId("overview");
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(words.tell("overview.what"));
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(mouse -> drag = Drag.NONE);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Draws everything so many times as large from now on. */
  public void setScale(double newScale) {
    scale = newScale;
    surface.setScale(newScale);
    requestLayout();
  }

  /** Draws it in a theme. */
  public void setTheme(Theme newTheme) {
    theme = newTheme;
    paint();
  }

  /**
   * Shows a run, the part that is visible, and the playhead.
   *
   * @param newPlayhead in nanoseconds since the recording began
   * @param newUntil nothing later than this is drawn, on the same clock
   */
  public void show(RunSummary newRun, Viewport newViewport, long newPlayhead, long newUntil) {
    run = newRun;
    viewport = newViewport;
    playhead = newPlayhead;
    until = newUntil;
    paint();
  }

  private TimeScale axis() {
    TimeSpan whole = viewport.whole();
    // Under the timelines' own axes, so that an instant is at the same x in both.
    return new TimelineLayout(0, 0, getWidth() / scale, HEIGHT, 0, 0, 1, 0).scale(whole);
  }

  private void paint() {
    surface.clear(canvas.getWidth(), canvas.getHeight());
    RunSummary shown = run;
    if (shown == null || getWidth() <= 0) {
      return;
    }
    TimeScale axis = axis();
    double start = axis.left();
    double stop = start + axis.width();
    surface.text(
        words.tell("overview.title"),
        start - 104,
        HEIGHT / 2 + 4,
        12,
        Surface.Weight.REGULAR,
        Surface.Align.START,
        theme.quiet());
    surface.fillRoundRect(start, 0, axis.width(), HEIGHT, 4, theme.track());
    // Looked at whole, so that a replay that hides the future need not look at each instant anew.
    density(shown.trace(), axis).paintUntil(surface, theme, 2, HEIGHT - 4, until);
    double left = axis.x(viewport.span().from());
    double right = axis.x(viewport.span().to());
    int veil = (theme.card() & 0xffffff) | 0xa8000000;
    surface.fillRect(start, 0, Math.max(0, left - start), HEIGHT, veil);
    surface.fillRect(right, 0, Math.max(0, stop - right), HEIGHT, veil);
    if (!viewport.fits()) {
      surface.strokeRoundRect(
          left + 1, 1, Math.max(4, right - left - 2), HEIGHT - 2, 3, 2, theme.accent());
    }
    double x = axis.x(playhead);
    surface.line(x, 0, x, HEIGHT, 1.5, theme.accent());
  }

  /** A run that goes on is looked at anew only when it has grown by a part one can see. */
  private Density density(Trace trace, TimeScale scale) {
    boolean stale =
        density == null
            || densityOf != trace
            || densityWidth != scale.width()
            || densityWhole != scale.to()
            || trace.end() - densityEnd > Density.step(trace.lanes().size(), scale)
            || (trace.sealed() && densityEnd != trace.end());
    if (stale || density == null) {
      density = new Density(trace, trace.lanes(), scale, trace.end());
      densityOf = trace;
      densityEnd = trace.end();
      densityWidth = scale.width();
      densityWhole = scale.to();
    }
    return density;
  }

  /** Whether a key does something here, while the focus is here. */
  public static boolean isItsOwn(KeyEvent key) {
    return Command.OVERVIEW_LEFT.matches(key)
        || Command.OVERVIEW_RIGHT.matches(key)
        || Command.OVERVIEW_CLOSER.matches(key)
        || Command.OVERVIEW_FURTHER.matches(key);
  }

  private void key(KeyEvent key) {
    if (Command.OVERVIEW_LEFT.matches(key)) {
      viewport.pan(-STEP);
    } else if (Command.OVERVIEW_RIGHT.matches(key)) {
      viewport.pan(STEP);
    } else if (Command.OVERVIEW_CLOSER.matches(key)) {
      zoom(ZOOM);
    } else if (Command.OVERVIEW_FURTHER.matches(key)) {
      zoom(1 / ZOOM);
    } else {
      return;
    }
    key.consume();
  }

  private void zoom(double factor) {
    TimeSpan span = viewport.span();
    viewport.zoom(factor, span.from() + span.length() / 2);
  }

  private void pressed(MouseEvent mouse) {
    requestFocus();
    TimeScale axis = axis();
    double left = axis.x(viewport.span().from());
    double right = axis.x(viewport.span().to());
    double x = mouse.getX() / scale;
    boolean fits = viewport.fits();
    if (!fits && Math.abs(x - left) <= EDGE) {
      drag = Drag.LEFT;
    } else if (!fits && Math.abs(x - right) <= EDGE) {
      drag = Drag.RIGHT;
    } else {
      drag = Drag.MIDDLE;
      if (x < left || x > right) {
        viewport.reveal(axis.time(x));
      }
    }
    grabbed = x;
  }

  private void dragged(MouseEvent mouse) {
    TimeScale axis = axis();
    TimeSpan span = viewport.span();
    double x = mouse.getX() / scale;
    long time = axis.time(Math.clamp(x, axis.left(), axis.left() + axis.width()));
    switch (drag) {
      case LEFT -> viewport.drag(new TimeSpan(Math.min(time, span.to()), span.to()));
      case RIGHT -> viewport.drag(new TimeSpan(span.from(), Math.max(time, span.from())));
      case MIDDLE -> viewport.pan(axis.time(x) - axis.time(grabbed));
      case NONE -> {}
    }
    grabbed = x;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }
}
