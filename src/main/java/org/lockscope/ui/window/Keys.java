package org.lockscope.ui.window;

import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.lockscope.screen.Player;
import org.lockscope.screen.StepKind;
import org.lockscope.screen.Tool;
import org.lockscope.ui.kit.Command;
import org.lockscope.ui.kit.OverlayCard;
import org.lockscope.ui.side.BracketKeys;
import org.lockscope.ui.side.CodePane;
import org.lockscope.ui.timeline.LaneCommands;
import org.lockscope.ui.timeline.OverviewPane;
import org.lockscope.ui.timeline.ViewCommands;

/**
 * The timeline's keys. They work wherever the focus is, but in a field that takes text, in a list,
 * on a card, and on a control that was gone to by keyboard, which keep their own; the overview
 * keeps its arrows, and the code the keys that move its bracket.
 */
final class Keys {
  private final Map<Command, Runnable> commands;
  private final Runnable changed;

  /**
   * The keys of a window.
   *
   * @param changed called after each command
   */
  Keys(RunScreen screen, Runnable changed) {
    this.changed = changed;
    Player player = screen.player();
    ViewCommands view = screen.zoom();
    LaneCommands lanes = screen.lanes();
    this.commands =
        Map.ofEntries(
            Map.entry(Command.PLAY, player::toggle),
            Map.entry(Command.STEP_ON, () -> player.step(true, StepKind.EVENT)),
            Map.entry(Command.STEP_BACK, () -> player.step(false, StepKind.EVENT)),
            Map.entry(Command.LANE_ON, () -> player.step(true, StepKind.LANE)),
            Map.entry(Command.LANE_BACK, () -> player.step(false, StepKind.LANE)),
            Map.entry(Command.NEXT_HAND_OVER, () -> player.step(true, StepKind.HAND_OVER)),
            Map.entry(Command.LAST_HAND_OVER, () -> player.step(false, StepKind.HAND_OVER)),
            Map.entry(Command.NEXT_RACE, () -> player.step(true, StepKind.RACE)),
            Map.entry(Command.LAST_RACE, () -> player.step(false, StepKind.RACE)),
            Map.entry(Command.TO_START, player::toStart),
            Map.entry(Command.TO_END, player::toEnd),
            Map.entry(Command.ZOOM_IN, view::zoomIn),
            Map.entry(Command.ZOOM_OUT, view::zoomOut),
            Map.entry(Command.FIT, view::fit),
            Map.entry(Command.FIT_LANE, view::fitLane),
            Map.entry(Command.FIT_MEASURED, view::fitMeasured),
            Map.entry(Command.PAN_LEFT, view::panLeft),
            Map.entry(Command.PAN_RIGHT, view::panRight),
            Map.entry(Command.VIEW_BACK, view::back),
            Map.entry(Command.VIEW_FORWARD, view::forward),
            Map.entry(Command.PIN, lanes::togglePin),
            Map.entry(Command.MARK_UP, screen.markup()::toggle),
            Map.entry(Command.ARROW, () -> screen.markup().change(Tool.ARROW)),
            Map.entry(Command.SPOTLIGHT, () -> screen.markup().change(Tool.SPOTLIGHT)),
            Map.entry(Command.LABEL, () -> screen.markup().change(Tool.LABEL)),
            Map.entry(Command.ERASER, () -> screen.markup().change(Tool.ERASER)),
            Map.entry(Command.MEASURE, lanes::measure),
            Map.entry(Command.INSPECT, lanes::inspect),
            Map.entry(Command.LANE_UP, () -> lanes.choose(-1)),
            Map.entry(Command.LANE_DOWN, () -> lanes.choose(1)));
  }

  /** The commands that have keys here. */
  Set<Command> commands() {
    return commands.keySet();
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(scene, key));
  }

  private void pressed(Scene scene, KeyEvent key) {
    Node focused = scene.getFocusOwner();
    if (isItsOwn(focused, key) || keepsItsKeys(focused)) {
      return;
    }
    commands.entrySet().stream()
        .filter(command -> command.getKey().matches(key))
        .findFirst()
        .ifPresent(
            command -> {
              command.getValue().run();
              changed.run();
              key.consume();
            });
  }

  private static boolean isItsOwn(@Nullable Node focused, KeyEvent key) {
    return (focused instanceof OverviewPane && OverviewPane.isItsOwn(key))
        || (focused instanceof CodePane && BracketKeys.isItsOwn(key));
  }

  private static boolean keepsItsKeys(@Nullable Node focused) {
    return focused instanceof TextInputControl
        || focused instanceof ComboBoxBase
        || (focused instanceof Control && focused.isFocusVisible())
        || isOnCard(focused);
  }

  private static boolean isOnCard(@Nullable Node focused) {
    for (Node each = focused; each != null; each = each.getParent()) {
      if (each instanceof OverlayCard) {
        return true;
      }
    }
    return false;
  }
}
