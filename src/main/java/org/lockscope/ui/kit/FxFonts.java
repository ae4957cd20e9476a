package org.lockscope.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import org.lockscope.paint.Fonts;
import org.lockscope.paint.Surface;

/**
 * The application's fonts as JavaFX knows them. Each file is loaded once: JavaFX keeps what is
 * loaded for as long as it runs, and what is loaded again, it keeps again.
 */
public final class FxFonts {
  private static final double ANY_SIZE = 12;

  private FxFonts() {}

  /** Makes the fonts known to style sheets. */
  public static void load() {
    for (Surface.Weight weight : Surface.Weight.values()) {
      load(name(weight), () -> Fonts.open(weight));
      load(codeName(weight), () -> Fonts.openCode(weight));
    }
  }

  /** The font of texts, at a size in logical pixels. */
  public static Font of(Surface.Weight weight, double size) {
    load(name(weight), () -> Fonts.open(weight));
    return new Font(name(weight), size);
  }

  private static void load(String name, Supplier<InputStream> file) {
    // What JavaFX does not know, it replaces by a font of another name.
    if (!new Font(name, ANY_SIZE).getName().equals(name)) {
      try (InputStream stream = file.get()) {
        Font.loadFont(stream, ANY_SIZE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String name(Surface.Weight weight) {
    return weight == Surface.Weight.REGULAR ? "Inter Regular" : "Inter Semi Bold";
  }

  private static String codeName(Surface.Weight weight) {
    return weight == Surface.Weight.REGULAR ? "DejaVu Sans Mono" : "DejaVu Sans Mono Bold";
  }
}
