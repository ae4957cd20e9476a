package org.lockscope.ui.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.NewsKnobs;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.Words;

/**
 * The controls that say what to run. Each is checked as it is edited; what is wrong stands beside
 * it.
 */
public final class SettingsForm {
  private static final String POOL = SettingsReader.POOL;

  @FXML private PlacementForm placementController;
  @FXML private LuckForm luckController;
  @FXML private HBox toolbar;
  @FXML private Button more;
  @FXML private Node kind;
  @FXML private HBox articlesGroup;
  @FXML private HBox workersGroup;
  @FXML private HBox latencyGroup;
  @FXML private HBox seedGroup;
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
  @FXML private Label draft;

  private final ReadOnlyObjectWrapper<@Nullable RunSettings> settings =
      new ReadOnlyObjectWrapper<>();
  private final Words words;
  private final SettingsReader read;
  private RunSettingsCard card;
  private DraftMarks marks;
  private LatencyBox latencies;
  private FormProblems problems;
  private Runnable use = () -> {};
  private BooleanSupplier open = () -> false;
  private boolean choosing;

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  public SettingsForm(Words words) {
    this.words = words;
    this.read = new SettingsReader(words);
  }

  @FXML
  void initialize() {
    lockKind.getItems().setAll(LockKind.values());
    workers.getItems().setAll("virtual", "platform", "sequential", POOL);
    workers.setConverter(Texts.converter(read::describe));
    lockKind.setConverter(Texts.converter(words::lock));
    latencies = new LatencyBox(latency);
    card =
        new RunSettingsCard(
            words, List.of(kind, placementController.details(), luckController.root()));
    problems =
        new FormProblems(
            List.of(articlesProblem, poolProblem, latencyProblem, seedProblem),
            List.of(placementController.problem(), luckController.problem()));
    show(RunSettings.DEFAULT);
    poolSize.visibleProperty().bind(workers.valueProperty().isEqualTo(POOL));
    poolSize.managedProperty().bind(poolSize.visibleProperty());
    marks = new DraftMarks(words, controls(), toolbar, more, draft);
    problems.install();
    List<Observable> inputs = new ArrayList<>(placementController.inputs());
    inputs.addAll(luckController.inputs());
    inputs.addAll(
        List.of(
            lockKind.valueProperty(),
            articles.textProperty(),
            workers.valueProperty(),
            poolSize.textProperty(),
            latency.getEditor().textProperty(),
            seed.textProperty()));
    inputs.forEach(input -> input.addListener(changed -> check()));
    luckController.onOwner(placementController::ownerChosen);
    more.setOnAction(click -> card.toggle());
    more.setTooltip(new Tooltip(more.getAccessibleText()));
    listenForUse();
    check();
  }

  /** Hides what would answer a question that is asked, or not. */
  public void withhold(boolean on) {
    luckController.withhold(on);
  }

  /** What each setting is set with. */
  private Map<Knob<?>, List<Node>> controls() {
    Map<Knob<?>, List<Node>> controls = new HashMap<>(luckController.controls());
    controls.put(NewsKnobs.PLACEMENT, placementController.controls());
    controls.put(NewsKnobs.LOCK_KIND, List.of(lockKind));
    controls.put(NewsKnobs.WORKERS, List.of(workers, poolSize));
    controls.put(NewsKnobs.ARTICLES, List.of(articles));
    controls.put(NewsKnobs.LATENCY, List.of(latency));
    controls.put(NewsKnobs.SEED, List.of(seed));
    return controls;
  }

  /** Marks what of the next run's settings is a draft: the run on screen has it otherwise. */
  void mark(Set<Knob<?>> drafted) {
    marks.show(drafted);
  }

  /** Has what is wrong and not seen be said in a label. */
  public void tellUnseen(Label label) {
    UnseenProblem unseen = problems.unseen(words, label);
    card.visibleProperty().subscribe(unseen::update);
    // A group moves into the card where the toolbar is narrow.
    groups().forEach(each -> each.parentProperty().subscribe(unseen::update));
  }

  /** A choice is used at once, what is typed with Enter: the same rule for all. */
  private void listenForUse() {
    placementController.onUsed(this::used, this::opened);
    luckController.onUsed(this::used);
    lockKind.setOnAction(choice -> used());
    workers.setOnAction(choice -> used());
    latencies.onUsed(this::used);
    List.of(articles, poolSize, seed).forEach(field -> field.setOnAction(enter -> used()));
    List.of(articles, poolSize, seed, latency.getEditor()).forEach(TypedField::install);
    UseRule.tell(
        words, List.of(lockKind, articles, workers, poolSize, latency, latency.getEditor(), seed));
  }

  private void used() {
    if (!choosing) {
      check();
      use.run();
    }
  }

  /** The steps of a lock that is a draft are set in the card. */
  private void opened() {
    check();
    if (open.getAsBoolean()) {
      card.open();
    }
  }

  /**
   * Has something done when a control was used, not merely typed into.
   *
   * @param opened called where a lock is chosen whose steps are still to be said; returns whether
   *     that is a draft
   */
  void onUsed(Runnable used, BooleanSupplier opened) {
    use = used;
    open = opened;
  }

  /** The card with all the settings that do not stand in the toolbar. */
  public RunSettingsCard card() {
    return card;
  }

  /** The button that opens that card. */
  public Button more() {
    return more;
  }

  /** Ways of making the toolbar narrower, in the order in which they are taken. */
  public List<Consumer<Boolean>> leaving() {
    return new MovingGroups(toolbar, more, card, groups()).leaving();
  }

  private List<HBox> groups() {
    return List.of(seedGroup, latencyGroup, workersGroup, articlesGroup);
  }

  /** Fewer words where there is least room. */
  public void setShort(boolean on) {
    placementController.setShort(on);
  }

  /** No word for a draft where there is least room. */
  public void setBrief(boolean on) {
    marks.setBrief(on);
  }

  /** Sets all controls. */
  void show(RunSettings shown) {
    atOnce(
        () -> {
          placementController.show(shown.placement());
          luckController.show(shown);
          lockKind.setValue(shown.lockKind());
          articles.setText(Integer.toString(shown.articles()));
          poolSize.setText(shown.workers() instanceof Workers.Pool(int size) ? "" + size : "4");
          workers.setValue(
              shown.workers() instanceof Workers.Pool ? POOL : shown.workers().toString());
          latencies.show(shown.latency());
          seed.setText(Long.toString(shown.seed()));
        });
  }

  /** Several controls change, and it is one choice: nobody sees it half made. */
  private void atOnce(Runnable changes) {
    choosing = true;
    changes.run();
    choosing = false;
    check();
  }

  /** What stands in the controls, right or wrong, by their identifiers. */
  Map<String, String> typed() {
    return FormValues.of(controls().values()).read();
  }

  /** Has the controls say what others of the same identifiers said. */
  void type(Map<String, String> typed) {
    atOnce(() -> FormValues.of(controls().values()).write(typed));
  }

  /** What the controls say; null while one of them is wrong. */
  ReadOnlyObjectProperty<@Nullable RunSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  private void check() {
    if (choosing || !placementController.whole() || !luckController.whole()) {
      return;
    }
    LockPlacement placement =
        FormProblems.checked(
            placementController.problem(), LockPlacement.none(), placementController::placement);
    int count = FormProblems.checked(articlesProblem, 1, () -> read.articles(articles.getText()));
    Workers on =
        FormProblems.checked(
            poolProblem,
            new Workers.Virtual(),
            () -> read.workers(workers.getValue(), poolSize.getText()));
    LatencyRange range =
        FormProblems.checked(
            latencyProblem, LatencyRange.DEFAULT, () -> read.latency(latencies.text()));
    long number = FormProblems.checked(seedProblem, 0L, () -> read.seed(seed.getText()));
    Collector collector =
        FormProblems.checked(luckController.problem(), Collector.LIST, luckController::collector);
    RunSettings said =
        checkedSettings(
            () -> new RunSettings(placement, lockKind.getValue(), on, count, range, number));
    RunSettings whole = luckController.applied(said, collector);
    settings.set(problems.none() ? whole : null);
  }

  /** What is wrong with the settings as a whole is said beside the lock. */
  private RunSettings checkedSettings(Supplier<RunSettings> said) {
    if (!placementController.problem().getText().isEmpty()) {
      return RunSettings.DEFAULT;
    }
    return FormProblems.checked(
        placementController.problem(),
        RunSettings.DEFAULT,
        () -> {
          try {
            return said.get();
          } catch (IllegalArgumentException e) {
            // Each control was checked alone; together they can be wrong in this way only.
            throw new IllegalArgumentException(words.tell("wrong.monitors"), e);
          }
        });
  }
}
