package org.lockscope.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/**
 * An animation read back.
 *
 * @param shown what is seen at each frame
 * @param trees what each frame says beside its pixels
 */
record GifFrames(List<BufferedImage> shown, List<IIOMetadataNode> trees) {
  static GifFrames of(byte[] gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    List<BufferedImage> shown = new ArrayList<>();
    List<IIOMetadataNode> trees = new ArrayList<>();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(in);
      BufferedImage before = null;
      for (int i = 0; i < reader.getNumImages(true); i++) {
        BufferedImage now =
            new BufferedImage(reader.getWidth(i), reader.getHeight(i), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = now.createGraphics();
        graphics.drawImage(before, 0, 0, null);
        graphics.drawImage(reader.read(i), 0, 0, null);
        graphics.dispose();
        shown.add(now);
        trees.add(
            (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0"));
        before = now;
      }
    } finally {
      reader.dispose();
    }
    return new GifFrames(shown, trees);
  }

  IIOMetadataNode only(int frame, String name) {
    return (IIOMetadataNode) trees.get(frame).getElementsByTagName(name).item(0);
  }

  int[] pixels(int frame) {
    BufferedImage image = shown.get(frame);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
