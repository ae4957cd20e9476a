package org.lockscope.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.lockscope.paint.Theme;

/** The window's theme, its panes that come and go, and the projector's type. */
final class WindowLook {
  /** Narrower than this, the timelines take the width; the panels come at a click. */
  private static final double ROOM_FOR_PANELS = 1180;

  private static final double ROOM_FOR_TOOLS = 760;

  /** The smallest type is 10.5 pixels high; from the last row 20 can be read. */
  private static final double PRESENTER_SCALE = 1.95;

  /**
   * The buttons that say what the window looks like.
   *
   * @param dark whether it is dark
   * @param presenter whether it is for the projector
   * @param panels whether the panels beside the timelines are there
   * @param tools whether the controls of lanes are there
   * @param lesson whether the guided tour is there
   */
  record Toggles(
      ToggleButton dark,
      ToggleButton presenter,
      ToggleButton panels,
      ToggleButton tools,
      ToggleButton lesson) {}

  private final Parent root;
  private final Toggles toggles;
  private final RunScreen screen;
  private final List<Node> tools;
  private final Consumer<Boolean> brief;

  /**
   * The light theme, with all panes.
   *
   * @param tools the controls of lanes
   * @param brief told whether only what a projector's audience needs is wanted of the settings
   */
  WindowLook(
      Parent root, Toggles toggles, RunScreen screen, List<Node> tools, Consumer<Boolean> brief) {
    this.root = root;
    this.toggles = toggles;
    this.screen = screen;
    this.tools = List.copyOf(tools);
    this.brief = brief;
  }

  /** Obeys the buttons from now on. */
  void install() {
    toggles.dark.setOnAction(click -> themeChanged());
    toggles.presenter.setOnAction(click -> presenterChanged());
    toggles.panels.setOnAction(click -> shown(screen.side(), toggles.panels.isSelected()));
    toggles.tools.setOnAction(
        click -> tools.forEach(tool -> shown(tool, toggles.tools.isSelected())));
    toggles.lesson.setOnAction(click -> lessonChanged());
    Look.apply(theme(), root);
  }

  /** Has panes come and go with the room there is for them. */
  void attach(Scene scene) {
    fit(scene.widthProperty(), ROOM_FOR_PANELS, toggles.panels);
    fit(scene.heightProperty(), ROOM_FOR_TOOLS, toggles.tools);
  }

  /** Selects a toggle while there is room for what it shows, until the user decides otherwise. */
  private static void fit(ReadOnlyDoubleProperty room, double needed, ToggleButton toggle) {
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

  private static void shown(Node pane, boolean on) {
    pane.setVisible(on);
    pane.setManaged(on);
  }

  /** The colours on screen. */
  Theme theme() {
    return toggles.dark.isSelected() ? Theme.DARK : Theme.LIGHT;
  }

  private void themeChanged() {
    Look.apply(theme(), root);
    screen.setTheme(theme());
  }

  private void lessonChanged() {
    screen.side().showLesson(toggles.lesson.isSelected());
    if (toggles.lesson.isSelected() && !toggles.panels.isSelected()) {
      toggles.panels.fire();
    }
  }

  /** Larger type, fewer panels, the whole screen; and back. */
  private void presenterChanged() {
    boolean on = toggles.presenter.isSelected();
    screen.setScale(on ? PRESENTER_SCALE : 1);
    Look.present(on, root);
    brief.accept(on);
    shown(screen.transport(), !on);
    for (ToggleButton toggle : List.of(toggles.panels, toggles.tools)) {
      if (toggle.isSelected() == on) {
        toggle.fire();
      }
    }
    if (root.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreen(on);
    }
  }
}
