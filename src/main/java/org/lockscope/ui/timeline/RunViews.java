package org.lockscope.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Theme;
import org.lockscope.picture.Picture;
import org.lockscope.picture.SeenPicture;
import org.lockscope.race.Race;
import org.lockscope.screen.Chosen;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Instant;
import org.lockscope.screen.Lanes;
import org.lockscope.screen.Option;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Slots;

/**
 * Lays out the timelines on screen, as many as there are runs, and scrolls to what is chosen in
 * them. For the JavaFX thread.
 */
public final class RunViews {
  private final VBox box;
  private final Screen screen;
  private final List<TimelinePane> panes = new ArrayList<>();
  private Revealed revealed = new Revealed(null, new Instant.End(), Chosen.NOTHING);

  /** What was scrolled to last: it is scrolled to once, and the user may scroll on. */
  private record Revealed(@Nullable RunId run, Instant instant, Chosen chosen) {}

  /**
   * No timelines yet.
   *
   * @param box what the timelines stand in
   * @param screen what is on screen
   * @param hovered called with what the mouse is over
   */
  public RunViews(VBox box, Screen screen, Consumer<Optional<Lit>> hovered) {
    this.box = box;
    this.screen = screen;
    for (int i = 0; i < Slots.MOST_SHOWN; i++) {
      TimelinePane pane = new TimelinePane(screen, hovered);
      pane.bar().visibleProperty().subscribe(this::align);
      panes.add(pane);
    }
  }

  /** Where one is scrolled, all leave the bar its room: a second is as wide in each. */
  private void align() {
    double widest =
        panes.stream()
            .filter(box.getChildren()::contains)
            .mapToDouble(pane -> pane.bar().taken())
            .max()
            .orElse(0);
    panes.forEach(pane -> pane.bar().leave(widest));
  }

  /** Shows the runs of a frame. */
  public void show(Frame frame) {
    List<RunFrame> runs = frame.runs();
    boolean overlaid = frame.state().options().has(Option.OVERLAID);
    List<TimelinePane> used = panes.subList(0, overlaid ? 1 : runs.size());
    if (!box.getChildren().equals(used)) {
      box.getChildren().setAll(used);
      align();
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
    TimelinePane pane = pane();
    if (now.instant instanceof Instant.Stepped && run.moment().events() > 0) {
      pane.reveal(run.whole().trace().events().thread(run.moment().events() - 1));
    }
    if (chosen.lane() != before.chosen.lane() && chosen.lane() != Chosen.NO_LANE) {
      pane.reveal(chosen.lane());
    }
    Race found = chosen.race();
    if (found != null && !found.equals(before.chosen.race())) {
      pane.reveal(found.previous().thread());
      pane.reveal(found.current().thread());
    }
  }

  private TimelinePane pane() {
    boolean overlaid = screen.state().options().has(Option.OVERLAID);
    return panes.get(overlaid ? 0 : Math.max(0, screen.frame().focused()));
  }

  /** The thread of the lane so many rows below the one chosen. */
  int laneBelow(int rows) {
    return pane().threadBelow(screen.chosen().lane(), rows);
  }

  /** Lights what is pointed at in the code; nothing if that is nothing. */
  public void light(Optional<Lit> lit) {
    panes.forEach(pane -> pane.light(lit));
  }

  /** A picture of the timelines as they are seen. */
  public Picture seen(Theme theme) {
    return SeenPicture.of(
        box.getChildren().stream()
            .filter(TimelinePane.class::isInstance)
            .flatMap(pane -> ((TimelinePane) pane).painted().seen().stream())
            .toList(),
        theme);
  }

  /** How high the timelines have to be, with what parts them, in logical pixels at the desk. */
  public Lanes room(double least, double roomy, double gap) {
    double parted = Math.max(0, box.getChildren().size() - 1) * gap;
    return new Lanes(wanted(least) + parted, wanted(roomy) + parted);
  }

  private double wanted(double pitch) {
    return box.getChildren().stream()
        .mapToDouble(
            pane -> pane instanceof TimelinePane shown ? shown.room().heightWith(pitch) : 0)
        .sum();
  }

  /** Draws the timelines so many times as large from now on. */
  public void setScale(double scale) {
    panes.forEach(pane -> pane.setScale(scale));
  }

  /** Draws all timelines in a theme. */
  public void setTheme(Theme theme) {
    panes.forEach(pane -> pane.setTheme(theme));
  }
}
