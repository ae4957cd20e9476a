package org.lockscope.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.EventTelling;
import org.lockscope.paint.Hit;
import org.lockscope.paint.Lengths;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Picture;
import org.lockscope.paint.RaceMarks;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.SeenPicture;
import org.lockscope.paint.Theme;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.screen.Lanes;
import org.lockscope.screen.Viewport;
import org.lockscope.trace.Events;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * The timelines on screen, one or two, and what they are looked at through: on a common axis one
 * view and one playhead for both, else one each. For the JavaFX thread.
 */
final class RunViews {
  private static final int MOST = 2;
  private static final int NO_LANE = -1;

  private final VBox box;
  private final Extras extras;
  private final Runnable changed;
  private final Viewport common;
  private final Playhead together;
  private final List<Viewport> viewports;
  private final List<Playhead> playheads;
  private final List<TimelinePane> panes;
  private List<RunSummary> runs = List.of();
  private int focused;
  private @Nullable Race race;
  private @Nullable Trace raceOf;
  private boolean commonAxis = true;
  private int lane = NO_LANE;
  private @Nullable Hit chosen;

  /**
   * No timelines yet.
   *
   * @param box what the timelines stand in
   * @param extras what they show besides
   * @param hovered called with what the mouse is over
   * @param changed called when what is shown has changed
   */
  RunViews(VBox box, Extras extras, Consumer<Optional<Lit>> hovered, Runnable changed) {
    this.extras = extras;
    this.box = box;
    this.changed = changed;
    this.common = new Viewport(changed);
    this.together = new Playhead(changed);
    this.viewports = List.of(new Viewport(changed), new Viewport(changed));
    this.playheads = List.of(new Playhead(changed), new Playhead(changed));
    this.panes =
        List.of(
            new TimelinePane(clickedIn(0), hovered, extras),
            new TimelinePane(clickedIn(1), hovered, extras));
  }

  private Consumer<Hit> clickedIn(int pane) {
    return hit -> {
      focused = pane;
      chosen = hit;
      switch (hit) {
        case Hit.OfRace(Race found, Access access) -> chooseRace(found);
        case Hit.OfLane(Lane of) -> lane = of.thread();
        case Hit.OfInterval(Lane of, Intervals track, int index) -> lane = of.thread();
        case Hit.OfMerged(Lane of, TimeSpan span) -> lane = of.thread();
        case Hit.OfHold(LockHistory lock, int index) -> lane = lock.holders().object(index);
      }
      changed.run();
    };
  }

  /** Both runs on one axis, or each on its own. */
  void setCommonAxis(boolean on) {
    commonAxis = on;
  }

  /** Shows runs, one or two. */
  void show(List<RunSummary> shown) {
    boolean others = !traces(shown).equals(traces(runs));
    runs = shown;
    if (others) {
      lane = NO_LANE;
      chosen = null;
      common.reset();
      together.toEnd();
      viewports.forEach(Viewport::reset);
      playheads.forEach(Playhead::toEnd);
    }
    focused = Math.clamp(focused, 0, runs.size() - 1);
    List<TimelinePane> used = panes.subList(0, extras.overlaid() ? 1 : runs.size());
    if (!box.getChildren().equals(used)) {
      box.getChildren().setAll(used);
    }
    for (int i = 0; i < used.size(); i++) {
      used.get(i).setFills(i == used.size() - 1);
      used.get(i).lookThrough(viewport(i), playhead(i));
      RunSummary run = shownNow(i);
      RunSummary other = runs.size() == MOST ? runs.get(1 - i) : null;
      used.get(i)
          .show(run, other, run.trace() == raceOf ? race : null, i == focused ? lane : NO_LANE);
    }
    long longest = used.stream().mapToLong(TimelinePane::ownEnd).max().orElse(0);
    for (RunSummary run : runs) {
      longest = Math.max(longest, (long) (run.trace().end() * 1.02));
    }
    if (!playhead().frozen()) {
      common.grow(new TimeSpan(0, longest));
      for (int i = 0; i < used.size(); i++) {
        viewports.get(i).grow(new TimeSpan(0, used.get(i).ownEnd()));
      }
    }
    used.forEach(TimelinePane::paint);
  }

  private static List<Trace> traces(List<RunSummary> runs) {
    return runs.stream().map(RunSummary::trace).toList();
  }

  private Viewport viewport(int pane) {
    return commonAxis || extras.overlaid() ? common : viewports.get(pane);
  }

  private Playhead playhead(int pane) {
    return commonAxis || extras.overlaid() ? together : playheads.get(pane);
  }

  /** A run as it was at its playhead. */
  private RunSummary shownNow(int pane) {
    RunSummary run = runs.get(pane);
    return playhead(pane).atEnd() ? run : run.at(playhead(pane).in(run.trace()));
  }

  /** The runs as they were at their playheads. */
  List<RunSummary> shownNow() {
    return IntStream.range(0, runs.size()).mapToObj(this::shownNow).toList();
  }

  /** A picture of the timelines as they are seen. */
  Picture seen(Theme theme) {
    return SeenPicture.of(
        box.getChildren().stream()
            .filter(TimelinePane.class::isInstance)
            .flatMap(pane -> ((TimelinePane) pane).seen().stream())
            .toList(),
        theme);
  }

  boolean empty() {
    return runs.isEmpty();
  }

  /** The thread whose lane was chosen last; that of the last event if none was. */
  int lane() {
    Events events = run().trace().events();
    int last = moment().events() - 1;
    return lane != NO_LANE || last < 0 ? lane : events.thread(last);
  }

  /** Chooses a thread's lane, and scrolls no further than it takes for it to be seen. */
  void chooseLane(int thread) {
    lane = thread;
    revealLane(thread);
    changed.run();
  }

  /** The thread of the lane so many rows below the one chosen. */
  int laneBelow(int rows) {
    return pane().threadBelow(lane, rows);
  }

  /** What was clicked on last, null if nothing of these runs was. */
  @Nullable Hit chosen() {
    return chosen;
  }

  /** Chooses something, as a click on it would. */
  void choose(Hit hit) {
    chosen = hit;
    changed.run();
  }

  /** Scrolls no further than it takes for a thread's lane to be seen. */
  void revealLane(int thread) {
    pane().reveal(thread);
  }

  /** Measures a stretch, or nothing if it is null. */
  void measure(@Nullable TimeSpan span) {
    pane().measure(span);
  }

  /** The stretch that is being measured. */
  Optional<TimeSpan> measured() {
    return pane().measured();
  }

  /** The last event that had happened, in words. */
  String told() {
    int last = moment().events() - 1;
    return last < 0 ? "" : new EventTelling(run().trace(), Lengths.of(run())).tell(last);
  }

  private TimelinePane pane() {
    return panes.get(extras.overlaid() ? 0 : focused);
  }

  /** The run that what stands beside the timelines is about. */
  RunSummary run() {
    return runs.get(focused);
  }

  /** Turns to a run, as a click on its timeline would. */
  void focus(Trace trace) {
    int found = traces(runs).indexOf(trace);
    focused = Math.max(0, found);
  }

  Viewport viewport() {
    return viewport(focused);
  }

  Playhead playhead() {
    return playhead(focused);
  }

  /** The instant that is shown of {@link #run}. */
  Moment moment() {
    return playhead().in(run().trace());
  }

  /** The race chosen, null if none is. */
  @Nullable Race race() {
    return runs.isEmpty() || run().trace() != raceOf ? null : race;
  }

  /** Chooses a race of {@link #run}: shows where it is, and its two accesses. */
  void chooseRace(Race found) {
    race = found;
    raceOf = run().trace();
    TimelinePane pane = pane();
    pane.reveal(found.previous().thread());
    pane.reveal(found.current().thread());
    viewport().show(new RaceMarks(run()).around(found));
    playhead().stepTo(run().trace(), run().trace().events().after((int) found.current().event()));
  }

  /** How high the timelines have to be, with what parts them, in logical pixels at the desk. */
  Lanes room(double least, double roomy, double gap) {
    double parted = Math.max(0, box.getChildren().size() - 1) * gap;
    return new Lanes(wanted(least) + parted, wanted(roomy) + parted);
  }

  private double wanted(double pitch) {
    return box.getChildren().stream()
        .mapToDouble(pane -> pane instanceof TimelinePane shown ? shown.heightWith(pitch) : 0)
        .sum();
  }

  /** Draws the timelines so many times as large from now on. */
  void setScale(double scale) {
    panes.forEach(pane -> pane.setScale(scale));
  }

  void setTheme(Theme theme) {
    panes.forEach(pane -> pane.setTheme(theme));
  }
}
