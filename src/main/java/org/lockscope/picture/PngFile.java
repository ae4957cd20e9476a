package org.lockscope.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lockscope.file.AtomicFile;
import org.lockscope.text.Language;

/** Writes pictures as PNG files, in memory bounded whatever their size. */
public final class PngFile {
  /** The smallest scale. */
  public static final double MIN_SCALE = 0.25;

  /** The largest scale. */
  public static final double MAX_SCALE = 8;

  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngFile() {}

  /**
   * Writes a picture; any thread, as long as what it paints holds still.
   *
   * @param scale pixels per logical pixel, {@value #MIN_SCALE} to {@value #MAX_SCALE}
   * @throws IOException with one sentence that names the file and what is wrong
   * @throws IllegalArgumentException if the scale is out of range
   */
  public static void write(Picture picture, double scale, Path file) throws IOException {
    checkScale(scale);
    AtomicFile.write(file, out -> write(picture, scale, out));
  }

  /**
   * Checks a scale.
   *
   * @throws IllegalArgumentException with one sentence if it is out of range
   */
  public static void checkScale(double scale) {
    // Not a number is out of range too.
    if (!(scale >= MIN_SCALE && scale <= MAX_SCALE)) {
      throw new IllegalArgumentException(
          "a picture of scale "
              + Double.toString(scale).replaceFirst("\\.0$", "")
              + " is out of range: 0.25 to 8");
    }
  }

  /** Writes a picture to a stream, which stays open. */
  public static void write(Picture picture, double scale, OutputStream out) throws IOException {
    BandedImage image = new BandedImage(picture, scale);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
      metadata.mergeTree(FORMAT, texts(picture.texts(), picture.language()));
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode texts(Map<String, String> texts, Language language) {
    IIOMetadataNode latin = new IIOMetadataNode("tEXt");
    IIOMetadataNode international = new IIOMetadataNode("iTXt");
    texts.forEach(
        (keyword, value) -> {
          if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(value)) {
            IIOMetadataNode entry = entry(latin, "tEXtEntry", keyword);
            entry.setAttribute("value", value);
          } else {
            IIOMetadataNode entry = entry(international, "iTXtEntry", keyword);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", language.tag());
            entry.setAttribute("translatedKeyword", keyword);
            entry.setAttribute("text", value);
          }
        });
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(latin);
    if (international.hasChildNodes()) {
      root.appendChild(international);
    }
    return root;
  }

  private static IIOMetadataNode entry(IIOMetadataNode parent, String name, String keyword) {
    IIOMetadataNode entry = new IIOMetadataNode(name);
    entry.setAttribute("keyword", keyword);
    parent.appendChild(entry);
    return entry;
  }
}
