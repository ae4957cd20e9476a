package org.lockscope.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.lockscope.scenario.news.LockPlacement;

/** The window's keys that work wherever the focus is. */
public final class Shortcuts {
  private final Map<Command, Runnable> actions = new LinkedHashMap<>();
  private final Map<String, Runnable> characters = new LinkedHashMap<>();

  /** Has keys do what a click on a button does, and the button's tooltip tell them. */
  public void button(Command command, ButtonBase button) {
    button.setTooltip(new Tooltip(button.getAccessibleText() + "  " + command.shown()));
    action(command, button::fire);
  }

  /** Has a character do something, with whichever keys a keyboard types it. */
  public void typed(String character, Runnable action) {
    characters.put(character, action);
  }

  /** Has keys do something. */
  public void action(Command command, Runnable action) {
    actions.put(command, action);
  }

  /**
   * Has keys move the lock. Without a modifier a digit does so only for the projector: elsewhere it
   * is text.
   */
  public void placements(Consumer<LockPlacement> choose, BooleanSupplier projected) {
    Map<Command, LockPlacement> always =
        Map.of(
            Command.NO_LOCK, LockPlacement.none(),
            Command.LOCK_APPEND, LockPlacement.append(),
            Command.LOCK_ARTICLE, LockPlacement.article());
    always.forEach((command, placement) -> action(command, () -> choose.accept(placement)));
    Map<Command, LockPlacement> onlyProjected =
        Map.of(
            Command.PROJECTED_NO_LOCK, LockPlacement.none(),
            Command.PROJECTED_APPEND, LockPlacement.append(),
            Command.PROJECTED_ARTICLE, LockPlacement.article());
    onlyProjected.forEach(
        (command, placement) ->
            action(
                command,
                () -> {
                  if (projected.getAsBoolean()) {
                    choose.accept(placement);
                  }
                }));
  }

  public void install(Scene scene) {
    scene.setOnKeyTyped(
        key -> {
          Runnable action = characters.get(key.getCharacter());
          if (action != null) {
            action.run();
          }
        });
    actions.forEach(
        (command, action) ->
            command.all().forEach(key -> scene.getAccelerators().put(key, action)));
  }
}
