package org.lockscope.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.scenario.Setup;
import org.lockscope.screen.Stager;
import org.lockscope.screen.Staging;
import org.lockscope.ui.kit.Words;

/**
 * The controls of a scenario, made from its list of knobs: a box of choices for one that has few,
 * else a field. What is wrong stands at the end. For the JavaFX thread.
 */
final class KnobBar extends FlowPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int LEAST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 7;

  /** A control, and how it says what the screen says. */
  private interface Shown {
    void show(String written, boolean wrong);
  }

  private final Words words;
  private final Stager stager;
  private final Runnable changed;
  private final Label problem = new Label();
  private final Button lesson;
  private final Button measure;
  private final List<Shown> controls = new ArrayList<>();
  private @Nullable Scenario shown;

  /**
   * A bar without a scenario.
   *
   * @param changed called after a command
   */
  KnobBar(Words words, Stager stager, Runnable changed) {
    this.words = words;
    this.stager = stager;
    this.changed = changed;
    setId("knobs");
    getStyleClass().addAll("toolbar", "knob-bar");
    problem.setId("knobProblem");
    problem.getStyleClass().add("problem");
    lesson =
        button(
            words.tell("stage.lesson"),
            words.tell("stage.lesson.what"),
            "openLesson",
            () -> stager.open(true));
    measure =
        button(words.tell("sweep.make"), words.tell("sweep.make.what"), "measure", stager::measure);
  }

  private Button button(String text, String what, String id, Runnable command) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(button.getAccessibleText()));
    button.setOnAction(
        click -> {
          command.run();
          changed.run();
        });
    return button;
  }

  /** Has the controls be those of the scenario chosen, and say how it is set. */
  void show(Staging staging) {
    Scenario scenario = staging.scenario();
    if (!Objects.equals(scenario, shown)) {
      shown = scenario;
      controls.clear();
      getChildren().clear();
      if (scenario != null) {
        fill(scenario);
      }
    }
    if (scenario != null) {
      Setup setup = staging.setup(scenario);
      Map<String, String> wrong = staging.wrong();
      for (int i = 0; i < controls.size(); i++) {
        Knob<?> knob = scenario.knobs().get(i);
        controls.get(i).show(setup.text(knob), wrong.containsKey(knob.key()));
      }
      problem.setText(new KnobProblem(words).of(scenario, staging));
      lesson.setDisable(staging.lesson().open());
      measure.setDisable(!staging.valid());
    }
  }

  private void fill(Scenario scenario) {
    ScenarioTexts texts = new ScenarioTexts(scenario, words.language());
    for (Knob<?> knob : scenario.knobs()) {
      Label label = new Label(texts.label(knob));
      label.getStyleClass().add("quiet");
      Control control = knob.choices().isEmpty() ? field(knob, scenario) : box(knob, texts);
      control.setId("knob-" + knob.key());
      control.setAccessibleText(texts.label(knob) + ". " + texts.about(knob));
      control.setTooltip(new Tooltip(texts.about(knob)));
      label.setLabelFor(control);
      HBox group = new HBox(label, control);
      group.getStyleClass().add("group");
      getChildren().add(group);
    }
    List<Node> rest =
        new ArrayList<>(
            List.of(
                button(
                    words.tell("stage.reset"),
                    words.tell("stage.reset.what"),
                    "resetKnobs",
                    stager::reset)));
    if (!scenario.lesson(words.language()).isEmpty()) {
      rest.add(lesson);
    }
    if (scenario.sweep().isPresent()) {
      rest.add(measure);
    }
    rest.add(problem);
    getChildren().addAll(rest);
  }

  private void set(Knob<?> knob, String written) {
    if (stager.set(knob.key(), written)) {
      changed.run();
    }
  }

  private TextField field(Knob<?> knob, Scenario scenario) {
    TextField field = new TextField();
    int columns = scenario.initial().text(knob).length();
    field.setPrefColumnCount(Math.clamp(columns, LEAST_COLUMNS, MOST_COLUMNS));
    field.textProperty().addListener((property, before, now) -> set(knob, now));
    controls.add(
        (written, wrong) -> {
          field.pseudoClassStateChanged(WRONG, wrong);
          // What is being typed is not written over: 5 and 05 are the same.
          if (!wrong && !field.isFocused() && !field.getText().equals(written)) {
            field.setText(written);
          }
        });
    return field;
  }

  private ComboBox<String> box(Knob<?> knob, ScenarioTexts texts) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(knob.choices());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String choice) {
            return choice == null ? "" : texts.value(knob, choice);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    box.valueProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null) {
                set(knob, now);
              }
            });
    controls.add(
        (written, wrong) -> {
          if (!Objects.equals(box.getValue(), written)) {
            box.setValue(written);
          }
        });
    return box;
  }
}
