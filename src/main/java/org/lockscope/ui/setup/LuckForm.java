package org.lockscope.ui.setup;

import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.controlsfx.control.SegmentedButton;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.Expectation;
import org.lockscope.scenario.news.NewsKnobs;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.text.Quantities;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.Words;

/** The controls that decide about luck: what workers share besides the lock. */
public final class LuckForm {
  @FXML private Pane luck;
  @FXML private SegmentedButton randomSources;
  @FXML private ToggleButton perArticle;
  @FXML private ToggleButton lockedRandom;
  @FXML private ToggleButton unguardedRandom;
  @FXML private Label randomText;
  @FXML private SegmentedButton collectors;
  @FXML private ToggleButton sharedList;
  @FXML private ToggleButton channel;
  @FXML private TextField capacity;
  @FXML private Label capacityProblem;
  @FXML private Label collectorText;
  @FXML private ToggleButton heldOpen;
  @FXML private Label heldOpenText;

  private final Words words;
  private Runnable ownerChosen = () -> {};

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  public LuckForm(Words words) {
    this.words = words;
  }

  @FXML
  void initialize() {
    capacity.visibleProperty().bind(channel.selectedProperty());
    capacity.managedProperty().bind(capacity.visibleProperty());
    Texts.keepOneChosen(randomSources);
    Texts.keepOneChosen(collectors);
    UseRule.tell(
        words,
        List.of(
            perArticle, lockedRandom, unguardedRandom, sharedList, channel, capacity, heldOpen));
  }

  /** What each setting is set with. */
  Map<Knob<?>, List<Node>> controls() {
    return Map.of(
        NewsKnobs.RANDOM, List.of(randomSources),
        NewsKnobs.COLLECTOR, List.of(collectors, capacity),
        NewsKnobs.HELD_OPEN, List.of(heldOpen));
  }

  /** Has something done when a control is used. */
  void onUsed(Runnable used) {
    for (ToggleButton each :
        List.of(perArticle, lockedRandom, unguardedRandom, sharedList, heldOpen)) {
      each.setOnAction(click -> used.run());
    }
    channel.setOnAction(
        click -> {
          if (channel.isSelected()) {
            ownerChosen.run();
          }
          used.run();
        });
    capacity.setOnAction(enter -> used.run());
  }

  /** Whether one of each is chosen: between two clicks none is. */
  boolean whole() {
    return randomSources.getToggleGroup().getSelectedToggle() != null
        && collectors.getToggleGroup().getSelectedToggle() != null;
  }

  /** Hides what the controls mean for a run, or not. */
  void withhold(boolean on) {
    List.of(randomText, collectorText, heldOpenText).forEach(text -> text.setVisible(!on));
  }

  /** All of it. */
  Node root() {
    return luck;
  }

  /** What says that a control was changed. */
  List<Observable> inputs() {
    return List.of(
        heldOpen.selectedProperty(),
        collectors.getToggleGroup().selectedToggleProperty(),
        capacity.textProperty(),
        randomSources.getToggleGroup().selectedToggleProperty());
  }

  /** Where it is said what is wrong with the channel. */
  Label problem() {
    return capacityProblem;
  }

  /** Has something done when the list gets one owner. */
  void onOwner(Runnable chosen) {
    ownerChosen = chosen;
  }

  /** Sets all controls. */
  void show(RunSettings shown) {
    heldOpen.setSelected(shown.heldOpenMillis() > 0);
    boolean sent = shown.collector() instanceof Collector.Channel;
    (sent ? channel : sharedList).setSelected(true);
    int room =
        shown.collector() instanceof Collector.Channel(int fits)
            ? fits
            : Collector.Channel.DEFAULT_CAPACITY;
    capacity.setText(Integer.toString(room));
    buttonOf(shown.random()).setSelected(true);
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

  /**
   * Who owns the list.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  Collector collector() {
    if (!channel.isSelected()) {
      return Collector.LIST;
    }
    long room = Texts.wholeNumber(words, "missing.capacity", capacity.getText());
    if (room < 1 || room > Collector.Channel.MAX_CAPACITY) {
      throw new IllegalArgumentException(
          words.tell("range.results", Collector.Channel.MAX_CAPACITY));
    }
    return new Collector.Channel((int) room);
  }

  /** These settings with what the controls say, and says what that means. */
  RunSettings applied(RunSettings said, Collector collector) {
    RunSettings chosen = said.withRandom(randomSource()).withCollector(collector);
    RunSettings whole =
        heldOpen.isSelected() ? chosen.withHeldOpen(Expectation.raceWindowMillis(chosen)) : chosen;
    collectorText.setText(Quantities.unbroken(note(NewsKnobs.COLLECTOR, whole)));
    randomText.setText(Quantities.unbroken(note(NewsKnobs.RANDOM, whole)));
    heldOpenText.setText(Quantities.unbroken(note(NewsKnobs.HELD_OPEN, whole)));
    return whole;
  }

  private String note(Knob<?> knob, RunSettings of) {
    return of.scenario().voice().note(knob, of.setup(), words.language());
  }
}
