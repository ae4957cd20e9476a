package org.lockscope.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Stager;
import org.lockscope.screen.Staging;
import org.lockscope.ui.kit.Words;

/**
 * Which program is run: a menu in the toolbar, and under it a scenario's own controls in place of
 * the news pipeline's. For the JavaFX thread.
 */
public final class StageDesk {
  private final Screen screen;
  private final HBox toolbar;
  private final Words words;
  private final Runnable changed;
  private final MenuButton chooser = new MenuButton();
  private final KnobBar knobs;
  private final List<Node> pipelines;

  /** Whether the news pipeline's settings are hidden. */
  private boolean away;

  /**
   * The menu and the controls in their places.
   *
   * @param toolbar with the buttons that run first, then the news pipeline's settings, then a gap
   *     and the rest
   * @param changed called after a command
   */
  public StageDesk(Words words, BorderPane root, HBox toolbar, Screen screen, Runnable changed) {
    this.words = words;
    this.screen = screen;
    this.toolbar = toolbar;
    this.changed = changed;
    this.knobs = new KnobBar(words, screen.stager(), changed);
    int gap = 1;
    while (HBox.getHgrow(toolbar.getChildren().get(gap)) != Priority.ALWAYS) {
      gap++;
    }
    this.pipelines = new ArrayList<>(toolbar.getChildren().subList(1, gap));
    fill();
    knobs.managedProperty().bind(knobs.visibleProperty());
    Node top = root.getTop();
    root.setTop(null);
    VBox rows = new VBox(top, knobs);
    rows.setViewOrder(-1); // what is wrong with a setting hangs over what is below
    root.setTop(rows);
    show();
  }

  /** The menu, which gives way where the toolbar is short of room. */
  public MenuButton chooser() {
    return chooser;
  }

  private void fill() {
    Stager stager = screen.stager();
    chooser.setId("program");
    chooser.setGraphic(new FontIcon("fth-layers"));
    chooser.setAccessibleText(words.tell("stage.what"));
    chooser.setTooltip(new Tooltip(chooser.getAccessibleText()));
    ToggleGroup group = new ToggleGroup();
    chooser.getItems().add(item(words.tell("stage.news"), null, group));
    for (Scenario scenario : stager.scenarios().all()) {
      String name = new ScenarioTexts(scenario, words.language()).name();
      chooser.getItems().add(item(name, scenario, group));
    }
    if (!stager.scenarios().all().isEmpty()) {
      HBox box = new HBox(chooser);
      box.getStyleClass().add("group");
      toolbar.getChildren().addFirst(box);
    }
  }

  private RadioMenuItem item(String name, @Nullable Scenario scenario, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setId("program-" + (scenario == null ? "news" : scenario.id()));
    item.setToggleGroup(group);
    item.setUserData(scenario);
    item.setOnAction(
        click -> {
          screen.stager().choose(scenario);
          changed.run();
        });
    return item;
  }

  /** Whether the next run is a scenario's. */
  public boolean staged() {
    return screen.state().staging().scenario() != null;
  }

  /** How high the scenario's controls are, in logical pixels; 0 where there are none. */
  public double height() {
    return staged() ? knobs.prefHeight(toolbar.getWidth()) : 0;
  }

  /** What comes and goes by itself does so again once it is back. */
  private void comeOrGo(Node setting) {
    if (!setting.managedProperty().isBound()) {
      setting.setManaged(!staged());
    }
    if (!setting.visibleProperty().isBound()) {
      setting.setVisible(!staged());
    }
  }

  /** Has the menu and the controls say what the screen says. */
  public void show() {
    Staging staging = screen.state().staging();
    chooser
        .getItems()
        .forEach(
            item -> {
              if (item instanceof RadioMenuItem each
                  && Objects.equals(each.getUserData(), staging.scenario())) {
                each.setSelected(true);
                chooser.setText(each.getText());
              }
            });
    if (staged() || away) {
      pipelines.forEach(this::comeOrGo);
      away = staged();
    }
    knobs.setVisible(staged());
    knobs.show(staging);
  }
}
