package org.lockscope.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Parent;
import org.lockscope.paint.Theme;

/** Puts on a theme: the controls' style sheet, ours, and the painter's colours. */
final class Look {
  private Look() {}

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
