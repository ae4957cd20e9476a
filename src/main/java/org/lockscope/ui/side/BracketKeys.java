package org.lockscope.ui.side;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.ui.kit.Command;

/** The keys that move the lock's bracket. */
public final class BracketKeys {
  private BracketKeys() {}

  /** Whether a key moves the bracket, or ends its move. */
  public static boolean isItsOwn(KeyEvent key) {
    return key.getCode() == KeyCode.ENTER || moved(LockPlacement.article(), key).isPresent();
  }

  /** The placement that a key moves to; nothing if the key moves nothing. */
  static Optional<LockPlacement> moved(LockPlacement from, KeyEvent key) {
    if (Command.BRACKET_TOP_UP.matches(key)) {
      return Optional.of(BracketDrag.stepped(from, true, -1));
    }
    if (Command.BRACKET_TOP_DOWN.matches(key)) {
      return Optional.of(BracketDrag.stepped(from, true, 1));
    }
    if (Command.BRACKET_FOOT_UP.matches(key)) {
      return Optional.of(BracketDrag.stepped(from, false, -1));
    }
    if (Command.BRACKET_FOOT_DOWN.matches(key)) {
      return Optional.of(BracketDrag.stepped(from, false, 1));
    }
    return Command.BRACKET_OFF.matches(key) ? Optional.of(LockPlacement.none()) : Optional.empty();
  }
}
