package org.lockscope.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.FoldedLanes;
import org.lockscope.paint.HitTest;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Theme;
import org.lockscope.paint.Timeline;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.paint.TimelinePainter;
import org.lockscope.say.RunSummary;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Viewport;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;
import org.lockscope.ui.kit.FxSurface;
import org.lockscope.ui.kit.HoverCard;

/** One run's timeline on screen: a canvas as large as what can be seen of it, and a scroll bar. */
public final class TimelinePane extends Region {
  private static final double WIDTH = 800;
  private static final double LEAST_WIDTH = 300;

  private static final Lanes NO_LANES = new Lanes(List.of());
  private static final RunId NO_RUN = new RunId(0);

  private final Canvas canvas = new Canvas();
  private final LaneScroll scrollBar = new LaneScroll(this::paint);
  private final HoverCard hover = new HoverCard();
  private final FxSurface surface = new FxSurface(canvas);
  private Theme theme = Theme.LIGHT;
  private TimelineRoom room = TimelineRoom.NONE;
  private @Nullable TimelineContents contents;
  private double scale = 1;
  private boolean fills;
  private final Screen screen;

  /** What is pointed at in the code. */
  private @Nullable Lit lit;

  private final TimelineHover hovering;
  private PaintedTimeline painted = PaintedTimeline.NONE;

  /**
   * A pane without a run.
   *
   * @param screen what is on screen
   * @param hovered called with what the mouse is over, if it is over something
   */
  TimelinePane(Screen screen, Consumer<Optional<Lit>> hovered) {
    this.screen = screen;
    this.hovering = new TimelineHover(this, hover, hovered);
    getStyleClass().add("card");
    canvas.setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(LEAST_WIDTH, LaneRoom.LEAST_HEIGHT);
    setPrefWidth(WIDTH);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(canvas, scrollBar, hover);
    new TimelineMouse(this, screen).install();
  }

  /** Draws everything so many times as large from now on. */
  void setScale(double newScale) {
    scale = newScale;
    surface.setScale(newScale);
    requestLayout();
  }

  /** Lights what is pointed at in the code; nothing if that is nothing. */
  void light(Optional<Lit> newLit) {
    if (!newLit.equals(Optional.ofNullable(lit))) {
      lit = newLit.orElse(null);
      contents = contents == null ? null : contents.pointedAt(lit);
      paint();
    }
  }

  /** How many pixels of the pane one of the timeline's is. */
  public double scale() {
    return scale;
  }

  /** The colours it is drawn in. */
  public Theme theme() {
    return theme;
  }

  private double height() {
    return getHeight() / scale;
  }

  /** Draws in other colours from now on. */
  void setTheme(Theme newTheme) {
    theme = newTheme;
    paint();
  }

  /**
   * Shows a run; {@link #paint} draws it.
   *
   * @param otherRun the run it is held against, if there is one
   */
  void show(RunFrame newFrame, @Nullable RunFrame otherRun) {
    boolean sameRun = run().filter(shown -> shown.trace() == newFrame.now().trace()).isPresent();
    TimelineContents now =
        new TimelineContents(
            newFrame, otherRun, screen.state().chosen(), screen.state().options(), lit);
    contents = now;
    if (!sameRun) {
      scrollBar.setValue(0);
      hover.hide();
    }
    // The trace grows under us: lanes and ribbons appear while the run goes on.
    TimelineRoom before = room;
    room = now.room();
    if (!sameRun || !room.shares(before)) {
      requestLayout();
    }
  }

  /** The lanes that are drawn one by one. */
  public Lanes lanes() {
    return contents == null ? NO_LANES : contents.frame().lanes();
  }

  /** Which run it shows. */
  RunId id() {
    return id(false);
  }

  /**
   * Which run it shows.
   *
   * @param lower that in the lower halves of the lanes, if there is one
   */
  RunId id(boolean lower) {
    return contents == null ? NO_RUN : contents.id(lower);
  }

  /** Moves and tells which part of the run is shown. */
  public Viewport viewport() {
    return screen.viewport(id());
  }

  /** The run's playhead, by which the instant shown is moved. */
  public Playhead playhead() {
    return new Playhead(screen, id());
  }

  /** The stretch that is being measured. */
  public Optional<TimeSpan> measured() {
    return Optional.ofNullable(screen.state().chosen().in(id()).measured())
        .filter(span -> span.length() > TimeSpan.SHORTEST);
  }

  /** Draws the run as it is now. */
  void paint() {
    surface.clear(canvas.getWidth(), canvas.getHeight());
    TimelineContents shown = contents;
    if (shown == null || canvas.getWidth() <= 0) {
      return;
    }
    Timeline timeline =
        shown
            .timeline(viewport().span(), measured())
            .with(screen.state().marking().of(id()))
            .withBelow(screen.state().marking().of(id(true)));
    TimelineLayout layout = layoutNow();
    painted =
        new PaintedTimeline(
            new HitTest(shown.run(), shown.below(), timeline, layout, shown.chosen().race()));
    String spoken = shown.frame().spoken(timeline.span());
    setAccessibleText((spoken + " " + room.charts().spoken(shown.run())).strip());
    new TimelinePainter(surface, theme).paint(timeline, layout);
    if (room.lanes().collapsed()) {
      new FoldedLanes(surface, theme).paint(timeline, layout);
    }
    long playhead = shown.frame().moment().time();
    double charted = room.chartsOf(height());
    room.charts().paint(surface, theme, layout, scaleNow(), playhead, charted);
  }

  /** What was painted last. */
  public PaintedTimeline painted() {
    return painted;
  }

  /** The run as it was at its playhead. */
  public Optional<RunSummary> run() {
    return Optional.ofNullable(contents).map(TimelineContents::run);
  }

  /** Whether the title and the figure at its right were painted whole. */
  public boolean titleFits() {
    return painted.titleFits(surface);
  }

  /** Tells what is at a place of the pane. */
  void hoverAt(double x, double y) {
    hovering.at(x, y, painted.runAt(y).or(this::run).orElse(null));
  }

  void endHover() {
    hovering.end();
  }

  /** Scrolls the lanes down by so many pixels. */
  void scrollBy(double pixels) {
    scrollBar.by(pixels);
  }

  /** Scrolls no further than it takes for a thread's lane to be seen. */
  void reveal(int thread) {
    double to = LaneRoom.revealing(lanes().rowOf(thread), layoutNow());
    scrollBy(to - scrollBar.getValue());
  }

  /** The thread of the lane so many rows below another's; of the first if that is not shown. */
  int threadBelow(int thread, int below) {
    int row = lanes().rowOf(thread);
    int to = row < 0 ? 0 : lanes().below(row, below);
    return lanes().size() == 0 ? -1 : lanes().at(to).thread();
  }

  /** How the lanes share the height. */
  LaneRoom room() {
    return room.lanes();
  }

  /** Has it take all the room there is, or no more than its lanes need. */
  void setFills(boolean on) {
    if (fills != on) {
      fills = on;
      requestLayout();
    }
  }

  /** What scrolls its lanes. */
  LaneScroll bar() {
    return scrollBar;
  }

  /** Where everything lies at its present size and scroll, before it is scaled. */
  public TimelineLayout layoutNow() {
    double width = getWidth() - scrollBar.room();
    return room.layout(width / scale, height(), scrollBar.getValue());
  }

  /** The time axis as it is painted. */
  public TimeScale scaleNow() {
    return layoutNow().scale(viewport().span());
  }

  /** What shows a few lanes: what room there is besides, runs share alike, however many lanes. */
  @Override
  protected double computePrefHeight(double width) {
    return scale * room.least();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return fills ? Double.MAX_VALUE : scale * room.most();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    scrollBar.fit(room.hidden(height()), room.lanesOf(height()), getWidth(), getHeight());
    paint();
  }
}
