package org.lockscope.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.FoldedLanes;
import org.lockscope.paint.Hit;
import org.lockscope.paint.HitTest;
import org.lockscope.paint.Lit;
import org.lockscope.paint.OwnRun;
import org.lockscope.paint.Places;
import org.lockscope.paint.Ribbons;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.SeenPicture;
import org.lockscope.paint.Theme;
import org.lockscope.paint.Timeline;
import org.lockscope.paint.TimelineLayout;
import org.lockscope.paint.TimelinePainter;
import org.lockscope.paint.TitleFit;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.race.Race;
import org.lockscope.screen.Chosen;
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Viewport;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeScale;
import org.lockscope.trace.TimeSpan;

/** One run's timeline on screen: a canvas as large as what can be seen of it, and a scroll bar. */
final class TimelinePane extends Region {
  private static final double WIDTH = 800;
  private static final double LEAST_WIDTH = 300;
  private static final double LEAST_HEIGHT = 90;
  private static final double LARGEST_PITCH = 44;
  private static final double FOLDED = 130;

  /** More lanes than these are scrolled. */
  private static final int MANY = 12;

  private static final double LEAST_OVERLAID = 20;

  private static final Lanes NO_LANES = new Lanes(List.of());
  private static final RunId NO_RUN = new RunId(0);

  private final Canvas canvas = new Canvas();
  private final ScrollBar scrollBar = new ScrollBar();
  private final HoverCard hover = new HoverCard();
  private final FxSurface surface = new FxSurface(canvas);
  private final Spoken spoken = new Spoken();
  private Theme theme = Theme.LIGHT;
  private @Nullable RunSummary run;
  private @Nullable RunSummary other;
  private @Nullable Race race;
  private int lane = -1;
  private int promisedLanes;
  private @Nullable RunFrame frame;
  private @Nullable RunFrame otherFrame;
  private double scale = 1;
  private double shownHeight;
  private boolean fills;
  private final Screen screen;

  /** What is pointed at in the code. */
  private @Nullable Lit lit;

  private final TimelineHover hovering;
  private @Nullable HitTest hitTest;

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
    scrollBar.setOrientation(Orientation.VERTICAL);
    scrollBar.setVisible(false);
    scrollBar.valueProperty().addListener((property, before, now) -> paint());
    canvas.setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
    setPrefWidth(WIDTH);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(canvas, scrollBar, hover);
    new TimelineMouse(this, new MarkupMouse(this, screen)).install();
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
      paint();
    }
  }

  /** How many pixels of the pane one of the timeline's is. */
  double scale() {
    return scale;
  }

  /** The colours it is drawn in. */
  Theme theme() {
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
    RunSummary newRun = newFrame.now();
    boolean sameRun = run != null && run.trace() == newRun.trace();
    Chosen chosen = screen.state().chosen().in(newFrame.id());
    frame = newFrame;
    otherFrame = otherRun;
    run = newRun;
    other = otherRun == null ? null : otherRun.now();
    race = chosen.race();
    lane = chosen.lane();
    if (!sameRun) {
      promisedLanes = newRun instanceof OwnRun own ? promised(own.settings()) : 0;
      scrollBar.setValue(0);
      hover.hide();
    }
    // The trace grows under us: lanes and ribbons appear while the run goes on.
    double height = contentHeight(TimelineLayout.PITCH);
    if (!sameRun || height != shownHeight) {
      shownHeight = height;
      requestLayout();
    }
  }

  /** The lanes that are drawn one by one. */
  Lanes lanes() {
    return frame == null ? NO_LANES : frame.lanes();
  }

  /** Which run it shows. */
  RunId id() {
    return frame == null ? NO_RUN : frame.id();
  }

  /**
   * Chooses what was clicked on at a height: of two runs in one set of lanes it may be either's.
   */
  void choose(Hit hit, double y) {
    RunFrame lower = otherFrame;
    boolean others =
        hitTest != null && lower != null && hitTest.runAt(y).trace() == lower.whole().trace();
    screen.chooser().choose(others && lower != null ? lower.id() : id(), hit);
  }

  Viewport viewport() {
    return screen.viewport(id());
  }

  Playhead playhead() {
    return new Playhead(screen, id());
  }

  /** How far the run shown has come, in nanoseconds since the recording began. */
  long shownEnd() {
    return run == null ? 0 : run.trace().end();
  }

  /** The stretch that is being measured. */
  Optional<TimeSpan> measured() {
    return Optional.ofNullable(screen.state().chosen().in(id()).measured())
        .filter(span -> span.length() > TimeSpan.SHORTEST);
  }

  void measure(@Nullable TimeSpan span) {
    screen.chooser().measure(id(), span);
  }

  /** Draws the run as it is now. */
  void paint() {
    surface.clear(canvas.getWidth(), canvas.getHeight());
    RunSummary shown = run;
    if (shown == null || frame == null || canvas.getWidth() <= 0) {
      return;
    }
    long moment = frame.moment().time();
    TimeSpan span = viewport().span();
    Timeline timeline =
        contents(shown)
            .timeline(lanes(), span, moment, measured())
            .with(screen.state().marking().of(id()));
    TimelineLayout layout = layoutNow();
    hitTest = new HitTest(shown, contents(shown).overlaid() ? other : null, timeline, layout, race);
    setAccessibleText(spoken.of(shown, timeline));
    new TimelinePainter(surface, theme).paint(timeline, layout);
    if (options().has(Option.COLLAPSED)) {
      new FoldedLanes(surface, theme).paint(timeline, layout);
    }
  }

  private TimelineContents contents(RunSummary shown) {
    boolean path = options().has(Option.CRITICAL_PATH) && shown.trace().sealed();
    return new TimelineContents(
        shown,
        other,
        race,
        lane,
        standsStill(),
        options(),
        path ? screen.path(shown.trace()).steps() : List.of(),
        lit);
  }

  private Options options() {
    return screen.state().options();
  }

  /** Whether nothing that comes after the playhead is drawn. */
  private boolean standsStill() {
    return frame != null && (frame.frozen() || hidesFuture(frame));
  }

  private boolean hidesFuture(RunFrame shown) {
    return options().has(Option.HIDE_FUTURE) && !shown.atEnd();
  }

  /** Between pixels and places of the run, as it was painted last; none before the first. */
  Optional<Places> places() {
    return seen().map(seen -> Places.of(seen.timeline(), seen.layout()));
  }

  /** The run as it was at its playhead. */
  Optional<RunSummary> run() {
    return Optional.ofNullable(run);
  }

  /** The timeline as it was painted last; none before the first. */
  Optional<SeenPicture.Seen> seen() {
    return Optional.ofNullable(hitTest)
        .map(test -> new SeenPicture.Seen(test.timeline(), test.layout()));
  }

  /** Whether the title and the figure at its right were painted whole. */
  boolean titleFits() {
    if (hitTest == null) {
      return false;
    }
    Timeline timeline = hitTest.timeline();
    TimelineLayout layout = hitTest.layout();
    double room = layout.plotLeft() + layout.plotWidth() - layout.labelLeft();
    return TitleFit.of(surface, timeline.title(), timeline.badge(), room).fits();
  }

  /** What is at a place of the pane, as it was painted last. */
  Optional<Hit> hit(double x, double y) {
    return hitTest == null ? Optional.empty() : hitTest.at(x, y);
  }

  /** Tells what is at a place of the pane. */
  void hoverAt(double x, double y) {
    hovering.at(x, y, hitTest == null ? run : hitTest.runAt(y));
  }

  void endHover() {
    hovering.end();
  }

  void togglePin(int thread) {
    screen.togglePin(thread);
  }

  /** Scrolls the lanes down by so many pixels. */
  void scrollBy(double pixels) {
    scrollBar.setValue(
        Math.clamp(scrollBar.getValue() + pixels, scrollBar.getMin(), scrollBar.getMax()));
  }

  /** Scrolls no further than it takes for a thread's lane to be seen. */
  void reveal(int thread) {
    int row = lanes().rowOf(thread);
    TimelineLayout layout = layoutNow();
    double top = row * layout.pitch();
    double room = layout.lanesRoom();
    if (row >= 0 && top < scrollBar.getValue()) {
      scrollBy(top - scrollBar.getValue());
    } else if (row >= 0 && top + layout.pitch() > scrollBar.getValue() + room) {
      scrollBy(top + layout.pitch() - room - scrollBar.getValue());
    }
  }

  /** The thread of the lane so many rows below another's; of the first if that is not shown. */
  int threadBelow(int thread, int below) {
    int row = lanes().rowOf(thread);
    int to = row < 0 ? 0 : Math.clamp(row + below, 0, lanes().size() - 1);
    return lanes().size() == 0 ? -1 : lanes().at(to).thread();
  }

  private static int promised(RunSettings settings) {
    int workers = settings.workers().on(settings.articles());
    return workers + (settings.collector() instanceof Collector.Channel ? 1 : 0);
  }

  private int ribbons() {
    return run == null ? 0 : Ribbons.count(run, contents(run).overlaid() ? other : null);
  }

  /**
   * How high it has to be for its lanes, those too that are still to come, in logical pixels at the
   * desk; of many, as many as one need not scroll for.
   *
   * @param pitch from lane to lane
   */
  double heightWith(double pitch) {
    int rows = Math.max(lanes().size(), promisedLanes);
    return TimelineLayout.heightOf(ribbons(), Math.min(MANY, rows), pitch);
  }

  private double contentHeight(double pitch) {
    double folded = options().has(Option.COLLAPSED) ? FOLDED : 0;
    return TimelineLayout.heightOf(ribbons(), lanes().size(), pitch) + folded;
  }

  private double pitch() {
    boolean overlaid = run != null && contents(run).overlaid();
    double least = overlaid ? LEAST_OVERLAID : TimelineLayout.LEAST_PITCH;
    double room = height() - (options().has(Option.COLLAPSED) ? FOLDED : 0);
    return TimelineLayout.pitchFor(ribbons(), lanes().size(), room, least, LARGEST_PITCH);
  }

  /** Has it take all the room there is, or no more than its lanes need. */
  void setFills(boolean on) {
    if (fills != on) {
      fills = on;
      requestLayout();
    }
  }

  TimelineLayout layoutNow() {
    double width = getWidth() - (scrollBar.isVisible() ? scrollBar.getWidth() : 0);
    return new TimelineLayout(
        0, 0, width / scale, height(), ribbons(), lanes().size(), pitch(), scrollBar.getValue());
  }

  /** The time axis as it is painted. */
  TimeScale scaleNow() {
    return layoutNow().scale(viewport().span());
  }

  @Override
  protected double computePrefHeight(double width) {
    return scale * Math.max(LEAST_HEIGHT, contentHeight(TimelineLayout.PITCH));
  }

  @Override
  protected double computeMaxHeight(double width) {
    return fills ? Double.MAX_VALUE : scale * Math.max(LEAST_HEIGHT, contentHeight(LARGEST_PITCH));
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    double hidden = Math.max(0, contentHeight(pitch()) - height());
    scrollBar.setVisible(hidden > 0.5);
    scrollBar.setMax(hidden);
    scrollBar.setVisibleAmount(hidden * height() / (height() + hidden));
    scrollBar.setBlockIncrement(height() / 2);
    scrollBar.setValue(Math.min(scrollBar.getValue(), hidden));
    double thick = scrollBar.prefWidth(-1);
    scrollBar.resizeRelocate(getWidth() - thick - 2, 4, thick, getHeight() - 8);
    paint();
  }
}
