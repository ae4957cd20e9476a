package org.lockscope.ui.window;

import java.time.Duration;
import java.util.Optional;
import org.lockscope.paint.Lit;
import org.lockscope.scenario.Change;
import org.lockscope.scenario.Scenario;
import org.lockscope.screen.Option;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.ui.file.Sample;
import org.lockscope.ui.kit.Shortcuts;
import org.lockscope.ui.setup.StageDesk;

/**
 * What is done with runs, from whatever control it is asked for: started, moved, turned to. For the
 * JavaFX thread.
 */
final class RunCommands implements RunScreen.Listener {
  /** A run that is started unasked takes no longer. */
  private static final Duration SOON = Duration.ofSeconds(8);

  private final Session session;
  private final Screen state;
  private final StageDesk stage;
  private final Runnable show;
  private RunScreen screen;
  private RunControl runs;
  private FileDesk files;

  /**
   * Commands for controls that are still to be made; used once {@link #serve} is called.
   *
   * @param stage says whether a scenario is chosen
   * @param show shows at once what came of a command
   */
  @SuppressWarnings("NullAway.Init")
  RunCommands(Session session, StageDesk stage, Runnable show) {
    this.session = session;
    this.state = session.screen();
    this.stage = stage;
    this.show = show;
  }

  /** Has them be obeyed by these. */
  void serve(RunScreen shows, RunControl polls, FileDesk opens) {
    screen = shows;
    runs = polls;
    files = opens;
  }

  /**
   * Shows something at the start: a run, if it is over soon, since nobody asked for it; where
   * motion is reduced, one that has ended; and nothing while the tour asks what would come of it.
   */
  void begin() {
    if (session.guide().asks()) {
      return;
    }
    if (state.state().options().has(Option.CALM)) {
      files.files().open(Sample.APPEND);
    } else if (state.state().editing().settings().forecast().orElse(Long.MAX_VALUE)
        <= SOON.toNanos()) {
      run();
    }
  }

  /** Starts a run with what the controls say, if they are right and the tour is not waiting. */
  void run() {
    session.guide().run();
    show.run();
    if (session.guide().waits()) {
      state.arranger().turnToTour();
    }
  }

  /** Stops the runs that go on, and the reading of a file. */
  void stop() {
    state.stop();
    files.files().cancel();
  }

  /** Has keys move the lock's bracket. */
  void moveTheBracketWith(Shortcuts shortcuts) {
    Scenario scenario = state.state().editing().settings().scenario();
    scenario
        .bracket()
        .ifPresent(
            bracket ->
                shortcuts.placements(
                    bracket, this::place, () -> state.state().options().has(Option.PROJECTOR)));
  }

  /** The lock was moved, or chosen where it is. */
  void place(Change<?> placement) {
    if (!stage.staged()) {
      state.editor().place(placement);
      runs.show();
    }
  }

  /** Closes what lies on top and nothing else; the full screen is the last. */
  void closeTopmost() {
    if (!state.chooser().closeTopmost()) {
      state.set(Option.PROJECTOR, false);
    }
    show.run();
  }

  @Override
  public void teach() {
    session.guide().start();
    runs.show();
  }

  @Override
  public void changed() {
    runs.showSoon();
  }

  @Override
  public void savePredictions() {
    files.savePredictions(session.tour().results());
  }

  @Override
  public void hovered(Optional<Lit> lit) {
    screen.code().light(lit);
  }

  @Override
  public void showRaces(RunId id) {
    state.lineup().bring(id);
    state.lineup().focus(id);
    state.chooser().firstRace();
  }
}
