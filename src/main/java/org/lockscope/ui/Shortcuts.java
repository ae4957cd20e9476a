package org.lockscope.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.lockscope.pipeline.LockPlacement;

/** The keyboard: everything that a click does. */
final class Shortcuts {
  private Shortcuts() {}

  static void install(
      Scene scene,
      SettingsForm form,
      Button run,
      Button stop,
      ToggleButton compare,
      ToggleButton commonAxis,
      MenuButton export,
      ToggleButton dark,
      ToggleButton presenter) {
    Map<KeyCombination, ButtonBase> buttons = new LinkedHashMap<>();
    buttons.put(shortcut(KeyCode.R), run);
    buttons.put(new KeyCodeCombination(KeyCode.ESCAPE), stop);
    buttons.put(shortcut(KeyCode.K), compare);
    buttons.put(shortcut(KeyCode.L), commonAxis);
    buttons.put(shortcut(KeyCode.D), dark);
    buttons.put(new KeyCodeCombination(KeyCode.F11), presenter);
    buttons.forEach(
        (keys, button) -> {
          button.setTooltip(new Tooltip(button.getAccessibleText() + "  " + keys.getDisplayText()));
          scene.getAccelerators().put(keys, button::fire);
        });
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), run::fire);
    scene.getAccelerators().put(shortcut(KeyCode.E), export::show);
    Map<KeyCode, LockPlacement> placements =
        Map.of(
            KeyCode.DIGIT1, LockPlacement.NONE,
            KeyCode.DIGIT2, LockPlacement.APPEND,
            KeyCode.DIGIT3, LockPlacement.ARTICLE);
    placements.forEach(
        (key, placement) -> {
          scene.getAccelerators().put(shortcut(key), () -> form.choose(placement));
          scene
              .getAccelerators()
              .put(new KeyCodeCombination(key), () -> chooseIf(presenter, form, placement));
        });
  }

  /** Without a modifier a digit moves the lock only for the projector: elsewhere it is text. */
  private static void chooseIf(ToggleButton presenter, SettingsForm form, LockPlacement placement) {
    if (presenter.isSelected()) {
      form.choose(placement);
    }
  }

  private static KeyCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
