package org.lockscope.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The timeline's keys. They work wherever the focus is, but in a field that takes text, in a list,
 * on the code, and on a control that was gone to by keyboard, which keeps its own.
 */
final class Keys {
  private final Map<KeyCombination, Runnable> commands;
  private final Runnable changed;

  /**
   * The keys of a window.
   *
   * @param changed called after each command
   */
  Keys(Player player, ViewCommands view, RunViews views, Runnable changed) {
    this.changed = changed;
    this.commands =
        Map.ofEntries(
            Map.entry(key(KeyCode.SPACE), player::toggle),
            Map.entry(key(KeyCode.RIGHT), () -> player.step(true, StepKind.EVENT)),
            Map.entry(key(KeyCode.LEFT), () -> player.step(false, StepKind.EVENT)),
            Map.entry(shift(KeyCode.RIGHT), () -> player.step(true, StepKind.LANE)),
            Map.entry(shift(KeyCode.LEFT), () -> player.step(false, StepKind.LANE)),
            Map.entry(key(KeyCode.H), () -> player.step(true, StepKind.HAND_OVER)),
            Map.entry(shift(KeyCode.H), () -> player.step(false, StepKind.HAND_OVER)),
            Map.entry(key(KeyCode.N), () -> player.step(true, StepKind.RACE)),
            Map.entry(shift(KeyCode.N), () -> player.step(false, StepKind.RACE)),
            Map.entry(key(KeyCode.HOME), player::toStart),
            Map.entry(key(KeyCode.END), player::toEnd),
            Map.entry(key(KeyCode.PLUS), view::zoomIn),
            Map.entry(shift(KeyCode.EQUALS), view::zoomIn),
            Map.entry(key(KeyCode.EQUALS), view::zoomIn),
            Map.entry(key(KeyCode.ADD), view::zoomIn),
            Map.entry(key(KeyCode.MINUS), view::zoomOut),
            Map.entry(key(KeyCode.SUBTRACT), view::zoomOut),
            Map.entry(key(KeyCode.DIGIT0), view::fit),
            Map.entry(key(KeyCode.F), view::fitLane),
            Map.entry(key(KeyCode.Z), view::fitMeasured),
            Map.entry(control(KeyCode.LEFT), view::panLeft),
            Map.entry(control(KeyCode.RIGHT), view::panRight),
            Map.entry(alt(KeyCode.LEFT), view::back),
            Map.entry(alt(KeyCode.RIGHT), view::forward),
            Map.entry(key(KeyCode.P), views::togglePin),
            Map.entry(key(KeyCode.M), views::measure),
            Map.entry(key(KeyCode.ENTER), views::inspect),
            Map.entry(key(KeyCode.UP), () -> views.chooseLane(-1)),
            Map.entry(key(KeyCode.DOWN), () -> views.chooseLane(1)));
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(scene, key));
  }

  private void pressed(Scene scene, KeyEvent key) {
    if (keepsItsKeys(scene.getFocusOwner())) {
      return;
    }
    commands.entrySet().stream()
        .filter(command -> command.getKey().match(key))
        .findFirst()
        .ifPresent(
            command -> {
              command.getValue().run();
              changed.run();
              key.consume();
            });
  }

  private static boolean keepsItsKeys(@Nullable Node focused) {
    return focused instanceof TextInputControl
        || focused instanceof ComboBoxBase
        || focused instanceof CodePane
        || focused instanceof Control && focused.isFocusVisible();
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }
}
