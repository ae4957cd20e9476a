package org.lockscope.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Lit;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.scenario.Knob;
import org.lockscope.screen.Editing;
import org.lockscope.screen.Option;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Size;
import org.lockscope.screen.TourGuide;
import org.lockscope.screen.WindowLayout;
import org.lockscope.session.Expectation;
import org.lockscope.session.RunEnvironment;

/** Wires the window: who tells whom when a control is used. For the JavaFX thread. */
public final class MainController implements RunScreen.Listener, AutoCloseable {
  @FXML private Parent root;
  @FXML private HBox form;
  @FXML private SettingsForm formController;
  @FXML private Node runGroup;
  @FXML private Pane viewGroup;
  @FXML private Button run;
  @FXML private Label runProblem;
  @FXML private Button stop;
  @FXML private Button help;
  @FXML private ToggleButton compare;
  @FXML private ToggleButton commonAxis;
  @FXML private MenuButton file;
  @FXML private ToggleButton lesson;
  @FXML private CheckMenuItem dark;
  @FXML private CheckMenuItem presenter;
  @FXML private CheckMenuItem panels;
  @FXML private CheckMenuItem notesWindow;
  @FXML private CheckMenuItem tools;
  @FXML private CheckMenuItem hideFuture;
  @FXML private CheckMenuItem markUp;
  @FXML private CheckMenuItem calm;
  @FXML private Menu languages;
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
  private final RunEnvironment environment;
  private final Pace pace = new Pace();
  private LateCard<KeysCard> keysCard;
  private LateCard<SchedulerCard> scheduler;
  private LateCard<TableCard> table;
  private RunScreen screen;
  private Screen state;
  private RunControl runs;
  private WindowLook look;
  private FileDesk files;
  private StatusLine line;
  private Keys keys;
  private LanguageMenu language;
  private PresenterDesk presenterDesk;
  private TourGuide guide;

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  MainController(Words words, RunEnvironment environment) {
    this.words = words;
    this.environment = environment;
  }

  @FXML
  void initialize() {
    formController.settingsProperty().addListener((property, before, now) -> settingsChanged(now));
    formController.onUsed(this::settingsUsed);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    form.getChildren().addFirst(runGroup);
    form.getChildren().addAll(gap, viewGroup);
    form.setViewOrder(-1); // what is wrong with a setting hangs over what is below
    stack.getChildren().add(formController.card());
    formController.tellUnseen(runProblem);
    state = new Screen(words.language(), environment, RunSettings.DEFAULT, this::changed);
    screen = RunScreen.of(words, timelines, state, this);
    runs = new RunControl(state, screen, pace, this::shown);
    keys = new Keys(screen, this::changed);
    line = new StatusLine(words, status, progress, counters);
    place();
    look =
        new WindowLook(
            root,
            new WindowLook.Toggles(
                dark.selectedProperty(),
                presenter.selectedProperty(),
                panels.selectedProperty(),
                tools.selectedProperty(),
                lesson.selectedProperty(),
                notesWindow.selectedProperty()),
            toolbar(),
            screen,
            bars(),
            timelinesAndTransport);
    look.install();
    guide = new TourGuide(state, screen.lesson().tour());
    files =
        new FileDesk(
            words,
            file,
            stack,
            state,
            screen,
            look,
            this::openingBegins,
            this::showStop,
            this::say);
    keysCard = new LateCard<>(stack, this::keysCard);
    scheduler = new LateCard<>(stack, () -> new SchedulerCard(words));
    presenterDesk =
        new PresenterDesk(
            words,
            root,
            screen.lesson().tour(),
            this::teach,
            this::savePredictions,
            notesWindow.selectedProperty(),
            lesson.selectedProperty(),
            this::touring);
    table = new LateCard<>(stack, () -> new TableCard(words));
    calm.selectedProperty().addListener((property, before, now) -> pace.setCalm(now));
    language = new LanguageMenu(languages, words, this::say);
    lesson.setTooltip(new Tooltip(lesson.getAccessibleText()));
    // Before the menu has a skin: one set later is not heard.
    dark.setAccelerator(Command.DARK.key());
    presenter.setAccelerator(Command.PRESENTER.key());
    stack.getChildren().add(screen.markup());
    screen
        .markup()
        .visibleProperty()
        .addListener((property, before, now) -> markUp.setSelected(now));
    stop.setDisable(true);
    screen.show(state.frame());
  }

  /** What leaves the toolbar, one after another, where it would not fit into one row. */
  private ToolbarFit toolbar() {
    List<Consumer<Boolean>> steps = new ArrayList<>();
    steps.add(tight -> display(tight, compare, lesson));
    steps.addAll(formController.leaving());
    int brief = steps.size();
    steps.add(tight -> display(tight, stop, formController.more()));
    steps.add(formController::setShort);
    steps.add(tight -> display(tight, run));
    steps.add(tight -> shown(help, !tight));
    steps.add(tight -> shown(commonAxis, !tight));
    return new ToolbarFit(form, steps, brief);
  }

  private static void display(boolean tight, ButtonBase... buttons) {
    for (ButtonBase button : buttons) {
      button.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  private static void shown(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private KeysCard keysCard() {
    KeysCard card = new KeysCard(words);
    card.explain(viewGroup.getChildren());
    card.explain(screen.transport().getChildren());
    return card;
  }

  /** Puts what is not in the FXML into its places. */
  private void place() {
    timelinesAndTransport.getChildren().addFirst(screen.laneBar());
    timelinesAndTransport
        .getChildren()
        .addAll(screen.transport(), screen.overview(), screen.figures());
    screen.now().setId("now");
    screen.now().getStyleClass().add("now");
    screen.now().setMaxWidth(Double.MAX_VALUE);
    foot.getChildren().addFirst(screen.now());
    HBox.setHgrow(screen.legend(), Priority.ALWAYS);
    legendBox.getChildren().addFirst(screen.legend());
    wholeRun.setOnAction(click -> screen.zoom().fit());
    wholeRun.managedProperty().bind(wholeRun.visibleProperty());
    wholeRun.setVisible(false);
  }

  private Bars bars() {
    return new Bars(
        form,
        legendBox,
        statusBox,
        main,
        List.of(timelinesAndTransport, timelines),
        Map.of(
            WindowLayout.Bar.TRANSPORT, screen.transport(),
            WindowLayout.Bar.NOW, screen.now(),
            WindowLayout.Bar.OVERVIEW, screen.overview(),
            WindowLayout.Bar.LANES, screen.laneBar(),
            WindowLayout.Bar.FIGURES, screen.figures()));
  }

  /** Takes part in a scene: its keyboard, its size, and what is dropped on it. */
  void attach(Scene scene) {
    files.files().acceptDrops(scene);
    look.attach(scene);
    keys.install(scene);
    Shortcuts shortcuts = new Shortcuts();
    shortcuts.button(Command.RUN, run);
    shortcuts.button(Command.STOP, stop);
    shortcuts.button(Command.COMPARE, compare);
    shortcuts.button(Command.COMMON_AXIS, commonAxis);
    shortcuts.action(Command.CLOSE, this::closeTopmost);
    shortcuts.action(Command.KEYS, this::showKeys);
    shortcuts.typed("?", this::showKeys);
    shortcuts.placements(this::place, presenter::isSelected);
    shortcuts.install(scene);
  }

  /** Lays the window out for a size, whatever the scene's is: its content can be resized alone. */
  void layOut(double width, double height) {
    look.arrange(new Size(width, height));
  }

  /** Goes on as the window was left. */
  void restore(SavedState before) {
    formController.show(before.settings());
    files.files().remember(before.recent());
    files.update();
    screen.lesson().tour().goTo(before.lessonStep());
    language.remember(before.language());
    calm.setSelected(before.calm());
    dark.setSelected(before.dark());
    lesson.setSelected(before.tour());
  }

  /** What a later start goes on with. */
  SavedState state(Stage stage) {
    Scene scene = root.getScene();
    return new SavedState(
        state.state().editing().kept(),
        scene.getWidth(),
        scene.getHeight(),
        stage.isMaximized() || stage.isFullScreen(),
        dark.isSelected(),
        calm.isSelected(),
        lesson.isSelected(),
        screen.lesson().tour().at(),
        files.files().recent(),
        language.chosen());
  }

  private void touring(boolean on) {
    guide.setOpen(on);
    runs.show();
  }

  /**
   * Shows something at the start: a run, if it is over soon, since nobody asked for it; where
   * motion is reduced, one that has ended; and nothing while the tour asks what would come of it.
   */
  void begin() {
    if (guide.asks()) {
      return;
    }
    if (pace.calm()) {
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
    files.notice().showWith(desktop);
  }

  /** Asks with this instead of a dialog where a picture is to go. */
  void askForFileWith(Function<Window, Optional<Path>> asking) {
    files.ask().askWith(asking);
  }

  /** The controls say something else. */
  private void settingsChanged(@Nullable RunSettings now) {
    if (now == null) {
      state.editor().wrong();
    } else {
      state.editor().edit(now);
    }
    showSettings();
  }

  /** Has the controls say what the next run is, and its button whether that is another. */
  private void showSettings() {
    Editing editing = state.state().editing();
    if (editing.valid() && !editing.settings().equals(formController.settingsProperty().get())) {
      formController.show(editing.settings());
    }
    run.setDisable(!editing.valid());
    Set<Knob<?>> drafted = state.frame().drafted();
    run.pseudoClassStateChanged(DraftMarks.DRAFT, !drafted.isEmpty());
    formController.mark(drafted);
  }

  /** A setting was used: the same work starts anew with it, beside the run before. */
  private void settingsUsed() {
    if (runs.current() != null) {
      run();
    }
  }

  /** The lock was moved, or chosen where it is. */
  private void place(LockPlacement placement) {
    state.editor().place(placement);
    runs.show();
  }

  /** Closes what lies on top and nothing else; the full screen is the last. */
  private void closeTopmost() {
    if (!state.closeTopmost()) {
      presenter.setSelected(false);
    }
  }

  /** Starts a run with what the controls say, if they are right. */
  @FXML
  void run() {
    if (state.run() != null) {
      runs.show();
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

  private void showStop() {
    stop.setDisable(!runs.running() && !files.files().reading());
  }

  /** Runs the step of the tour. */
  @Override
  public void teach() {
    guide.start();
    runs.show();
  }

  @Override
  public void changed() {
    runs.showSoon();
  }

  @Override
  public void savePredictions() {
    files.savePredictions(screen.lesson().tour().results());
  }

  @Override
  public void hovered(Optional<Lit> lit) {
    screen.code().light(lit);
  }

  @Override
  public void showRaces(RunId id) {
    state.bring(id);
    state.focus(id);
    state.chooser().firstRace();
  }

  @FXML
  void viewChanged() {
    state.set(Option.COMPARE, compare.isSelected());
    state.set(Option.COMMON_AXIS, commonAxis.isSelected());
    state.set(Option.HIDE_FUTURE, hideFuture.isSelected());
    runs.show();
  }

  @FXML
  void markUp() {
    screen.markup().toggle();
  }

  @FXML
  void showTable() {
    state.frame().focus().ifPresent(of -> table.get().open(of.whole()));
  }

  @FXML
  void showScheduler() {
    scheduler.get().open(look.theme(), look.type());
  }

  /** Opens the presenter's window. */
  void presentNotes() {
    notesWindow.setSelected(true);
  }

  @FXML
  void showKeys() {
    keysCard.get().toggle();
  }

  private void shown() {
    guide.look();
    formController.withhold(guide.asks());
    showSettings();
    look.arrange();
    wholeRun.setVisible(!state.viewport().fits());
    compare.setSelected(state.state().options().has(Option.COMPARE));
    showStop();
    files.update();
    if (!files.files().reading()) {
      line.show(state.frame().under().progress(), runs.framesPerSecond());
    }
  }

  /** Ends all runs, and returns when no thread of the window is left. */
  @Override
  public void close() {
    presenterDesk.close();
    guide.close();
    runs.close();
    files.close();
  }
}
