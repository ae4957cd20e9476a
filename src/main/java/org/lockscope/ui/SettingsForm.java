package org.lockscope.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Outlook;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LatencyRange;
import org.lockscope.pipeline.LockKind;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RandomSource;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.pipeline.Workers;
import org.lockscope.session.Expectation;
import org.lockscope.text.Language;

/**
 * The controls that say what to run. Each is checked as it is edited; what is wrong stands beside
 * it.
 */
public final class SettingsForm {
  private static final String POOL = "pool";

  @FXML private SegmentedButton placements;
  @FXML private ToggleButton noLock;
  @FXML private ToggleButton appendLock;
  @FXML private ToggleButton articleLock;
  @FXML private ToggleButton customLock;
  @FXML private Node kind;
  @FXML private Node articlesGroup;
  @FXML private Node workersGroup;
  @FXML private Node latencyGroup;
  @FXML private Node seedGroup;
  @FXML private ToggleButton twoLocks;
  @FXML private ToggleButton inOneOrder;
  @FXML private SegmentedButton collectors;
  @FXML private ToggleButton sharedList;
  @FXML private ToggleButton channel;
  @FXML private TextField capacity;
  @FXML private Label capacityProblem;
  @FXML private Label collectorText;
  @FXML private Node span;
  @FXML private ComboBox<Step> firstStep;
  @FXML private ComboBox<Step> lastStep;
  @FXML private Label spanProblem;
  @FXML private Node luck;
  @FXML private SegmentedButton randomSources;
  @FXML private ToggleButton perArticle;
  @FXML private ToggleButton lockedRandom;
  @FXML private ToggleButton unguardedRandom;
  @FXML private Label randomText;
  @FXML private ToggleButton heldOpen;
  @FXML private Label heldOpenText;
  @FXML private ComboBox<LockKind> lockKind;
  @FXML private TextField articles;
  @FXML private Label articlesProblem;
  @FXML private ComboBox<String> workers;
  @FXML private TextField poolSize;
  @FXML private Label poolProblem;
  @FXML private ComboBox<String> latency;
  @FXML private Label latencyProblem;
  @FXML private TextField seed;
  @FXML private Label seedProblem;

  private final ReadOnlyObjectWrapper<@Nullable RunSettings> settings =
      new ReadOnlyObjectWrapper<>();
  private boolean valid;
  private boolean choosing;

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  public SettingsForm() {}

  @FXML
  void initialize() {
    firstStep.getItems().setAll(Step.values());
    lastStep.getItems().setAll(Step.values());
    lockKind.getItems().setAll(LockKind.values());
    workers.getItems().setAll("virtual", "platform", "sequential", POOL);
    workers.setConverter(Texts.converter(SettingsForm::describeWorkers));
    firstStep.setConverter(Texts.converter(Step::label));
    lastStep.setConverter(Texts.converter(Step::label));
    lockKind.setConverter(Texts.converter(LockKind::label));
    latency.getItems().setAll("500..1500ms", "50..150ms", "0..1ms", "1..3s");
    show(RunSettings.DEFAULT);
    span.visibleProperty().bind(customLock.selectedProperty());
    poolSize.visibleProperty().bind(workers.valueProperty().isEqualTo(POOL));
    inOneOrder.visibleProperty().bind(twoLocks.selectedProperty());
    capacity.visibleProperty().bind(channel.selectedProperty());
    for (Node node : List.of(span, poolSize, inOneOrder, capacity)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    for (Label problem :
        List.of(
            spanProblem,
            articlesProblem,
            poolProblem,
            latencyProblem,
            seedProblem,
            capacityProblem)) {
      problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
      problem.managedProperty().bind(problem.visibleProperty());
    }
    watch();
    check();
  }

  private void watch() {
    for (Observable input :
        List.of(
            placements.getToggleGroup().selectedToggleProperty(),
            firstStep.valueProperty(),
            lastStep.valueProperty(),
            heldOpen.selectedProperty(),
            inOneOrder.selectedProperty(),
            collectors.getToggleGroup().selectedToggleProperty(),
            capacity.textProperty(),
            randomSources.getToggleGroup().selectedToggleProperty(),
            lockKind.valueProperty(),
            articles.textProperty(),
            workers.valueProperty(),
            poolSize.textProperty(),
            latency.getEditor().textProperty(),
            seed.textProperty())) {
      input.addListener(changed -> check());
    }
    keepOneChosen(placements);
    keepOneChosen(randomSources);
    keepOneChosen(collectors);
    channel.setOnAction(click -> ownerChosen());
  }

  /** A click on the chosen button must not leave none chosen. */
  private static void keepOneChosen(SegmentedButton buttons) {
    buttons
        .getToggleGroup()
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
  }

  /** With one owner of the list nobody needs the lock; it can be put back. */
  private void ownerChosen() {
    if (channel.isSelected() && appendLock.isSelected()) {
      noLock.setSelected(true);
    }
  }

  private static String describeWorkers(String name) {
    return switch (name) {
      case "virtual" -> "Virtual threads";
      case "platform" -> "Platform threads";
      case "sequential" -> "One after another";
      default -> "Pool of threads";
    };
  }

  /** Sets all controls; nobody sees them half set. */
  void show(RunSettings shown) {
    choosing = true;
    set(shown);
    choosing = false;
    check();
  }

  private void set(RunSettings shown) {
    firstStep.setValue(Step.SUMMARIZE);
    lastStep.setValue(Step.KEYWORDS);
    if (toggleOf(shown.placement()) == customLock
        && shown.placement() instanceof LockPlacement.Span(Step first, Step last)) {
      firstStep.setValue(first);
      lastStep.setValue(last);
    }
    toggleOf(shown.placement()).setSelected(true);
    inOneOrder.setSelected(shown.placement().equals(LockPlacement.ORDERED));
    heldOpen.setSelected(shown.heldOpenMillis() > 0);
    boolean sent = shown.collector() instanceof Collector.Channel;
    (sent ? channel : sharedList).setSelected(true);
    int room =
        shown.collector() instanceof Collector.Channel(int fits)
            ? fits
            : Collector.Channel.DEFAULT_CAPACITY;
    capacity.setText(Integer.toString(room));
    buttonOf(shown.random()).setSelected(true);
    lockKind.setValue(shown.lockKind());
    articles.setText(Integer.toString(shown.articles()));
    poolSize.setText(shown.workers() instanceof Workers.Pool(int size) ? "" + size : "4");
    workers.setValue(shown.workers() instanceof Workers.Pool ? POOL : shown.workers().toString());
    latency.getEditor().setText(shown.latency().toString());
    latency.setValue(shown.latency().toString());
    seed.setText(Long.toString(shown.seed()));
  }

  private Toggle toggleOf(LockPlacement placement) {
    if (placement.equals(LockPlacement.NONE)) {
      return noLock;
    }
    if (placement.equals(LockPlacement.APPEND)) {
      return appendLock;
    }
    if (placement instanceof LockPlacement.Pair) {
      return twoLocks;
    }
    return placement.equals(LockPlacement.ARTICLE) ? articleLock : customLock;
  }

  private ToggleButton buttonOf(RandomSource source) {
    return switch (source) {
      case PER_ARTICLE -> perArticle;
      case LOCKED -> lockedRandom;
      case UNGUARDED -> unguardedRandom;
    };
  }

  private RandomSource randomSource() {
    return unguardedRandom.isSelected()
        ? RandomSource.UNGUARDED
        : lockedRandom.isSelected() ? RandomSource.LOCKED : RandomSource.PER_ARTICLE;
  }

  /** The controls that decide about luck, for another place than the form's. */
  Node luck() {
    return luck;
  }

  /** Leaves only the placement on screen, or shows all controls. */
  void setBrief(boolean brief) {
    for (Node group : List.of(kind, articlesGroup, workersGroup, latencyGroup, seedGroup)) {
      group.setVisible(!brief);
      group.setManaged(!brief);
    }
  }

  /** What the controls say; null while one of them is wrong. */
  ReadOnlyObjectProperty<@Nullable RunSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Chooses a placement as a click on it would. */
  void choose(LockPlacement placement) {
    // Several controls change, and it is one choice: nobody sees it half made.
    choosing = true;
    if (placement instanceof LockPlacement.Span(Step first, Step last)
        && toggleOf(placement) == customLock) {
      firstStep.setValue(first);
      lastStep.setValue(last);
    }
    inOneOrder.setSelected(placement.equals(LockPlacement.ORDERED));
    toggleOf(placement).setSelected(true);
    choosing = false;
    check();
  }

  private void check() {
    if (choosing) {
      return;
    }
    valid = true;
    LockPlacement placement = checked(spanProblem, LockPlacement.NONE, this::placement);
    int count = checked(articlesProblem, 1, this::articleCount);
    Workers on = checked(poolProblem, new Workers.Virtual(), this::chosenWorkers);
    LatencyRange range =
        checked(
            latencyProblem,
            LatencyRange.DEFAULT,
            () -> LatencyRange.parse(latency.getEditor().getText()));
    long number = checked(seedProblem, 0L, () -> Texts.wholeNumber("seed", seed.getText()));
    Collector collector = checked(capacityProblem, Collector.LIST, this::chosenCollector);
    RunSettings said =
        checkedSettings(
            () -> new RunSettings(placement, lockKind.getValue(), on, count, range, number));
    RunSettings whole = held(said.withRandom(randomSource()).withCollector(collector));
    Outlook outlook = new Outlook(whole, Language.ENGLISH);
    collectorText.setText(outlook.collector());
    randomText.setText(outlook.random());
    heldOpenText.setText(outlook.heldOpen());
    settings.set(valid ? whole : null);
  }

  /** What is wrong with the settings as a whole is said beside the lock. */
  private RunSettings checkedSettings(Supplier<RunSettings> said) {
    if (!spanProblem.getText().isEmpty()) {
      return RunSettings.DEFAULT;
    }
    return checked(spanProblem, RunSettings.DEFAULT, said);
  }

  private Collector chosenCollector() {
    if (!channel.isSelected()) {
      return Collector.LIST;
    }
    long room = Texts.wholeNumber("capacity", capacity.getText());
    if (room < 1 || room > Collector.Channel.MAX_CAPACITY) {
      throw new IllegalArgumentException("1 to 100,000 results");
    }
    return new Collector.Channel((int) room);
  }

  private RunSettings held(RunSettings chosen) {
    return heldOpen.isSelected()
        ? chosen.withHeldOpen(Expectation.raceWindowMillis(chosen))
        : chosen;
  }

  private <T> T checked(Label problem, T otherwise, Supplier<T> value) {
    try {
      T read = value.get();
      problem.setText("");
      return read;
    } catch (IllegalArgumentException e) {
      problem.setText(e.getMessage());
      valid = false;
      return otherwise;
    }
  }

  private LockPlacement placement() {
    if (customLock.isSelected()) {
      return LockPlacement.span(firstStep.getValue(), lastStep.getValue());
    }
    if (noLock.isSelected()) {
      return LockPlacement.NONE;
    }
    if (twoLocks.isSelected()) {
      return inOneOrder.isSelected() ? LockPlacement.ORDERED : LockPlacement.DEADLOCK;
    }
    return articleLock.isSelected() ? LockPlacement.ARTICLE : LockPlacement.APPEND;
  }

  private int articleCount() {
    long count = Texts.wholeNumber("number of articles", articles.getText());
    if (count < 1 || count > RunSettings.MAX_ARTICLES) {
      throw new IllegalArgumentException("1 to 100,000 articles");
    }
    return (int) count;
  }

  private Workers chosenWorkers() {
    if (!POOL.equals(workers.getValue())) {
      return Workers.parse(workers.getValue());
    }
    long size = Texts.wholeNumber("pool size", poolSize.getText());
    if (size < 1 || size > Workers.Pool.MAX_SIZE) {
      throw new IllegalArgumentException("1 to 10,000 threads");
    }
    return new Workers.Pool((int) size);
  }
}
