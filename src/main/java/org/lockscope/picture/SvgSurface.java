package org.lockscope.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.paint.Fonts;
import org.lockscope.paint.Surface;
import org.lockscope.paint.TextMeasure;
import org.lockscope.paint.TextPart;

/**
 * A surface that is an SVG document: each thing drawn is written at once as an element, and nothing
 * of it is kept. Texts stay texts. Used by one thread.
 *
 * <p>Writes what SVG 1.1 and SVG 2 have in common. A failure of what it writes to is thrown as an
 * {@link UncheckedIOException}, since surfaces know no files.
 */
final class SvgSurface implements Surface {
  /** Who has no Inter gets what is nearest to it in width. */
  private static final String FAMILY = Fonts.FAMILY + ", 'Helvetica Neue', Arial, sans-serif";

  private static final double HATCH = 8;
  private static final double STRIPE = 2.9;

  /** So many are remembered by name; a pattern more is written anew. */
  private static final int MOST_PATTERNS = 1000;

  private record Hatch(String phase, int ground, int stripe) {}

  private final Appendable out;
  private final String prefix;
  private final Map<Hatch, String> patterns = new HashMap<>();
  private int names;
  private int clips;

  /**
   * A surface in the middle of a document.
   *
   * @param out where elements are written
   * @param prefix with which the names of patterns and clips begin, so that several documents can
   *     stand in one page
   */
  SvgSurface(Appendable out, String prefix) {
    this.out = out;
    this.prefix = prefix;
  }

  @Override
  public void fillRect(double x, double y, double width, double height, int argb) {
    if (seen(width, height, argb)) {
      rect(x, y, width, height).fill(argb).end();
    }
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, int argb) {
    if (seen(width, height, argb)) {
      rect(x, y, width, height).number("rx", radius).fill(argb).end();
    }
  }

  @Override
  public void strokeRoundRect(
      double x, double y, double width, double height, double radius, double stroke, int argb) {
    if (seen(width, height, argb)) {
      rect(x, y, width, height)
          .number("rx", radius)
          .text("fill", "none")
          .stroke(argb)
          .number("stroke-width", stroke)
          .end();
    }
  }

  @Override
  public void hatchRect(
      double x, double y, double width, double height, double phase, int background, int stripe) {
    if (seen(width, height, background) || seen(width, height, stripe)) {
      String pattern = pattern(phase, background, stripe);
      rect(x, y, width, height).text("fill", "url(#" + pattern + ")").end();
    }
  }

  private String pattern(double phase, int background, int stripe) {
    double shift = phase - Math.floor(phase / HATCH) * HATCH;
    Hatch hatch = new Hatch(SvgElement.rounded(shift), background, stripe);
    String known = patterns.get(hatch);
    if (known != null) {
      return known;
    }
    String name = nextName();
    if (patterns.size() < MOST_PATTERNS) {
      patterns.put(hatch, name);
    }
    element("pattern")
        .text("id", name)
        .text("patternUnits", "userSpaceOnUse")
        .text("x", hatch.phase)
        .number("y", 0)
        .number("width", HATCH)
        .number("height", HATCH)
        .open();
    rect(0, 0, HATCH, HATCH).fill(background).end();
    element("path")
        .text("d", "M-2,2L2,-2M-2,10L10,-2M6,10L10,6")
        .stroke(stripe)
        .number("stroke-width", STRIPE)
        .end();
    raw("</pattern>\n");
    return name;
  }

  /** Columns stand edge to edge: smooth edges would let the ground shine through between them. */
  @Override
  public void stack(double x, double top, double height, float[] parts, int[] colours) {
    double bottom = top + height;
    for (int i = 0; i < parts.length; i++) {
      double part = parts[i] * height;
      bottom -= part;
      if (seen(1, part, colours[i])) {
        rect(x, bottom, 1, part).fill(colours[i]).text("shape-rendering", "crispEdges").end();
      }
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double stroke, int argb) {
    if (seen(1, stroke, argb)) {
      element("line")
          .number("x1", x1)
          .number("y1", y1)
          .number("x2", x2)
          .number("y2", y2)
          .stroke(argb)
          .number("stroke-width", stroke)
          .end();
    }
  }

  @Override
  public void fillPolygon(double[] points, int argb) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i + 1 < points.length; i += 2) {
      list.append(i == 0 ? "" : " ")
          .append(SvgElement.rounded(points[i]))
          .append(',')
          .append(SvgElement.rounded(points[i + 1]));
    }
    element("polygon").text("points", list.toString()).fill(argb).end();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Says how wide the text is here, so that a reader without the font keeps the layout.
   */
  @Override
  public void text(
      String text, double x, double baseline, double size, Weight weight, Align align, int argb) {
    if (text.isBlank()) {
      return;
    }
    element("text")
        .number("x", x)
        .number("y", baseline)
        .text("font-family", FAMILY)
        .number("font-size", size)
        .number("font-weight", weight == Weight.REGULAR ? 400 : 600)
        .text(
            "text-anchor",
            switch (align) {
              case START -> "start";
              case MIDDLE -> "middle";
              case END -> "end";
            })
        .number("textLength", textWidth(text, size, weight))
        .text("lengthAdjust", "spacingAndGlyphs")
        .fill(argb)
        .text("xml:space", "preserve")
        .end(text);
  }

  /**
   * {@inheritDoc}
   *
   * <p>They are one text, so that a reader without the font moves what follows, even one that does
   * not know {@code textLength}.
   */
  @Override
  public void texts(List<TextPart> parts, double x, double baseline, double gap) {
    List<TextPart> seen = parts.stream().filter(part -> !part.text().isBlank()).toList();
    if (seen.isEmpty()) {
      return;
    }
    element("text")
        .number("x", x)
        .number("y", baseline)
        .text("font-family", FAMILY)
        .text("xml:space", "preserve")
        .openInLine();
    boolean first = true;
    for (TextPart part : seen) {
      SvgElement span = element("tspan");
      if (!first) {
        span.number("dx", gap);
      }
      first = false;
      span.number("font-size", part.size())
          .number("font-weight", part.weight() == Weight.REGULAR ? 400 : 600)
          .number("textLength", textWidth(part.text(), part.size(), part.weight()))
          .text("lengthAdjust", "spacingAndGlyphs")
          .fill(part.argb())
          .endInLine(part.text());
    }
    raw("</text>\n");
  }

  @Override
  public double textWidth(String text, double size, Weight weight) {
    return TextMeasure.width(text, size, weight);
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    String name = nextName();
    element("clipPath").text("id", name).open();
    // A rectangle without extent is left out by readers, and the clip with it.
    rect(x, y, Math.max(0, width), Math.max(0, height)).end();
    raw("</clipPath>\n");
    element("g").text("clip-path", "url(#" + name + ")").open();
    clips++;
  }

  @Override
  public void popClip() {
    if (clips == 0) {
      throw new IllegalStateException("no clip to take back");
    }
    clips--;
    raw("</g>\n");
  }

  /** Takes back every clip that is left, so that the document can be closed. */
  void finish() {
    while (clips > 0) {
      popClip();
    }
  }

  /** A negative extent is an error in SVG, and what is too small to be written is not there. */
  private static boolean seen(double width, double height, int argb) {
    return width > SvgElement.LEAST && height > SvgElement.LEAST && argb >>> 24 != 0;
  }

  private SvgElement rect(double x, double y, double width, double height) {
    return element("rect")
        .number("x", x)
        .number("y", y)
        .number("width", width)
        .number("height", height);
  }

  private SvgElement element(String name) {
    return new SvgElement(out, name);
  }

  private String nextName() {
    names++;
    return prefix + names;
  }

  private void raw(String markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
