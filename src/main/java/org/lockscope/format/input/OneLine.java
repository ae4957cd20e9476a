package org.lockscope.format.input;

import java.util.regex.Pattern;

/** Text from a file, or about one, made fit to stand inside a sentence. */
public final class OneLine {
  /** The longest clause of a message, in characters. */
  public static final int CLAUSE = 240;

  /** The longest name within a clause, in characters. */
  private static final int NAME = 60;

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private OneLine() {}

  /** A name that a message quotes. */
  public static String name(String text) {
    return of(text, NAME);
  }

  /** The text in one line, cut to at most this many characters and an ellipsis. */
  public static String of(String text, int most) {
    String line = GAPS.matcher(text).replaceAll(" ").strip();
    return line.length() <= most ? line : line.substring(0, most) + "…";
  }
}
