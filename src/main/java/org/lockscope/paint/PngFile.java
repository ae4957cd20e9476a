package org.lockscope.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as PNG files, in memory bounded whatever their size. */
public final class PngFile {
  /** The largest scale. */
  public static final int MAX_SCALE = 4;

  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngFile() {}

  /**
   * Writes a picture; any thread, as long as what it paints holds still.
   *
   * @param scale pixels per logical pixel, 1 to {@value #MAX_SCALE}
   * @throws IOException with one sentence that names the file and what is wrong
   */
  public static void write(Picture picture, int scale, Path file) throws IOException {
    AtomicFile.write(file, out -> write(picture, scale, out));
  }

  /** Writes a picture to a stream, which stays open. */
  static void write(Picture picture, int scale, OutputStream out) throws IOException {
    BandedImage image = new BandedImage(picture, scale);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
      metadata.mergeTree(FORMAT, texts(picture.texts()));
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode texts(Map<String, String> texts) {
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    IIOMetadataNode all = new IIOMetadataNode("tEXt");
    texts.forEach(
        (keyword, value) -> {
          IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
          entry.setAttribute("keyword", keyword);
          entry.setAttribute("value", value);
          all.appendChild(entry);
        });
    root.appendChild(all);
    return root;
  }
}
