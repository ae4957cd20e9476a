package org.lockscope.ui.window;

import java.net.URI;
import java.nio.file.Path;
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
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Size;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.kit.Pace;
import org.lockscope.ui.kit.Words;
import org.lockscope.ui.setup.SettingsDesk;
import org.lockscope.ui.setup.SettingsForm;
import org.lockscope.ui.setup.StageDesk;
import org.lockscope.ui.teach.PresenterDesk;

/** Wires the window: who tells whom when a control is used. For the JavaFX thread. */
public final class MainController implements AutoCloseable {
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

  private final Words words;
  private final Session session;
  private final Screen state;
  private final Pace pace = new Pace();
  private RunCommands commands;
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
    commands = new RunCommands(session, stage, this::show);
    screen = RunScreen.of(words, timelines, state, session.tour(), commands);
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
            session.folder(),
            viewGroupController.file(),
            stack,
            state,
            screen,
            look,
            this::openingBegins,
            this::openingEnded,
            session::say);
    commands.serve(screen, runs, files);
    cards = new Cards(words, stack, state, screen, look, viewGroup.getChildren(), files::saveGraph);
    presenterDesk =
        new PresenterDesk(
            words,
            root,
            state,
            session.tour(),
            session.elapsed(),
            commands::teach,
            commands::savePredictions);
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
    new WindowKeys(run, stop, viewGroupController, commands, cards).install(scene);
    changed();
  }

  /** The window whose contents these are, until it speaks another language. */
  public Session session() {
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

  /** Lays the window out for a size, whatever the scene's is: its content can be resized alone. */
  void layOut(double width, double height) {
    look.arrange(new Size(width, height));
  }

  /** What a later start goes on with. */
  public SavedState state(Stage stage) {
    return session.state(stage);
  }

  /** Shows something at the start, as {@link RunCommands#begin} says. */
  public void begin() {
    commands.begin();
  }

  /** Says a sentence in the line at the window's foot; nothing if it is empty. */
  void say(String sentence) {
    if (!sentence.isEmpty()) {
      line.say(sentence);
    }
  }

  /** Has files and folders that were written be shown with this. */
  public void showFilesWith(Consumer<URI> desktop) {
    session.showFilesWith(desktop);
    files.notice().showWith(desktop);
  }

  /** Asks with this instead of a dialog where a picture is to go. */
  public void askForFileWith(Function<Window, Optional<Path>> asking) {
    files.ask().askWith(asking);
  }

  /** Starts a run with what the controls say, as {@link RunCommands#run} does. */
  @FXML
  void run() {
    commands.run();
  }

  @FXML
  void stop() {
    commands.stop();
  }

  /** Opens a recording and shows it; what is wrong with it is said in the line at the foot. */
  public void open(Path recording) {
    open(List.of(recording));
  }

  /** As {@link #open(Path)}, of a recording in one or more files. */
  void open(List<Path> recording) {
    files.files().open(recording);
  }

  /** Opens a recording that its program still writes, and reads on as it grows. */
  void follow(List<Path> recording) {
    files.files().follow(recording);
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

  /** Shows soon what has changed. */
  void changed() {
    commands.changed();
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

  private void shown() {
    follow();
    session.guide().look();
    formController.withhold(session.guide().asks());
    settings.show();
    stage.show();
    look.take(stage.height());
    viewGroupController.show(state.state().options(), state.state().marking().tool() != null);
    look.show();
    cards.show(state.frame());
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
