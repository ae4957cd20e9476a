package org.lockscope.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Parent;

/** Has the controls' style sheet, and ours, look as is wanted. */
final class Look {
  private Look() {}

  /** Larger type, heavier lines and more contrast, or not. */
  static void present(boolean on, Parent root) {
    root.getStyleClass().remove("presenter");
    if (on) {
      root.getStyleClass().add("presenter");
    }
  }

  /** Light controls, or dark ones. */
  static void apply(boolean dark, Parent root) {
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
