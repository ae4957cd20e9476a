package org.lockscope.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.lockscope.scenario.Bracket;
import org.lockscope.scenario.Change;

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
   * Has keys move a bracket: away, back to where it is at first, around all. Without a modifier a
   * digit does so only for the projector: elsewhere it is text.
   */
  public void placements(Bracket bracket, Consumer<Change<?>> choose, BooleanSupplier projected) {
    Change<?> all = bracket.around(new Bracket.Span(0, bracket.steps() - 1));
    action(Command.NO_LOCK, () -> choose.accept(bracket.away()));
    action(Command.LOCK_APPEND, () -> choose.accept(bracket.back()));
    action(Command.LOCK_ARTICLE, () -> choose.accept(all));
    Map<Command, Change<?>> onlyProjected =
        Map.of(
            Command.PROJECTED_NO_LOCK, bracket.away(),
            Command.PROJECTED_APPEND, bracket.back(),
            Command.PROJECTED_ARTICLE, all);
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

  /** Has the keys of a scene do what was set so far. */
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
