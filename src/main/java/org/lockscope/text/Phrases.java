package org.lockscope.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one package in one language. Immutable; any thread.
 *
 * <p>In a text, <code>{0}</code> stands for the first value, and <code>{0|result|results}</code>
 * for the first word where the first value is the number 1, else for the second; <code>{#0}</code>
 * is for a number that names something, whose thousands stay together. This is not {@link
 * java.text.MessageFormat}: that one would have every apostrophe doubled, which FXML would show,
 * and would write numbers in the manner of a locale.
 */
public final class Phrases {
  private static final char NO_BREAK_SPACE = '\u00a0';
  private final ResourceBundle bundle;

  private Phrases(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The texts beside a class.
   *
   * @throws java.util.MissingResourceException if its package has none
   */
  public static Phrases of(Class<?> beside, Language language) {
    String name = beside.getPackageName() + ".texts";
    return new Phrases(ResourceBundle.getBundle(name, language.bundle(), beside.getModule()));
  }

  /** The same texts, as FXML wants them. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * A text.
   *
   * @param values what its places stand for; numbers are written with their thousands set apart
   * @throws java.util.MissingResourceException if there is no such text
   * @throws IllegalArgumentException if one of its places has no value
   */
  public String tell(String key, Object... values) {
    String pattern = bundle.getString(key);
    int open = pattern.indexOf('{');
    if (open < 0) {
      return pattern;
    }
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (open >= 0) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("the text " + key + " has a place without an end");
      }
      text.append(pattern, at, open).append(place(key, pattern.substring(open + 1, close), values));
      at = close + 1;
      open = pattern.indexOf('{', at);
    }
    return text.append(pattern, at, pattern.length()).toString();
  }

  private static String place(String key, String place, Object[] values) {
    boolean name = place.startsWith("#");
    String[] parts = (name ? place.substring(1) : place).split("\\|", -1);
    int index = parts[0].length() == 1 ? parts[0].charAt(0) - '0' : -1;
    if (index < 0 || index >= values.length || (parts.length != 1 && parts.length != 3)) {
      throw new IllegalArgumentException("the text " + key + " has no value for {" + place + "}");
    }
    Object value = values[index];
    if (parts.length == 3) {
      boolean one = value instanceof Number number && number.longValue() == 1;
      return one ? parts[1] : parts[2];
    }
    return !name && value instanceof Number number
        ? count(number.longValue())
        : String.valueOf(value);
  }

  /** A whole number with its thousands set apart, as in every language. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', NO_BREAK_SPACE);
  }
}
