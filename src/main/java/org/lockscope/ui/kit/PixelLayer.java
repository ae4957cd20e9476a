package org.lockscope.ui.kit;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pixels that are written one by one and drawn as one image: a hundred thousand columns cost a
 * canvas more than the frame has time for. For the JavaFX thread.
 */
final class PixelLayer {
  private final int width;
  private final int height;
  private final int[] pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;

  PixelLayer(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    this.buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    this.image = new WritableImage(buffer);
  }

  boolean isSize(int otherWidth, int otherHeight) {
    return width == otherWidth && height == otherHeight;
  }

  /** Wipes it. */
  void clear() {
    Arrays.fill(pixels, 0);
  }

  /** Stacks opaque colours in a column, from the bottom up; what lies outside is left out. */
  void stack(int x, int top, int high, float[] parts, int[] colours) {
    if (x < 0 || x >= width) {
      return;
    }
    float filled = 0;
    int bottom = top + high;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] > 0) {
        filled += parts[i];
        int to = top + high - Math.round(Math.min(1, filled) * high);
        // However small its share, what is there can be seen.
        to = Math.min(to, bottom - 1);
        int last = Math.min(bottom, height);
        for (int y = Math.max(0, Math.max(to, top)); y < last; y++) {
          pixels[y * width + x] = colours[i];
        }
        bottom = Math.max(to, top);
      }
    }
  }

  /** The pixels as they are now. */
  Image image() {
    buffer.updateBuffer(changed -> null);
    return image;
  }
}
