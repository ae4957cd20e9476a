package org.lockscope.ui.window;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/**
 * The sizes that the window is specified by: each for the projector or not, with the tour or
 * without.
 *
 * @param robot asks for what a row shows
 * @param stage the window's
 * @param controller the window's
 */
record SizeTable(FxRobot robot, Stage stage, MainController controller) {
  private static final List<Rectangle2D> SIZES =
      List.of(
          new Rectangle2D(0, 0, 1024, 640),
          new Rectangle2D(0, 0, 1024, 768),
          new Rectangle2D(0, 0, 1280, 800),
          new Rectangle2D(0, 0, 1600, 1000),
          new Rectangle2D(0, 0, 1920, 1080),
          new Rectangle2D(0, 0, 3840, 2160));

  /** A row of the table. */
  record Row(Rectangle2D size, boolean projected, boolean tour) {
    /** As a file's name would have it. */
    @Override
    public String toString() {
      return "%.0fx%.0f%s%s"
          .formatted(
              size.getWidth(),
              size.getHeight(),
              projected ? "-projector" : "",
              tour ? "-tour" : "");
    }
  }

  /** Looks at a row while it is laid out. */
  @FunctionalInterface
  interface Look {
    void at(Row row);
  }

  /** Lays every row out, and has it looked at on the JavaFX thread. */
  void walk(Look look) {
    for (boolean projected : new boolean[] {false, true}) {
      WindowTest.select(robot, "presenter", projected);
      robot.interact(() -> stage.setFullScreen(false));
      for (boolean tour : new boolean[] {false, true}) {
        robot.interact(() -> robot.lookup("#lesson").queryAs(ToggleButton.class).setSelected(tour));
        for (Rectangle2D size : SIZES) {
          robot.interact(
              () -> {
                layOut(size);
                look.at(new Row(size, projected, tour));
              });
        }
      }
    }
    WindowTest.select(robot, "presenter", false);
  }

  /** As a window of the size would be: the headless screen has no room for one. */
  void layOut(Rectangle2D size) {
    Parent root = stage.getScene().getRoot();
    controller.layOut(size.getWidth(), size.getHeight());
    for (int pass = 0; pass < 2; pass++) {
      root.resize(size.getWidth(), size.getHeight());
      root.applyCss();
      root.layout();
    }
  }
}
