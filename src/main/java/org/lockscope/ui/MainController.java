package org.lockscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.ReadResult;
import org.lockscope.lesson.LessonReader;
import org.lockscope.lesson.Tour;
import org.lockscope.paint.Captions;
import org.lockscope.paint.Picture;
import org.lockscope.paint.RunPicture;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Theme;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.trace.Trace;

/**
 * Wires the window: controls send commands to the deck of runs; one timer polls the deck once a
 * pulse and has the views show what it holds. For the JavaFX thread.
 */
public final class MainController implements AutoCloseable {
  @FXML private Parent root;
  @FXML private Pane form;
  @FXML private SettingsForm formController;
  @FXML private Node runGroup;
  @FXML private Node viewGroup;
  @FXML private Button run;
  @FXML private Button stop;
  @FXML private ToggleButton compare;
  @FXML private ToggleButton commonAxis;
  @FXML private MenuButton export;
  @FXML private ToggleButton dark;
  @FXML private ToggleButton presenter;
  @FXML private ToggleButton lesson;
  @FXML private ToggleButton panels;
  @FXML private ToggleButton tools;
  @FXML private StackPane stack;
  @FXML private HBox main;
  @FXML private VBox timelinesAndTransport;
  @FXML private VBox timelines;
  @FXML private VBox legendBox;
  @FXML private Label status;
  @FXML private ProgressBar progress;
  @FXML private Label counters;

  /** Narrower than this, the timelines take the width; the panels come at a click. */
  private static final double ROOM_FOR_PANELS = 1180;

  private static final double ROOM_FOR_TOOLS = 760;

  /** The smallest type is 10.5 pixels high; from the last row 20 can be read. */
  private static final double PRESENTER_SCALE = 1.95;

  private final RunDeck deck;
  private final PulseMeter meter = new PulseMeter();
  private final LegendPane legend = new LegendPane();
  private final FiguresPane figures = new FiguresPane();
  private final OverviewPane overview = new OverviewPane();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          meter.pulse(now);
          player.pulse(now);
          pulse();
        }
      };
  private Theme theme = Theme.LIGHT;
  private RunViews views;
  private SidePanel side;
  private CodePane code;
  private LessonPane lessonPane;
  private boolean loading;
  private final List<Path> recent = new ArrayList<>();
  private LaneBar laneBar;
  private final KeysCard keysCard = new KeysCard();
  private final SchedulerCard scheduler = new SchedulerCard();
  private final TableCard table = new TableCard();
  private Player player;
  private ViewCommands view;
  private TransportBar transport;
  private ExportMenu exports;
  private StatusLine line;

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  MainController(RunEnvironment environment) {
    this.deck = new RunDeck(environment);
  }

  @FXML
  void initialize() {
    formController
        .settingsProperty()
        .addListener((property, before, now) -> settingsChanged(before, now));
    // All groups flow together, so that a narrow window wraps them and clips none.
    form.getChildren().addFirst(runGroup);
    form.getChildren().addLast(viewGroup);
    Extras extras = new Extras(this::showSoon);
    views = new RunViews(timelines, extras, lit -> code.light(lit), this::showSoon);
    player = new Player(views);
    view = new ViewCommands(views);
    transport = new TransportBar(player, view, this::showSoon);
    timelinesAndTransport.getChildren().add(1, transport);
    laneBar = new LaneBar(extras);
    timelinesAndTransport.getChildren().addFirst(laneBar);
    timelinesAndTransport.getChildren().add(3, overview);
    code = new CodePane(formController::choose, lit -> extras.setLit(lit.orElse(null)));
    lessonPane =
        new LessonPane(
            new Tour(LessonReader.tour(Language.of(Locale.getDefault())), 0), this::teach);
    side =
        new SidePanel(
            lessonPane,
            code,
            views::chooseRace,
            views::go,
            views::prove,
            this::bring,
            formController.luck());
    main.getChildren().addFirst(side);
    stack.getChildren().addAll(keysCard, scheduler, table);
    legendBox.getChildren().setAll(legend, figures);
    line = new StatusLine(status, progress, counters);
    exports =
        new ExportMenu(
            export,
            () -> deck.shown(compare.isSelected()),
            this::wholePicture,
            () -> views.seen(theme),
            () -> theme,
            line::say,
            this::open,
            this::openSample);
    stop.setDisable(true);
    export.setDisable(true);
    Look.apply(theme, root);
    RunSettings first = formController.settingsProperty().get();
    if (first != null) {
      code.show(first);
    }
  }

  private Picture wholePicture() {
    return RunPicture.of(deck.shown(compare.isSelected()), theme, commonAxis.isSelected());
  }

  /** Takes part in a scene: its keyboard. */
  void attach(Scene scene) {
    acceptDrops(scene);
    fitToggle(scene.widthProperty(), ROOM_FOR_PANELS, panels);
    fitToggle(scene.heightProperty(), ROOM_FOR_TOOLS, tools);
    new Keys(player, view, views, this::showSoon).install(scene);
    scene.setOnKeyTyped(
        key -> {
          if (key.getCharacter().equals("?")) {
            showKeys();
          }
        });
    Shortcuts.install(
        scene, formController, run, stop, compare, commonAxis, export, dark, presenter);
  }

  /** Selects a toggle while there is room for what it shows, until the user decides otherwise. */
  private static void fitToggle(ReadOnlyDoubleProperty room, double needed, ToggleButton toggle) {
    room.addListener(
        (property, before, now) -> {
          boolean enough = now.doubleValue() >= needed;
          if (enough != before.doubleValue() >= needed && enough != toggle.isSelected()) {
            toggle.fire();
          }
        });
    if (room.get() < needed) {
      toggle.fire();
    }
  }

  /** Goes on as the window was left. */
  void restore(SavedState before) {
    formController.show(before.settings());
    recent.addAll(before.recent());
    exports.setRecent(recent);
    lessonPane.setTour(new Tour(lessonPane.tour().lesson(), before.lessonStep()));
    if (before.dark()) {
      dark.fire();
    }
    if (before.tour()) {
      lesson.fire();
    }
  }

  /** What a later start goes on with. */
  SavedState state(Stage stage) {
    RunSettings settings = formController.settingsProperty().get();
    Scene scene = root.getScene();
    return new SavedState(
        settings == null ? RunSettings.DEFAULT : settings,
        scene.getWidth(),
        scene.getHeight(),
        stage.isMaximized() || stage.isFullScreen(),
        dark.isSelected(),
        false,
        lesson.isSelected(),
        lessonPane.tour().at(),
        recent);
  }

  /** Says a sentence in the line at the window's foot; nothing if it is empty. */
  void say(String sentence) {
    if (!sentence.isEmpty()) {
      line.say(sentence);
    }
  }

  /** Asks with this instead of a dialog where a picture is to go. */
  void askForFileWith(Function<Window, Optional<Path>> asking) {
    exports.askWith(asking);
  }

  /**
   * Moving the lock, or another throw of the dice, starts the same work anew, beside the run
   * before.
   */
  private void settingsChanged(@Nullable RunSettings before, @Nullable RunSettings now) {
    run.setDisable(now == null);
    if (now != null) {
      code.show(now);
    }
    boolean lockMoved =
        before != null
            && now != null
            && !(before.placement().equals(now.placement())
                && before.random() == now.random()
                && before.collector().equals(now.collector())
                && before.heldOpenMillis() > 0 == now.heldOpenMillis() > 0);
    if (lockMoved && !loading && deck.current() != null) {
      run();
    }
  }

  /** Starts a run with what the controls say, if they are right. */
  @FXML
  void run() {
    RunSettings settings = formController.settingsProperty().get();
    if (settings == null) {
      return;
    }
    deck.start(settings);
    player.pause();
    turnToCurrent();
    meter.reset();
    timer.start();
    pulse();
  }

  /** Opens a recording and shows it; what is wrong with it is said in the line at the foot. */
  void open(Path file) {
    line.say("Opening " + file + " …");
    stop.setDisable(false);
    exports
        .background()
        .read(
            file,
            bytes -> line.say("Opening %s: %,d MB read".formatted(file, bytes >> 20)),
            (result, problem) -> opened(file, result, problem));
  }

  private void openSample(Sample sample) {
    try {
      present(sample.read());
    } catch (IOException e) {
      line.say(String.valueOf(e.getMessage()));
    }
  }

  private void opened(Path file, @Nullable ReadResult result, @Nullable String problem) {
    stop.setDisable(!deck.running());
    if (result == null) {
      line.say(String.valueOf(problem));
      return;
    }
    recent.remove(file);
    recent.addFirst(file);
    while (recent.size() > SavedState.MOST_RECENT) {
      recent.removeLast();
    }
    exports.setRecent(recent);
    present(result);
  }

  /** Shows what was read, and says what keeps the rest from being read. */
  private void present(ReadResult result) {
    deck.open(RunSummary.of("", result.recording()));
    player.pause();
    show();
    views.focus(result.recording().trace());
    showSoon();
    export.setDisable(false);
    String name = result.recording().name();
    line.say(result.problem() == null ? "Opened " + name : result.problem());
  }

  /** Takes files that are dropped on the window. */
  private void acceptDrops(Scene scene) {
    scene.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
          drag.consume();
        });
    scene.setOnDragDropped(
        drag -> {
          drag.getDragboard().getFiles().stream().findFirst().ifPresent(f -> open(f.toPath()));
          drag.setDropCompleted(true);
          drag.consume();
        });
  }

  /** Runs what a step of the tour says. */
  private void teach(RunSettings settings) {
    loading = true;
    formController.show(settings);
    loading = false;
    run();
    ObservedRun current = deck.current();
    if (current != null) {
      lessonPane.await(current.trace());
      showSoon(); // it may have ended before it was waited for
    }
  }

  @FXML
  void lessonChanged() {
    side.showLesson(lesson.isSelected());
    if (lesson.isSelected() && !panels.isSelected()) {
      panels.fire();
    }
  }

  /** What stands beside the timelines is about the run started last, until another is clicked. */
  private void turnToCurrent() {
    ObservedRun current = deck.current();
    if (current != null) {
      show();
      views.focus(current.trace());
    }
  }

  private void bring(Trace trace) {
    deck.bring(trace);
    showSoon();
  }

  @FXML
  void stop() {
    deck.stop();
    exports.background().cancel();
  }

  @FXML
  void viewChanged() {
    show();
  }

  @FXML
  void panelsChanged() {
    side.setVisible(panels.isSelected());
    side.setManaged(panels.isSelected());
  }

  @FXML
  void toolsChanged() {
    laneBar.setVisible(tools.isSelected());
    laneBar.setManaged(tools.isSelected());
    overview.setVisible(tools.isSelected());
    overview.setManaged(tools.isSelected());
  }

  /** Larger type, fewer panels, the whole screen; and back. */
  @FXML
  void presenterChanged() {
    boolean on = presenter.isSelected();
    views.setScale(on ? PRESENTER_SCALE : 1);
    legend.setScale(on ? PRESENTER_SCALE : 1);
    Look.present(on, root);
    formController.setBrief(on);
    transport.setVisible(!on);
    transport.setManaged(!on);
    for (ToggleButton toggle : List.of(panels, tools)) {
      if (toggle.isSelected() == on) {
        toggle.fire();
      }
    }
    if (root.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreen(on);
    }
  }

  @FXML
  void showTable() {
    if (!views.empty()) {
      table.open(views.run());
    }
  }

  @FXML
  void showScheduler() {
    scheduler.open();
  }

  @FXML
  void showKeys() {
    keysCard.setVisible(!keysCard.isVisible());
  }

  @FXML
  void themeChanged() {
    theme = dark.isSelected() ? Theme.DARK : Theme.LIGHT;
    Look.apply(theme, root);
    legend.setTheme(theme);
    views.setTheme(theme);
    side.setTheme(theme);
    overview.setTheme(theme);
  }

  private void pulse() {
    boolean more = deck.poll();
    show();
    if (!more && !player.playing()) {
      timer.stop();
    }
  }

  /** Has the next pulse show the runs: however much changed until then, it is drawn once. */
  private void showSoon() {
    timer.start();
  }

  /** Has all views show the runs as they are now. */
  private void show() {
    List<RunSummary> runs = deck.shown(compare.isSelected());
    if (runs.isEmpty()) {
      return;
    }
    views.setCommonAxis(commonAxis.isSelected());
    views.show(runs);
    side.show(views.run().at(views.moment()), views.moment(), views.race(), views.inspection());
    code.showWorkers(views.whereabouts());
    runs.forEach(lessonPane::show);
    figures.show(Captions.cards(views.shownNow()));
    legend.setForeign(runs.getFirst().foreign());
    transport.show(views.playhead().atEnd() && running(runs) ? "" : views.told());
    overview.show(views.run(), views.viewport(), views.moment().time());
    side.compare(views.shownNow());
    side.list(deck.ended());
    showStatus(runs.size() > 1);
  }

  private static boolean running(List<RunSummary> runs) {
    return runs.stream().anyMatch(RunSummary::live);
  }

  private void showStatus(boolean two) {
    ObservedRun current = deck.current();
    if (current == null) {
      return;
    }
    boolean running = deck.running();
    stop.setDisable(!running);
    export.setDisable(running);
    String name = two ? "Run " + deck.currentLetter() : "Run";
    long paused = views.playhead().frozen() ? views.moment().time() : -1;
    line.show(current, name, running, meter.perSecond(), paused);
  }

  /** Ends all runs, and returns when no thread of the window is left. */
  @Override
  public void close() {
    timer.stop();
    deck.close();
    exports.close();
  }
}
