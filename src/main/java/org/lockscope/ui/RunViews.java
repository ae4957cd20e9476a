package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Hit;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Picture;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.SeenPicture;
import org.lockscope.paint.Theme;
import org.lockscope.race.Race;
import org.lockscope.screen.Chosen;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Instant;
import org.lockscope.screen.Lanes;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Slots;
import org.lockscope.screen.Viewport;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** The timelines on screen, as many as there are runs. For the JavaFX thread. */
final class RunViews {
  private final VBox box;
  private final Extras extras;
  private final Screen screen;
  private final List<TimelinePane> panes = new ArrayList<>();
  private Revealed revealed = new Revealed(null, Instant.END, Chosen.NOTHING);

  /** What was scrolled to last: it is scrolled to once, and the user may scroll on. */
  private record Revealed(@Nullable RunId run, Instant instant, Chosen chosen) {}

  /**
   * No timelines yet.
   *
   * @param box what the timelines stand in
   * @param screen what is on screen
   * @param extras what they show besides
   * @param hovered called with what the mouse is over
   */
  RunViews(VBox box, Screen screen, Extras extras, Consumer<Optional<Lit>> hovered) {
    this.extras = extras;
    this.box = box;
    this.screen = screen;
    for (int i = 0; i < Slots.MOST_SHOWN; i++) {
      panes.add(new TimelinePane(screen, hovered, extras));
    }
  }

  /** Shows the runs of a frame. */
  void show(Frame frame) {
    List<RunFrame> runs = frame.runs();
    List<TimelinePane> used = panes.subList(0, extras.overlaid() ? 1 : runs.size());
    if (!box.getChildren().equals(used)) {
      box.getChildren().setAll(used);
    }
    for (int i = 0; i < used.size(); i++) {
      used.get(i).setFills(i == used.size() - 1);
      used.get(i).show(runs.get(i), runs.size() > 1 ? runs.get(i == 0 ? 1 : 0) : null);
    }
    frame.focus().ifPresent(this::reveal);
    used.forEach(TimelinePane::paint);
  }

  private void reveal(RunFrame run) {
    Chosen chosen = screen.chosen();
    Revealed now = new Revealed(run.id(), run.at().instant(), chosen);
    Revealed before = revealed;
    revealed = now;
    if (now.equals(before)) {
      return;
    }
    if (now.instant instanceof Instant.Stepped && run.moment().events() > 0) {
      revealLane(run.whole().trace().events().thread(run.moment().events() - 1));
    }
    if (chosen.lane() != before.chosen.lane() && chosen.lane() != Chosen.NO_LANE) {
      revealLane(chosen.lane());
    }
    Race found = chosen.race();
    if (found != null && !found.equals(before.chosen.race())) {
      revealLane(found.previous().thread());
      revealLane(found.current().thread());
    }
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
    return screen.frame().focus().isEmpty();
  }

  private RunFrame focus() {
    return screen.frame().focus().orElseThrow();
  }

  /** The thread whose lane was chosen last; that of the last event if none was. */
  int lane() {
    return screen.player().lane(focus());
  }

  /** Chooses a thread's lane. */
  void chooseLane(int thread) {
    screen.chooser().lane(thread);
  }

  /** The thread of the lane so many rows below the one chosen. */
  int laneBelow(int rows) {
    return pane().threadBelow(screen.chosen().lane(), rows);
  }

  /** Chooses something, as a click on it would. */
  void choose(Hit hit) {
    screen.chooser().choose(focus().id(), hit);
  }

  private void revealLane(int thread) {
    pane().reveal(thread);
  }

  /** Measures a stretch, or nothing if it is null. */
  void measure(@Nullable TimeSpan span) {
    screen.chooser().measure(span);
  }

  /** The stretch that is being measured. */
  Optional<TimeSpan> measured() {
    return Optional.ofNullable(screen.chosen().measured());
  }

  private TimelinePane pane() {
    return panes.get(extras.overlaid() ? 0 : Math.max(0, screen.frame().focused()));
  }

  /** The run that what stands beside the timelines is about. */
  RunSummary run() {
    return focus().whole();
  }

  /** Turns to a run, as a click on its timeline would. */
  void focus(Trace trace) {
    RunId id = screen.idOf(trace);
    if (id != null) {
      screen.focus(id);
    }
  }

  Viewport viewport() {
    return screen.viewport();
  }

  Playhead playhead() {
    return new Playhead(screen, focus().id());
  }

  /** The instant that is shown of {@link #run}. */
  Moment moment() {
    return focus().moment();
  }

  /** The race chosen, null if none is. */
  @Nullable Race race() {
    return screen.chosen().race();
  }

  /** Chooses a race of {@link #run}: shows where it is, and its two accesses. */
  void chooseRace(Race found) {
    screen.chooser().race(found);
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
