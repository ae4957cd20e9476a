package org.lockscope.ui.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** What tests have seen, for who wants to look at it: with -Dpictures=FOLDER it is kept there. */
final class Pictures {
  private Pictures() {}

  /**
   * Keeps a picture, if pictures are asked for.
   *
   * @param name the file's, without its ending
   */
  static void save(WritableImage shown, String name) {
    String folder = System.getProperty("pictures");
    if (folder == null) {
      return;
    }
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      shown
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    try {
      Files.createDirectories(Path.of(folder));
      ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
