package org.lockscope.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.LessonReader;
import org.lockscope.lesson.Tour;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Lit;
import org.lockscope.paint.NowTelling;
import org.lockscope.paint.RunCards;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Theme;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.session.WhereInCode;
import org.lockscope.trace.Trace;

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
 * @param player moves the playhead
 * @param zoom moves the view
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
    Player player,
    ViewCommands zoom) {
  /** What it tells the window. */
  interface Listener {
    /** What is shown has changed. */
    void changed();

    /** Something is pointed at, or nothing any more. */
    void hovered(Optional<Lit> lit);

    /** An earlier run is to stand beside the current one. */
    void bring(Trace trace);

    /** A run is to be shown where it races. */
    void showRaces(RunSummary run);

    /** A step of the tour is to run. */
    void teach(RunSettings settings);

    /** What a class predicted is to be saved. */
    void savePredictions();
  }

  /**
   * All that shows runs, without a run yet.
   *
   * @param words the window's texts
   * @param box what the timelines stand in
   * @param form the controls that say what to run
   */
  static RunScreen of(Words words, VBox box, SettingsForm form, Listener listener) {
    Extras extras = new Extras(listener::changed);
    RunViews views = new RunViews(box, extras, listener::hovered, listener::changed);
    LaneCommands lanes = new LaneCommands(views, extras);
    Player player = new Player(views);
    ViewCommands zoom = new ViewCommands(views);
    CodePane code = new CodePane(words, form::choose, lit -> extras.setLit(lit.orElse(null)));
    Tour tour = new Tour(LessonReader.tour(words.language()), 0);
    LessonPane lesson = new LessonPane(words, tour, listener::teach, listener::savePredictions);
    return new RunScreen(
        views,
        lanes,
        code,
        lesson,
        new SidePanel(
            words,
            lesson,
            code,
            views::chooseRace,
            lanes::go,
            lanes::prove,
            listener::bring,
            listener::showRaces),
        new Label(),
        new FiguresPane(),
        new LegendPane(words),
        new TransportBar(words, player, zoom, listener::changed),
        new OverviewPane(words),
        new LaneBar(words, extras),
        player,
        zoom);
  }

  /**
   * Has all of it show runs as they are now.
   *
   * @param runs one or two
   * @param ended the runs of the session that have ended
   * @param commonAxis whether two runs share one time axis
   */
  void show(List<RunSummary> runs, List<RunListPane.Entry> ended, boolean commonAxis) {
    views.setCommonAxis(commonAxis);
    views.show(runs);
    side.show(views.run().at(views.moment()), views.moment(), views.race(), lanes.inspection());
    code.showWorkers(WhereInCode.at(views.run().trace(), views.moment().time()));
    runs.forEach(lesson::show);
    figures.show(RunCards.of(views.shownNow()));
    legend.show(Legend.Contents.of(runs).with(lanes.marked()));
    boolean live = runs.stream().anyMatch(RunSummary::live);
    transport.show(views.playhead().atEnd() && live ? "" : views.told());
    overview.show(views.run(), views.viewport(), views.moment().time(), views.run().trace().end());
    side.compare(views.shownNow());
    side.list(ended, views.run());
    side.path(lanes.path());
    now.setText(told());
  }

  /** Who holds a lock at the instant shown, and who waits for it. */
  private String told() {
    RunSummary run = views.run();
    String said = new NowTelling(run).at(views.moment().time());
    return run.letter().isEmpty() ? said : run.letter() + ": " + said;
  }

  /** Hides what would answer a question that is asked: figures, sentences, other runs; or not. */
  void withhold(boolean on) {
    figures.withhold(on);
    side.withhold(on);
    code.withhold(on);
  }

  /** Draws all of it in other colours from now on. */
  void setTheme(Theme theme) {
    legend.setTheme(theme);
    views.setTheme(theme);
    side.setTheme(theme);
    overview.setTheme(theme);
  }

  /** Draws the timelines, their legend and the list so many times as large from now on. */
  void setScale(double scale) {
    views.setScale(scale);
    legend.setScale(scale);
    side.setScale(scale);
  }
}
