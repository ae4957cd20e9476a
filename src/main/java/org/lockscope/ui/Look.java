package org.lockscope.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import org.lockscope.paint.Fonts;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;

/** Puts on a theme: the controls' style sheet, ours, and the painter's colours. */
final class Look {
  private static final double ANY_SIZE = 12;

  private Look() {}

  /** Makes the application's fonts known to style sheets. */
  static void loadFonts() {
    for (Surface.Weight weight : Surface.Weight.values()) {
      Font.loadFont(Fonts.open(weight), ANY_SIZE);
      Font.loadFont(Fonts.openCode(weight), ANY_SIZE);
    }
  }

  /** Larger type and heavier lines, or not. */
  static void present(boolean on, Parent root) {
    root.getStyleClass().remove("presenter");
    if (on) {
      root.getStyleClass().add("presenter");
    }
  }

  static void apply(Theme theme, Parent root) {
    boolean dark = theme.equals(Theme.DARK);
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    root.getStyleClass().remove("dark");
    if (dark) {
      root.getStyleClass().add("dark");
    }
  }
}
