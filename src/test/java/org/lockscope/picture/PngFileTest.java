package org.lockscope.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.paint.Surface;
import org.lockscope.text.Language;

final class PngFileTest {
  private static final int RED = 0xffd00000;

  /** Stripes, texts and slanted edges all the way down. */
  private static Picture picture(int width, int height) {
    return new Picture(
        width,
        height,
        Map.of(Picture.TITLE, "plain", Picture.DESCRIPTION, "10 articles — 4 µs"),
        Language.ENGLISH,
        surface -> {
          surface.fillRect(0, 0, width, height, RED);
          for (int y = 0; y < height; y += 30) {
            surface.hatchRect(5, y + 0.3, width - 10, 12.4, 0, 0xffffffff, 0xff000000);
            surface.line(0, y, width, y + 25, 1.5, 0xff0000ff);
            surface.text(
                "row " + y, 9, y + 25, 12, Surface.Weight.REGULAR, Surface.Align.START, 0xff000000);
          }
        });
  }

  private static BufferedImage written(Picture picture, double scale) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngFile.write(picture, scale, png);
    return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
  }

  @ParameterizedTest
  @CsvSource({"0.25,25,15", "1,100,61", "1.3,130,79", "7.5,750,457", "8,800,488"})
  void aPictureIsPaintedAtTheScaleAskedForUpToItsEdges(double scale, int width, int height)
      throws IOException {
    BufferedImage image = written(picture(100, 61), scale);
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    assertThat(image.getRGB(width - 1, height - 1)).isEqualTo(RED);
  }

  @Test
  void bandsJoinWithoutASeamAtAnyScale() throws IOException {
    Picture picture = picture(1000, 2800);
    double scale = 1.37;
    BufferedImage banded = written(picture, scale);
    assertThat(banded.getWidth() * banded.getHeight()).isGreaterThan(4_000_000);
    BufferedImage whole =
        new BufferedImage(banded.getWidth(), banded.getHeight(), BufferedImage.TYPE_INT_RGB);
    picture.painter().accept(new ImageSurface(whole, scale, 0));
    int[] a = whole.getRGB(0, 0, whole.getWidth(), whole.getHeight(), null, 0, whole.getWidth());
    int[] b = banded.getRGB(0, 0, whole.getWidth(), whole.getHeight(), null, 0, whole.getWidth());
    int seams = 0;
    for (int i = 0; i < a.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        // Sums of fractions differ in their last bits between one band and another.
        seams += Math.abs(((a[i] >> shift) & 0xff) - ((b[i] >> shift) & 0xff)) > 8 ? 1 : 0;
      }
    }
    assertThat(seams).isZero();
  }

  @Test
  void whatIsNotLatinIsWrittenAsUnicode() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngFile.write(picture(10, 10), 1, png);
    String bytes = png.toString(StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("tEXtTitle\0plain").contains("iTXtDescription\0");
    assertThat(png.toString(StandardCharsets.UTF_8)).contains("10 articles — 4 µs");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 0.24, 8.01, Double.NaN, Double.POSITIVE_INFINITY})
  void aScaleOutOfRangeIsRefused(double scale) {
    assertThatThrownBy(() -> PngFile.write(picture(10, 10), scale, Path.of("none.png")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(" is out of range: 0.25 to 8");
  }
}
