package org.lockscope.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.lockscope.paint.Lit;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.SideView;
import org.lockscope.screen.Size;
import org.lockscope.session.Expectation;

/** Wires the window: who tells whom when a control is used. For the JavaFX thread. */
public final class MainController implements RunScreen.Listener, AutoCloseable {
  @FXML private BorderPane root;
  @FXML private HBox form;
  @FXML private SettingsForm formController;
  @FXML private Node runGroup;
  @FXML private Pane viewGroup;
  @FXML private ViewGroup viewGroupController;
  @FXML private Button run;
  @FXML private Label runProblem;
  @FXML private Button stop;
  @FXML private StackPane stack;
  @FXML private HBox main;
  @FXML private VBox timelinesAndTransport;
  @FXML private VBox timelines;
  @FXML private VBox foot;
  @FXML private HBox legendBox;
  @FXML private HBox statusBox;
  @FXML private Button wholeRun;
  @FXML private Label status;
  @FXML private ProgressBar progress;
  @FXML private Label counters;

  /** A run that is started unasked takes no longer. */
  private static final Duration SOON = Duration.ofSeconds(8);

  private final Words words;
  private final Session session;
  private final Screen state;
  private final Pace pace = new Pace();
  private Cards cards;
  private RunScreen screen;
  private RunControl runs;
  private WindowLook look;
  private FileDesk files;
  private StatusLine line;
  private Keys keys;
  private PresenterDesk presenterDesk;
  private SettingsDesk settings;
  private StageDesk stage;

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  MainController(Words words, Session session) {
    this.words = words;
    this.session = session;
    this.state = session.screen();
  }

  @FXML
  void initialize() {
    Toolbar.fill(form, runGroup, viewGroup);
    stack.getChildren().add(formController.card());
    formController.tellUnseen(runProblem);
    settings = new SettingsDesk(formController, state, run, this::show);
    stage = new StageDesk(words, root, form, state, this::changed);
    screen = RunScreen.of(words, timelines, state, session.tour(), this);
    runs = new RunControl(state, screen, pace, this::shown);
    keys = new Keys(screen, this::changed);
    line = new StatusLine(words, status, progress, counters);
    Around.place(screen, timelinesAndTransport, foot, legendBox);
    Around.wholeRun(wholeRun, screen.zoom()::fit);
    look =
        new WindowLook(
            root,
            state,
            viewGroupController.toggles(),
            Toolbar.fit(
                form, formController, viewGroupController.buttons(stage.chooser(), run, stop)),
            screen,
            Around.bars(
                screen,
                new Around.Always(form, legendBox, statusBox, main),
                List.of(timelinesAndTransport, timelines)),
            timelinesAndTransport);
    files =
        new FileDesk(
            words,
            session.background(),
            viewGroupController.file(),
            stack,
            state,
            screen,
            look,
            this::openingBegins,
            this::openingEnded,
            session::say);
    cards = new Cards(words, stack, state, screen, look, viewGroup.getChildren());
    presenterDesk =
        new PresenterDesk(
            words,
            root,
            state,
            session.tour(),
            session.elapsed(),
            this::teach,
            this::savePredictions);
    viewGroupController.wire(session, cards, this::show);
    stack.getChildren().add(screen.markup());
    stop.setDisable(true);
  }

  /**
   * Takes part in a scene: its keyboard, its size, and what is dropped on it.
   *
   * @param recent the files that were opened before
   */
  void attach(Scene scene, List<Path> recent) {
    files.files().remember(recent);
    files.files().acceptDrops(scene);
    session.desktop().ifPresent(files.notice()::showWith);
    show();
    look.attach(scene);
    keys.install(scene);
    Shortcuts shortcuts = new Shortcuts();
    shortcuts.button(Command.RUN, run);
    shortcuts.button(Command.STOP, stop);
    viewGroupController.addTo(shortcuts);
    shortcuts.action(Command.CLOSE, this::closeTopmost);
    shortcuts.action(Command.KEYS, cards::showKeys);
    shortcuts.typed("?", cards::showKeys);
    shortcuts.placements(this::place, () -> state.state().options().has(Option.PROJECTOR));
    shortcuts.install(scene);
    changed();
  }

  /** The window whose contents these are, until it speaks another language. */
  Session session() {
    return session;
  }

  /** Where it is shown. */
  Scene scene() {
    return root.getScene();
  }

  /** The files opened last, the latest first. */
  List<Path> recent() {
    return files.files().recent();
  }

  /** Whether a file is being read. */
  boolean reading() {
    return files.files().reading();
  }

  /** The panel that is shown where they don't all fit. */
  SideView.Panel panel() {
    return screen.side().panel();
  }

  /** Turns to a panel. */
  void turnTo(SideView.Panel panel) {
    screen.side().turnTo(panel);
  }

  /** Lays the window out for a size, whatever the scene's is: its content can be resized alone. */
  void layOut(double width, double height) {
    look.arrange(new Size(width, height));
  }

  /** What a later start goes on with. */
  SavedState state(Stage stage) {
    return session.state(stage);
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
    } else if (Expectation.wall(state.state().editing().settings()).compareTo(SOON) <= 0) {
      run();
    }
  }

  /** Says a sentence in the line at the window's foot; nothing if it is empty. */
  void say(String sentence) {
    if (!sentence.isEmpty()) {
      line.say(sentence);
    }
  }

  /** Has files and folders that were written be shown with this. */
  void showFilesWith(Consumer<URI> desktop) {
    session.showFilesWith(desktop);
    files.notice().showWith(desktop);
  }

  /** Asks with this instead of a dialog where a picture is to go. */
  void askForFileWith(Function<Window, Optional<Path>> asking) {
    files.ask().askWith(asking);
  }

  /** The lock was moved, or chosen where it is. */
  private void place(LockPlacement placement) {
    if (!stage.staged()) {
      state.editor().place(placement);
      runs.show();
    }
  }

  /** Closes what lies on top and nothing else; the full screen is the last. */
  private void closeTopmost() {
    if (!state.chooser().closeTopmost()) {
      state.set(Option.PROJECTOR, false);
    }
    show();
  }

  /** Starts a run with what the controls say, if they are right and the tour is not waiting. */
  @FXML
  void run() {
    session.guide().run();
    show();
    if (session.guide().waits()) {
      screen.side().turnToTour();
    }
  }

  @FXML
  void stop() {
    state.stop();
    files.files().cancel();
  }

  /** Opens a recording and shows it; what is wrong with it is said in the line at the foot. */
  void open(Path recording) {
    open(List.of(recording));
  }

  /** As {@link #open(Path)}, of a recording in one or more files. */
  void open(List<Path> recording) {
    files.files().open(recording);
  }

  private void openingBegins() {
    state.stop();
    showStop();
  }

  private void openingEnded() {
    showStop();
    changed();
  }

  private void showStop() {
    stop.setDisable(!runs.running() && !files.files().reading());
  }

  /** Runs the step of the tour. */
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

  /** Shows what is on screen at once. */
  void show() {
    follow();
    runs.show();
  }

  /** What else goes on is as the options say. */
  private void follow() {
    Options options = state.state().options();
    session.guide().setOpen(options.touring(), options.has(Option.TOUR));
    if (pace.calm() != options.has(Option.CALM)) {
      pace.setCalm(options.has(Option.CALM));
    }
    presenterDesk.show();
  }

  /** Opens the presenter's window. */
  void presentNotes() {
    state.set(Option.NOTES, true);
    show();
  }

  private void shown() {
    follow();
    session.guide().look();
    formController.withhold(session.guide().asks());
    settings.show();
    stage.show();
    look.take(stage.height());
    viewGroupController.show(state.state().options(), state.state().marking().tool() != null);
    look.show();
    wholeRun.setVisible(!state.viewport().fits());
    showStop();
    files.update();
    if (!files.files().reading()) {
      line.show(state.frame().under().progress(), runs.framesPerSecond());
    }
    session.speak();
  }

  /** Shows it no longer. */
  void leave() {
    presenterDesk.close();
    screen.close();
    runs.close();
    files.close();
  }

  /** Closes the window: ends all runs, and returns when none of its threads is left. */
  @Override
  public void close() {
    session.close();
  }
}
