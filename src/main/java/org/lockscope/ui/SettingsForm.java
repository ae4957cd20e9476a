package org.lockscope.ui;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LatencyMistake;
import org.lockscope.pipeline.LatencyRange;
import org.lockscope.pipeline.LockKind;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Workers;

/**
 * The controls that say what to run. Each is checked as it is edited; what is wrong stands beside
 * it.
 */
public final class SettingsForm {
  private static final String POOL = "pool";

  @FXML private PlacementForm placementController;
  @FXML private LuckForm luckController;
  @FXML private Node kind;
  @FXML private Node articlesGroup;
  @FXML private Node workersGroup;
  @FXML private Node latencyGroup;
  @FXML private Node seedGroup;
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

  private final Words words;

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  SettingsForm(Words words) {
    this.words = words;
  }

  @FXML
  void initialize() {
    lockKind.getItems().setAll(LockKind.values());
    workers.getItems().setAll("virtual", "platform", "sequential", POOL);
    workers.setConverter(Texts.converter(this::describeWorkers));
    lockKind.setConverter(Texts.converter(words::lock));
    latency.getItems().setAll("500..1500ms", "50..150ms", "0..1ms", "1..3s");
    show(RunSettings.DEFAULT);
    poolSize.visibleProperty().bind(workers.valueProperty().isEqualTo(POOL));
    poolSize.managedProperty().bind(poolSize.visibleProperty());
    for (Label problem :
        List.of(
            placementController.problem(),
            articlesProblem,
            poolProblem,
            latencyProblem,
            seedProblem,
            luckController.problem())) {
      problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
      problem.managedProperty().bind(problem.visibleProperty());
    }
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
    luckController.putFirst(kind);
    check();
  }

  private String describeWorkers(String name) {
    return switch (name) {
      case "virtual" -> words.tell("workers.virtual");
      case "platform" -> words.tell("workers.platform");
      case "sequential" -> words.tell("workers.sequential");
      default -> words.tell("workers.pool");
    };
  }

  /** Sets all controls; nobody sees them half set. */
  void show(RunSettings shown) {
    choosing = true;
    placementController.show(shown.placement());
    luckController.show(shown);
    lockKind.setValue(shown.lockKind());
    articles.setText(Integer.toString(shown.articles()));
    poolSize.setText(shown.workers() instanceof Workers.Pool(int size) ? "" + size : "4");
    workers.setValue(shown.workers() instanceof Workers.Pool ? POOL : shown.workers().toString());
    latency.getEditor().setText(shown.latency().toString());
    latency.setValue(shown.latency().toString());
    seed.setText(Long.toString(shown.seed()));
    choosing = false;
    check();
  }

  /** The controls that decide about luck, for another place than the form's. */
  Node luck() {
    return luckController.root();
  }

  /** Leaves only the placement on screen, or shows all controls. */
  void setBrief(boolean brief) {
    for (Node group : List.of(articlesGroup, workersGroup, latencyGroup, seedGroup)) {
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
    placementController.choose(placement);
    choosing = false;
    check();
  }

  private void check() {
    if (choosing) {
      return;
    }
    valid = true;
    LockPlacement placement =
        checked(placementController.problem(), LockPlacement.NONE, placementController::placement);
    int count = checked(articlesProblem, 1, this::articleCount);
    Workers on = checked(poolProblem, new Workers.Virtual(), this::chosenWorkers);
    LatencyRange range =
        checked(
            latencyProblem,
            LatencyRange.DEFAULT,
            () -> latencyRange(latency.getEditor().getText()));
    long number =
        checked(seedProblem, 0L, () -> Texts.wholeNumber(words, "missing.seed", seed.getText()));
    Collector collector =
        checked(luckController.problem(), Collector.LIST, luckController::collector);
    RunSettings said =
        checkedSettings(
            () -> new RunSettings(placement, lockKind.getValue(), on, count, range, number));
    RunSettings whole = luckController.applied(said, collector);
    settings.set(valid ? whole : null);
  }

  /** What is wrong with the settings as a whole is said beside the lock. */
  private RunSettings checkedSettings(Supplier<RunSettings> said) {
    if (!placementController.problem().getText().isEmpty()) {
      return RunSettings.DEFAULT;
    }
    return checked(
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

  /**
   * A range as it was typed; what is wrong with it is said in the window's language.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  private LatencyRange latencyRange(String text) {
    try {
      return LatencyRange.parse(text);
    } catch (LatencyMistake e) {
      String key =
          switch (e.kind()) {
            case NOT_A_RANGE -> "wrong.latency";
            case TOO_LONG -> "wrong.latencyLong";
            case TOO_FINE -> "wrong.latencyFine";
            case BACKWARDS -> "wrong.latencyOrder";
          };
      throw new IllegalArgumentException(words.tell(key, text.strip()), e);
    }
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

  private int articleCount() {
    long count = Texts.wholeNumber(words, "missing.articles", articles.getText());
    if (count < 1 || count > RunSettings.MAX_ARTICLES) {
      throw new IllegalArgumentException(words.tell("range.articles", RunSettings.MAX_ARTICLES));
    }
    return (int) count;
  }

  private Workers chosenWorkers() {
    if (!POOL.equals(workers.getValue())) {
      return Workers.parse(workers.getValue());
    }
    long size = Texts.wholeNumber(words, "missing.pool", poolSize.getText());
    if (size < 1 || size > Workers.Pool.MAX_SIZE) {
      throw new IllegalArgumentException(words.tell("range.threads", Workers.Pool.MAX_SIZE));
    }
    return new Workers.Pool((int) size);
  }
}
