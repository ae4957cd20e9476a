package org.lockscope.ui.setup;

import java.util.List;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.Step;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.Words;

/** The controls that say what is inside the lock. */
public final class PlacementForm {
  @FXML private SegmentedButton placements;
  @FXML private ToggleButton noLock;
  @FXML private ToggleButton appendLock;
  @FXML private ToggleButton articleLock;
  @FXML private ToggleButton customLock;
  @FXML private ToggleButton twoLocks;
  @FXML private ToggleButton inOneOrder;
  @FXML private Node details;
  @FXML private Label title;
  @FXML private Node span;
  @FXML private ComboBox<Step> firstStep;
  @FXML private ComboBox<Step> lastStep;
  @FXML private Label spanProblem;

  private final Words words;

  /** For FXML, which sets the annotated fields before {@link #initialize}. */
  @SuppressWarnings("NullAway.Init")
  public PlacementForm(Words words) {
    this.words = words;
  }

  @FXML
  void initialize() {
    firstStep.getItems().setAll(Step.values());
    lastStep.getItems().setAll(Step.values());
    firstStep.setConverter(Texts.converter(words::step));
    lastStep.setConverter(Texts.converter(words::step));
    span.disableProperty().bind(customLock.selectedProperty().not());
    inOneOrder.disableProperty().bind(twoLocks.selectedProperty().not());
    Texts.keepOneChosen(placements);
    for (ToggleButton each : placements.getButtons()) {
      each.setTooltip(new Tooltip(each.getAccessibleText()));
    }
  }

  /** What is set with it. */
  List<Node> controls() {
    return List.of(placements, firstStep, lastStep, inOneOrder);
  }

  /** The controls that say more of the lock than which steps it is around at most times. */
  Node details() {
    return details;
  }

  /**
   * Has something done when a control is used: a click on what is chosen already is one, too. The
   * steps of a lock are two choices and are not used one by one: they are a draft.
   *
   * @param opened called where a lock is chosen whose steps are still to be said
   */
  void onUsed(Runnable used, Runnable opened) {
    placements.getButtons().forEach(button -> button.setOnAction(click -> used.run()));
    customLock.setOnAction(click -> opened.run());
    inOneOrder.setOnAction(click -> used.run());
  }

  /** Whether one of the placements is chosen: between two clicks none is. */
  boolean whole() {
    return placements.getToggleGroup().getSelectedToggle() != null;
  }

  /** Spares room: fewer words on the buttons. */
  void setShort(boolean on) {
    title.setVisible(!on);
    title.setManaged(!on);
    appendLock.setText(words.tell(on ? "placement.append.short" : "placement.append"));
    articleLock.setText(words.tell(on ? "placement.article.short" : "placement.article"));
  }

  /** What says that a control was changed. */
  List<Observable> inputs() {
    return List.of(
        placements.getToggleGroup().selectedToggleProperty(),
        firstStep.valueProperty(),
        lastStep.valueProperty(),
        inOneOrder.selectedProperty());
  }

  /** Where it is said what is wrong with the lock. */
  Label problem() {
    return spanProblem;
  }

  /** With one owner of the list nobody needs the lock; it can be put back. */
  void ownerChosen() {
    if (appendLock.isSelected()) {
      noLock.setSelected(true);
    }
  }

  /** Sets all controls. */
  void show(LockPlacement shown) {
    firstStep.setValue(Step.SUMMARIZE);
    lastStep.setValue(Step.KEYWORDS);
    choose(shown);
  }

  /** Sets those controls that matter: steps chosen before stay chosen. */
  private void choose(LockPlacement placement) {
    if (placement instanceof LockPlacement.Span(Step first, Step last)
        && toggleOf(placement).equals(customLock)) {
      firstStep.setValue(first);
      lastStep.setValue(last);
    }
    inOneOrder.setSelected(placement.equals(LockPlacement.ordered()));
    toggleOf(placement).setSelected(true);
  }

  private Toggle toggleOf(LockPlacement placement) {
    if (placement.equals(LockPlacement.none())) {
      return noLock;
    }
    if (placement.equals(LockPlacement.append())) {
      return appendLock;
    }
    if (placement instanceof LockPlacement.Pair) {
      return twoLocks;
    }
    return placement.equals(LockPlacement.article()) ? articleLock : customLock;
  }

  /**
   * What the controls say.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  LockPlacement placement() {
    if (customLock.isSelected()) {
      if (lastStep.getValue().compareTo(firstStep.getValue()) < 0) {
        throw new IllegalArgumentException(
            words.tell(
                "wrong.span", words.step(firstStep.getValue()), words.step(lastStep.getValue())));
      }
      return LockPlacement.span(firstStep.getValue(), lastStep.getValue());
    }
    if (noLock.isSelected()) {
      return LockPlacement.none();
    }
    if (twoLocks.isSelected()) {
      return inOneOrder.isSelected() ? LockPlacement.ordered() : LockPlacement.deadlock();
    }
    return articleLock.isSelected() ? LockPlacement.article() : LockPlacement.append();
  }
}
