package org.lockscope.paint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes names fit: what is left out is left out of the middle, since names that begin alike end
 * differently, and an ellipsis says so.
 *
 * @param surface on which they are to fit
 */
public record Shortened(Surface surface) {
  private static final String ELLIPSIS = "…";

  /** What parts one statement of a remark from the next. */
  private static final Pattern BETWEEN = Pattern.compile(" — |, ");

  /** A figure, or the beginning of one, at the end of what is left of a sentence. */
  private static final Pattern FIGURE = Pattern.compile("(?<=\\S)\\s+[≈−+-]?\\d\\S*\\s*$");

  /** A name in so much room: all of it, or its beginning and its end. */
  String middle(String name, double size, Surface.Weight weight, double room) {
    return fit(name, size, weight, room, true);
  }

  /**
   * A sentence in so much room: all of it, or its beginning, which ends with no figure: of {@code
   * 2.84 s} neither {@code 2.8…} nor {@code 2.84…} tells how much it is.
   */
  public String end(String text, double size, Surface.Weight weight, double room) {
    return fit(text, size, weight, room, false);
  }

  /**
   * A remark in so much room: as many of its statements as there is room for, each of them whole;
   * the beginning of the first if not even that fits.
   */
  String statements(String text, double size, Surface.Weight weight, double room) {
    if (surface.textWidth(text, size, weight) <= room) {
      return text;
    }
    String kept = "";
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      String upTo = text.substring(0, between.start());
      if (surface.textWidth(upTo, size, weight) <= room) {
        kept = upTo;
      }
    }
    return kept.isEmpty() ? end(text, size, weight, room) : kept;
  }

  private String fit(String text, double size, Surface.Weight weight, double room, boolean middle) {
    if (surface.textWidth(text, size, weight) <= room) {
      return text;
    }
    int low = 1;
    int high = Math.max(1, text.length() - 1);
    while (low < high) {
      int kept = (low + high + 1) / 2;
      boolean fits = surface.textWidth(cut(text, kept, middle), size, weight) <= room;
      low = fits ? kept : low;
      high = fits ? high : kept - 1;
    }
    return cut(text, low, middle);
  }

  private static String cut(String text, int kept, boolean middle) {
    int tail = middle ? kept / 2 : 0;
    int head = whole(text, kept - tail, -1);
    int from = whole(text, text.length() - tail, 1);
    String begun = text.substring(0, head);
    begun = middle ? begun : FIGURE.matcher(begun).replaceFirst("");
    return begun.stripTrailing() + ELLIPSIS + text.substring(from);
  }

  /** A place between two characters, neither of them half a surrogate pair. */
  private static int whole(String text, int at, int step) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at));
    return inside ? at + step : at;
  }
}
