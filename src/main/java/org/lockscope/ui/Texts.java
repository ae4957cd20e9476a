package org.lockscope.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/** Between values and what controls show. */
final class Texts {
  private Texts() {}

  /** Shows values of a control whose text is not edited. */
  static <T> StringConverter<T> converter(Function<T, String> text) {
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
  static long wholeNumber(Words words, String missing, String text) {
    try {
      return Long.parseLong(text.replaceAll("[,\\s\\u00a0]", ""));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          text.isBlank() ? words.tell(missing) : words.tell("wrong.number", text), e);
    }
  }

  /** Has a click on the chosen button not leave none chosen. */
  static void keepOneChosen(SegmentedButton buttons) {
    buttons
        .getToggleGroup()
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
  }
}
