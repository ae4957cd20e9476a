package org.lockscope.ui.window;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Tour;
import org.lockscope.paint.Lit;
import org.lockscope.paint.Theme;
import org.lockscope.screen.Beside;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Player;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.ui.kit.Cover;
import org.lockscope.ui.kit.Dwell;
import org.lockscope.ui.kit.Words;
import org.lockscope.ui.side.CodePane;
import org.lockscope.ui.teach.LessonPane;
import org.lockscope.ui.timeline.FiguresPane;
import org.lockscope.ui.timeline.LaneBar;
import org.lockscope.ui.timeline.LaneCommands;
import org.lockscope.ui.timeline.LegendPane;
import org.lockscope.ui.timeline.MarkupBar;
import org.lockscope.ui.timeline.OverviewPane;
import org.lockscope.ui.timeline.RunViews;
import org.lockscope.ui.timeline.TransportBar;
import org.lockscope.ui.timeline.ViewCommands;

/**
 * Everything on screen that shows runs. For the JavaFX thread.
 *
 * @param views the timelines
 * @param lanes what is chosen on them
 * @param code the code each worker runs
 * @param lesson the guided tour
 * @param side what stands beside the timelines
 * @param now who holds a lock, and who waits for it
 * @param figures the figures of the runs
 * @param legend what the colours mean
 * @param transport the controls that move in time
 * @param overview the whole run in a strip
 * @param laneBar the controls that say which lanes are shown
 * @param markup the tools that draw over the timelines
 * @param player moves the playhead
 * @param zoom moves the view
 * @param cover says what to do where there are no runs
 * @param screen says what is shown
 */
record RunScreen(
    RunViews views,
    LaneCommands lanes,
    CodePane code,
    LessonPane lesson,
    SidePanel side,
    Label now,
    FiguresPane figures,
    LegendPane legend,
    TransportBar transport,
    OverviewPane overview,
    LaneBar laneBar,
    MarkupBar markup,
    Player player,
    ViewCommands zoom,
    Cover cover,
    Screen screen) {
  /** What it tells the window. */
  interface Listener {
    /** What is shown has changed. */
    void changed();

    /** Something is pointed at, or nothing any more. */
    void hovered(Optional<Lit> lit);

    /** A run is to be shown where it races. */
    void showRaces(RunId run);

    /** The step of the tour is to run. */
    void teach();

    /** What a class predicted is to be saved. */
    void savePredictions();
  }

  /**
   * All that shows runs, without a run yet.
   *
   * @param words the window's texts
   * @param box what the timelines stand in
   * @param screen what is on screen
   * @param tour the guided tour
   */
  static RunScreen of(Words words, VBox box, Screen screen, Tour tour, Listener listener) {
    RunViews views = new RunViews(box, screen, listener::hovered);
    LaneCommands lanes = new LaneCommands(screen, views);
    Player player = screen.player();
    ViewCommands zoom = new ViewCommands(screen);
    CodePane code = new CodePane(words, screen, new Dwell(views::light));
    LessonPane lesson = new LessonPane(words, tour, listener::teach, listener::savePredictions);
    return new RunScreen(
        views,
        lanes,
        code,
        lesson,
        new SidePanel(
            words,
            lesson,
            new RunPanels(
                words,
                code,
                screen.chooser()::race,
                lanes::prove,
                screen,
                listener::showRaces,
                listener::changed),
            screen,
            lanes::go),
        new Label(),
        new FiguresPane(words.tell("tour.figuresHidden")),
        new LegendPane(words),
        new TransportBar(words, player, zoom, listener::changed),
        new OverviewPane(words),
        new LaneBar(words, screen),
        new MarkupBar(words, screen.marker()),
        player,
        zoom,
        new Cover(words, box, tour),
        screen);
  }

  /** Has all of it show runs as they are now. */
  void show(Frame frame) {
    Beside beside = frame.beside();
    code.show(frame.code());
    code.showWorkers(beside.workers());
    markup.show(frame);
    legend.show(frame.under().legend());
    transport.show(beside.told().event());
    now.setText(beside.told().now());
    side.show(frame);
    withhold(frame.state().asking().open());
    RunFrame focus = frame.focus().orElse(null);
    overview.setOpacity(focus == null ? 0 : 1); // the layout says whether it is there
    overview.setDisable(focus == null); // what is not seen takes no mouse and no keys
    if (focus == null) {
      cover.put(frame);
    } else {
      showRuns(frame, focus);
    }
  }

  private void showRuns(Frame frame, RunFrame focus) {
    views.show(frame);
    figures.show(frame.under().figures());
    overview.show(
        focus.whole(),
        screen.viewport(),
        focus.moment().time(),
        focus.told(frame.state().options()));
  }

  /** Hides what would answer a question that is asked: figures, sentences, other runs; or not. */
  private void withhold(boolean on) {
    figures.withhold(on);
    code.withhold(on);
  }

  /** Draws all of it in other colours from now on. */
  void setTheme(Theme theme) {
    legend.setTheme(theme);
    views.setTheme(theme);
    side.setTheme(theme);
    overview.setTheme(theme);
  }

  /**
   * Draws the timelines, their legend, the overview and the list so many times as large from now
   * on.
   */
  void setScale(double scale) {
    views.setScale(scale);
    legend.setScale(scale);
    overview.setScale(scale);
    side.setScale(scale);
  }

  /** What the tour and the screen tell, is told here no longer. */
  void close() {
    lesson.close();
    side.close();
  }
}
