package org.lockscope.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lockscope.ui.kit.ToolbarFit;
import org.lockscope.ui.setup.SettingsForm;

/** What stands in the toolbar, and what leaves it where it would not fit into one row. */
final class Toolbar {
  /**
   * The buttons that give way.
   *
   * @param program chooses what is run
   * @param run starts a run
   * @param stop stops it
   * @param menus of files and of views
   * @param compare shows two runs
   * @param commonAxis shows them on one axis
   * @param lesson opens the tour
   * @param help opens the card of keys
   */
  record Buttons(
      MenuButton program,
      Button run,
      Button stop,
      List<MenuButton> menus,
      ToggleButton compare,
      ToggleButton commonAxis,
      ToggleButton lesson,
      Button help) {}

  private Toolbar() {}

  /** Puts the buttons that run to the left of the settings, those of the view to the right. */
  static void fill(HBox form, Node runGroup, Node viewGroup) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    form.getChildren().addFirst(runGroup);
    form.getChildren().addAll(gap, viewGroup);
    form.setViewOrder(-1); // what is wrong with a setting hangs over what is below
  }

  /** What leaves it, one after another. */
  static ToolbarFit fit(HBox form, SettingsForm settings, Buttons buttons) {
    List<Consumer<Boolean>> steps = new ArrayList<>();
    steps.add(tight -> display(tight, buttons.compare, buttons.lesson));
    steps.addAll(settings.leaving());
    int brief = steps.size();
    steps.add(tight -> display(tight, buttons.stop, settings.more()));
    steps.add(settings::setShort);
    steps.add(tight -> display(tight, buttons.run));
    steps.add(tight -> display(tight, buttons.program));
    steps.add(settings::setBrief);
    steps.add(
        tight ->
            buttons.menus.forEach(
                menu ->
                    menu.setContentDisplay(
                        tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY)));
    steps.add(tight -> shown(buttons.help, !tight));
    steps.add(tight -> shown(buttons.commonAxis, !tight));
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
}
