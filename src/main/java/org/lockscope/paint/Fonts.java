package org.lockscope.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that come with the application, so that a picture looks the same on every machine. */
public final class Fonts {
  /** The family's name, as style sheets call it. */
  public static final String FAMILY = "Inter";

  private Fonts() {}

  /** Opens a font's file; the caller closes it. */
  public static InputStream open(Surface.Weight weight) {
    return open(weight == Surface.Weight.REGULAR ? "Inter-Regular.otf" : "Inter-SemiBold.otf");
  }

  /** Opens the file of the font that code is set in; the caller closes it. */
  public static InputStream openCode(Surface.Weight weight) {
    boolean regular = weight == Surface.Weight.REGULAR;
    return open(regular ? "DejaVuSansMono.ttf" : "DejaVuSansMono-Bold.ttf");
  }

  private static InputStream open(String file) {
    InputStream stream = Fonts.class.getResourceAsStream("fonts/" + file);
    if (stream == null) {
      throw new IllegalStateException("the application is incomplete: its font " + file);
    }
    return stream;
  }

  /** A font for Java2D at size 1. */
  static Font awt(Surface.Weight weight) {
    try (InputStream stream = open(weight)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the application's font cannot be read", e);
    }
  }
}
