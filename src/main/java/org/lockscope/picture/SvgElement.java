package org.lockscope.picture;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An element of an SVG document that is being written: its attributes one after another, then its
 * end. What is given as text is escaped, and characters that XML 1.0 does not allow (section 2.2)
 * or that control a terminal are left out. A failure to write is an {@link UncheckedIOException}.
 */
final class SvgElement {
  /** Lengths are written in hundredths: what is shorter than half of one would be nothing. */
  static final double LEAST = 0.005;

  private static final double LARGEST = 1e9;

  private final Appendable out;
  private final String name;

  /** Begins an element. */
  SvgElement(Appendable out, String name) {
    this.out = out;
    this.name = name;
    append("<").append(name);
  }

  /** Adds an attribute that is a number. */
  SvgElement number(String attribute, double value) {
    return append(" ").append(attribute).append("=\"").append(rounded(value)).append("\"");
  }

  /** Adds an attribute that is a text. */
  SvgElement text(String attribute, String value) {
    return append(" ").append(attribute).append("=\"").append(escaped(value)).append("\"");
  }

  /** Adds the colour of its inside, {@code 0xAARRGGBB}. */
  SvgElement fill(int argb) {
    return paint("fill", argb);
  }

  /** Adds the colour of its outline, {@code 0xAARRGGBB}. */
  SvgElement stroke(int argb) {
    return paint("stroke", argb);
  }

  private SvgElement paint(String what, int argb) {
    text(what, "#" + Integer.toHexString((argb & 0xffffff) | 0x1000000).substring(1));
    int alpha = argb >>> 24;
    return alpha == 0xff
        ? this
        : append(" ").append(what).append("-opacity=\"").append(thousandths(alpha)).append("\"");
  }

  private static String thousandths(int alpha) {
    return decimal(Math.round(alpha / 255.0 * 1000), 3);
  }

  /** Ends an element without content. */
  void end() {
    append("/>\n");
  }

  /** Ends an element whose content is a text. */
  void end(String content) {
    append(">").append(escaped(content)).append("</").append(name).append(">\n");
  }

  /** Ends an element whose content is a text, on the line that it is on. */
  void endInLine(String content) {
    append(">").append(escaped(content)).append("</").append(name).append(">");
  }

  /** Ends the start tag; what is written next is its content, on the same line. */
  void openInLine() {
    append(">");
  }

  /** Ends the start tag; what is written next is its content. */
  void open() {
    append(">\n");
  }

  /** A number with two decimals at most; 0 for what is none, a large one for infinity. */
  static String rounded(double value) {
    return decimal(Math.round(Math.clamp(value, -LARGEST, LARGEST) * 100), 2);
  }

  /** A whole number of parts, 10^{@code digits} to the one, without zeros at its end. */
  private static String decimal(long parts, int digits) {
    StringBuilder text = new StringBuilder(Long.toString(Math.abs(parts)));
    while (text.length() <= digits) {
      text.insert(0, '0');
    }
    text.insert(text.length() - digits, '.');
    while (text.charAt(text.length() - 1) == '0') {
      text.setLength(text.length() - 1);
    }
    if (text.charAt(text.length() - 1) == '.') {
      text.setLength(text.length() - 1);
    }
    return parts < 0 ? "-" + text : text.toString();
  }

  /** A text as it may stand between tags and in an attribute. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> {
          if (allowed(c)) {
            escaped.appendCodePoint(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean allowed(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !Character.isISOControl(c) && !surrogate && (c & 0xfffe) != 0xfffe;
  }

  private SvgElement append(String markup) {
    try {
      out.append(markup);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
