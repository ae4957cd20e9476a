package org.lockscope.picture;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.lockscope.file.AtomicFile;

/**
 * Writes pictures as SVG documents (SVG 1.1, and as well SVG 2), whose texts are texts. They are
 * written as they are painted, in memory that does not grow with them.
 */
public final class SvgFile {
  private SvgFile() {}

  /**
   * Writes a picture; any thread, as long as what it paints holds still.
   *
   * @throws IOException with one sentence that names the file and what is wrong
   */
  public static void write(Picture picture, Path file) throws IOException {
    AtomicFile.write(file, out -> write(picture, out));
  }

  /** Writes a picture to a stream, which stays open. */
  static void write(Picture picture, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      document(picture, writer);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void document(Picture picture, Writer out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    new SvgElement(out, "svg")
        .text("xmlns", "http://www.w3.org/2000/svg")
        .text("version", "1.1")
        .number("width", picture.width())
        .number("height", picture.height())
        .text("viewBox", "0 0 " + picture.width() + " " + picture.height())
        .text("xml:lang", picture.language().tag())
        .text("role", "img")
        .open();
    Map<String, String> texts = picture.texts();
    new SvgElement(out, "title").end(texts.getOrDefault(Picture.TITLE, "Lockscope"));
    new SvgElement(out, "desc").end(texts.getOrDefault(Picture.DESCRIPTION, all(texts)));
    new SvgElement(out, "metadata").open();
    texts.forEach(
        (keyword, value) ->
            new SvgElement(out, "entry")
                .text("xmlns", "urn:lockscope:picture")
                .text("keyword", keyword)
                .end(value));
    out.append("</metadata>\n");
    SvgSurface surface = new SvgSurface(out, prefix(picture));
    picture.painter().accept(surface);
    surface.finish();
    out.append("</svg>\n");
  }

  private static String all(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> text.getKey() + ": " + text.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Names begin with a letter; pictures of different runs have different ones. */
  private static String prefix(Picture picture) {
    return "p" + Integer.toHexString(picture.texts().hashCode()) + "-";
  }
}
