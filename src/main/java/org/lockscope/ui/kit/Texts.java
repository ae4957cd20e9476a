package org.lockscope.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/** Between values and what controls show. */
public final class Texts {
  private Texts() {}

  /** Shows values of a control whose text is not edited. */
  public static <T> StringConverter<T> converter(Function<T, String> text) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : text.apply(value);
      }

      @Override
      public T fromString(String shown) {
        throw new UnsupportedOperationException("not edited");
      }
    };
  }

  /**
   * Reads a whole number, with or without its thousands set apart.
   *
   * @param missing the key of what to say if there is none
   * @throws IllegalArgumentException with what is wrong
   */
  public static long wholeNumber(Words words, String missing, String text) {
    String digits = text.replaceAll("[,\\s\\u00a0\\u2009\\u202f]", "");
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      boolean whole = digits.matches("[-+]?\\d+");
      throw new IllegalArgumentException(
          text.isBlank()
              ? words.tell(missing)
              : words.tell(whole ? "wrong.large" : "wrong.number", text.strip()),
          e);
    }
  }

  /** Has one of the buttons be chosen and no other; a click on it does not leave none chosen. */
  public static void keepOneChosen(SegmentedButton buttons) {
    ToggleGroup group = buttons.getToggleGroup();
    // Its skin would put them into their group when several have been chosen already.
    buttons.getButtons().forEach(button -> button.setToggleGroup(group));
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
  }
}
