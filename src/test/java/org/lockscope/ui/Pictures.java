package org.lockscope.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(Path.of(folder));
      ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
