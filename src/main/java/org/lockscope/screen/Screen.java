package org.lockscope.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.StagedRun;
import org.lockscope.text.Language;
import org.lockscope.trace.LaneQuery;

/**
 * Owns what is on screen: every command changes the one {@link #state}, and {@link #frame} says
 * what is to be drawn. Owns the runs as well: nothing else starts, stops or polls one. Belongs to
 * one thread, in the window JavaFX's.
 */
public final class Screen implements AutoCloseable {

  private final Runs runs;
  private final FrameMaker maker;
  private final Viewports viewports;
  private final Player player;
  private final Marker marker;
  private final Chooser chooser;
  private final Editor editor;
  private final Arranger arranger;
  private final Lineup lineup;
  private final Stager stager;
  private final Runnable changed;
  private ScreenState state;
  private @Nullable Frame frame;

  /**
   * An empty screen.
   *
   * @param settings of the first run
   * @param changed called after each command, so that the next pulse shows it
   */
  public Screen(Language language, RunEnvironment environment, Plan settings, Runnable changed) {
    this.runs = new Runs(environment);
    this.maker = new FrameMaker(runs);
    this.changed = changed;
    this.viewports = new Viewports(this::redraw);
    this.state = ScreenState.of(settings, language);
    this.player = new Player(this);
    this.marker = new Marker(this);
    this.chooser = new Chooser(this);
    this.editor = new Editor(this);
    this.arranger = new Arranger(this);
    this.lineup = new Lineup(this, runs);
    this.stager = new Stager(this, Scenarios.installed().others());
  }

  /** What is on screen. */
  public ScreenState state() {
    return state;
  }

  /** What is to be drawn; derived once after each change and each pulse. */
  public Frame frame() {
    Frame made = frame;
    if (made == null) {
      made = maker.of(state);
      viewports.grow(made.runs());
      frame = made;
    }
    return made;
  }

  /**
   * Takes what the runs recorded, moves the replay on, and starts the run of a draft that has come
   * to rest.
   *
   * @param time nanoseconds of a clock that never runs backwards
   * @return whether there is more to come without a command
   */
  public boolean pulse(long time) {
    return pulse(time, true);
  }

  /**
   * As {@link #pulse(long)}.
   *
   * @param moves whether a replay moves on, too
   */
  public boolean pulse(long time, boolean moves) {
    boolean more = runs.poll();
    frame = null;
    if (moves) {
      player.pulse(time);
    }
    // The run of a draft may start here.
    more |= editor.pulse(time) || player.playing();
    if (!more) {
      frame(); // what is to be found out is begun
      more = maker.pending();
      frame = more ? frame : null; // it may have been found since
    }
    return more;
  }

  void set(ScreenState to) {
    if (!to.equals(state)) {
      // Runs that were hidden for a while come back as they were left.
      boolean others = !to.wanted().equals(state.wanted());
      boolean stands = others || !to.drawn().equals(state.drawn());
      state = others ? to.with(Instants.END) : to;
      if (others) {
        viewports.reset();
      }
      if (stands) {
        player.pause();
      }
      redraw();
    }
  }

  /** A part of what is on screen is another. */
  void put(ScreenState.Part to) {
    set(state.with(to));
  }

  void redraw() {
    frame = null;
    changed.run();
  }

  /** Starts a run as the controls say, if they are right; null if they are not. */
  public @Nullable RunId run() {
    if (!state.runnable()) {
      return null;
    }
    Scenario scenario = state.staging().scenario();
    if (scenario != null) {
      return lineup.start(scenario.plan(state.staging().setup(scenario)));
    }
    put(state.editing().edited(state.editing().settings()));
    return lineup.start(state.editing().settings());
  }

  /** Starts a run that the tour asks for; it leaves no trace in what the user set up. */
  public RunId teach(Plan step) {
    stager.choose(null); // the tour is the news pipeline's
    put(state.editing().taught(step));
    return lineup.start(step);
  }

  /** The tour was left, or has gone on: what the user set up is back in the controls. */
  public void leaveLesson() {
    put(state.editing().untaught());
  }

  /**
   * Stops the runs that go on; what they recorded stays, and everything else where it is. A program
   * that takes its time to end ends at once the second time.
   */
  public void stop() {
    runs.stopAll();
    redraw();
  }

  /** Whether a run goes on. */
  public boolean running() {
    return state.slots().shown().stream().anyMatch(runs::goesOn);
  }

  /** The run made here that was started last and is on screen; null if none is. */
  public @Nullable RunId latest() {
    return runs.latest(state.slots().shown());
  }

  /** A run made here, to be read; null for one that was read. */
  public @Nullable StagedRun own(RunId id) {
    return runs.own(id);
  }

  /** What is chosen of the run in focus. */
  public Chosen chosen() {
    RunId focus = state.focus();
    return focus == null ? Chosen.NOTHING : state.chosen().in(focus);
  }

  /** Shows something besides, or no longer. */
  public void set(Option option, boolean on) {
    if (option == Option.TOUR && on) {
      stager.choose(null); // the tour is the news pipeline's
    }
    put(state.options().with(option, on));
  }

  /** Has all be written about in another language; what runs and what is chosen stays. */
  public void speak(Language language) {
    set(state.in(language));
  }

  /** Asks for other lanes. */
  public void ask(LaneQuery.Order order, String name, LaneQuery.Doing doing) {
    put(state.options().asking(order, name, doing));
  }

  /** Pins a thread's lane to the top, or lets it go. */
  public void togglePin(int thread) {
    put(state.options().pinToggled(thread));
  }

  /** Opens a pool of threads whose lanes are folded, or folds it. */
  public void togglePool(String pool) {
    put(state.options().poolToggled(pool));
  }

  /** How the run in focus is scrolled and zoomed. */
  public Viewport viewport() {
    RunId focus = state.focus();
    return viewport(focus == null ? new RunId(0) : focus);
  }

  /** How a run is scrolled and zoomed. */
  public Viewport viewport(RunId id) {
    return viewports.of(id, state.options().together());
  }

  /** Moves the playheads. */
  public Player player() {
    return player;
  }

  /** Edits the settings of the next run. */
  public Editor editor() {
    return editor;
  }

  /** Chooses lanes, races, stretches and what was clicked on. */
  public Chooser chooser() {
    return chooser;
  }

  /** Chooses and sets scenarios. */
  public Stager stager() {
    return stager;
  }

  /** Says which runs are on screen. */
  public Lineup lineup() {
    return lineup;
  }

  /** Lays the window out. */
  public Arranger arranger() {
    return arranger;
  }

  /** Draws over the runs by hand. */
  public Marker marker() {
    return marker;
  }

  /** Moves the playhead of a run, and of those on one axis with it. */
  void move(RunId id, Instant to) {
    put(state.instants().moved(id, state.options().together(), to));
  }

  /** The runs drawn. */
  List<RunFrame> drawn() {
    return frame().runs();
  }

  /** Ends all runs, and returns when none of their threads is left. */
  @Override
  public void close() {
    maker.close();
    runs.close();
  }
}
