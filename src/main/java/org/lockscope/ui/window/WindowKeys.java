package org.lockscope.ui.window;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.lockscope.ui.kit.Command;
import org.lockscope.ui.kit.Shortcuts;

/**
 * Which keys do what wherever the focus is: the buttons of the toolbar, the cards, the lock's
 * bracket. For the JavaFX thread.
 *
 * @param run starts a run
 * @param stop stops it
 * @param group the other buttons
 * @param commands move the bracket, and close what lies on top
 * @param cards that of the keys
 */
record WindowKeys(Button run, Button stop, ViewGroup group, RunCommands commands, Cards cards) {
  /** Has a scene's keys do it. */
  void install(Scene scene) {
    Shortcuts shortcuts = new Shortcuts();
    shortcuts.button(Command.RUN, run);
    shortcuts.button(Command.STOP, stop);
    group.addTo(shortcuts);
    shortcuts.action(Command.CLOSE, commands::closeTopmost);
    shortcuts.action(Command.KEYS, cards::showKeys);
    shortcuts.typed("?", cards::showKeys);
    commands.moveTheBracketWith(shortcuts);
    shortcuts.install(scene);
  }
}
