package org.lockscope.ui.kit;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What the keyboard can do in the window: the one table of keys. Who acts on a key asks here, and
 * the card of keys is made from it.
 */
public enum Command {
  RUN(key(KeyCode.F5), key(KeyCode.R, SHORTCUT_DOWN)),
  STOP(key(KeyCode.F5, SHIFT_DOWN)),
  CLOSE(key(KeyCode.ESCAPE)),
  NO_LOCK(key(KeyCode.DIGIT1, SHORTCUT_DOWN)),
  LOCK_APPEND(key(KeyCode.DIGIT2, SHORTCUT_DOWN)),
  LOCK_ARTICLE(key(KeyCode.DIGIT3, SHORTCUT_DOWN)),
  PROJECTED_NO_LOCK(key(KeyCode.DIGIT1)),
  PROJECTED_APPEND(key(KeyCode.DIGIT2)),
  PROJECTED_ARTICLE(key(KeyCode.DIGIT3)),
  COMPARE(key(KeyCode.K, SHORTCUT_DOWN)),
  COMMON_AXIS(key(KeyCode.L, SHORTCUT_DOWN)),
  OPEN(key(KeyCode.O, SHORTCUT_DOWN)),
  SAVE(key(KeyCode.S, SHORTCUT_DOWN)),
  EXPORT(key(KeyCode.E, SHORTCUT_DOWN)),
  COPY(key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
  DARK(key(KeyCode.D, SHORTCUT_DOWN)),
  PRESENTER(key(KeyCode.F11)),
  KEYS(key(KeyCode.F1)),
  PLAY(key(KeyCode.SPACE)),
  STEP_BACK(key(KeyCode.LEFT)),
  STEP_ON(key(KeyCode.RIGHT)),
  LANE_BACK(key(KeyCode.LEFT, SHIFT_DOWN)),
  LANE_ON(key(KeyCode.RIGHT, SHIFT_DOWN)),
  NEXT_HAND_OVER(key(KeyCode.H)),
  LAST_HAND_OVER(key(KeyCode.H, SHIFT_DOWN)),
  NEXT_RACE(key(KeyCode.N)),
  LAST_RACE(key(KeyCode.N, SHIFT_DOWN)),
  TO_START(key(KeyCode.HOME)),
  TO_END(key(KeyCode.END)),
  ZOOM_IN(
      List.of(key(KeyCode.PLUS)),
      List.of(key(KeyCode.EQUALS, SHIFT_DOWN), key(KeyCode.EQUALS), key(KeyCode.ADD))),
  ZOOM_OUT(List.of(key(KeyCode.MINUS)), List.of(key(KeyCode.SUBTRACT))),
  FIT(key(KeyCode.DIGIT0)),
  FIT_LANE(key(KeyCode.F)),
  FIT_MEASURED(key(KeyCode.Z)),
  PAN_LEFT(key(KeyCode.LEFT, SHORTCUT_DOWN)),
  PAN_RIGHT(key(KeyCode.RIGHT, SHORTCUT_DOWN)),
  VIEW_BACK(key(KeyCode.LEFT, ALT_DOWN)),
  VIEW_FORWARD(key(KeyCode.RIGHT, ALT_DOWN)),
  LANE_UP(key(KeyCode.UP)),
  LANE_DOWN(key(KeyCode.DOWN)),
  INSPECT(key(KeyCode.ENTER)),
  MEASURE(key(KeyCode.M)),
  PIN(key(KeyCode.P)),
  MARK_UP(key(KeyCode.D)),
  ARROW(key(KeyCode.A)),
  SPOTLIGHT(key(KeyCode.S)),
  LABEL(key(KeyCode.L)),
  ERASER(key(KeyCode.E)),
  OVERVIEW_LEFT(key(KeyCode.LEFT)),
  OVERVIEW_RIGHT(key(KeyCode.RIGHT)),
  OVERVIEW_CLOSER(key(KeyCode.UP)),
  OVERVIEW_FURTHER(key(KeyCode.DOWN)),
  BRACKET_TOP_UP(key(KeyCode.UP)),
  BRACKET_TOP_DOWN(key(KeyCode.DOWN)),
  BRACKET_FOOT_UP(key(KeyCode.UP, SHIFT_DOWN)),
  BRACKET_FOOT_DOWN(key(KeyCode.DOWN, SHIFT_DOWN)),
  BRACKET_OFF(List.of(key(KeyCode.DELETE)), List.of(key(KeyCode.BACK_SPACE)));

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, of combinations that never change
  private final List<KeyCombination> keys;

  @SuppressWarnings("ImmutableEnumChecker") // as above
  private final List<KeyCombination> variants;

  Command(KeyCombination... keys) {
    this(List.of(keys), List.of());
  }

  /** With keys, and with what other keyboards have in their place. */
  Command(List<KeyCombination> keys, List<KeyCombination> variants) {
    this.keys = keys;
    this.variants = variants;
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  /** The first of its keys. */
  public KeyCombination key() {
    return keys.getFirst();
  }

  /** All its keys, and what other keyboards have in their place. */
  public List<KeyCombination> all() {
    return Stream.concat(keys.stream(), variants.stream()).toList();
  }

  /** Its keys as they are written on a card. */
  public String shown() {
    return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", "));
  }

  /** Whether a key that was pressed gives this command. */
  public boolean matches(KeyEvent event) {
    return keys.stream().anyMatch(key -> key.match(event))
        || variants.stream().anyMatch(key -> key.match(event));
  }
}
