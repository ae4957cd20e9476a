package org.lockscope.ui.window;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.screen.WindowLayout;

/** Puts what stands around the timelines into its place. */
final class Around {
  /**
   * What is always there.
   *
   * @param toolbar at the top
   * @param legend what the colours mean
   * @param status the line at the foot
   * @param main what stands side by side between them
   */
  record Always(Region toolbar, Region legend, Region status, HBox main) {}

  private Around() {}

  /**
   * Places it.
   *
   * @param content the timelines, with what stands above and below them
   * @param foot what stands under all
   * @param legend what the colours mean, there
   */
  static void place(RunScreen screen, VBox content, VBox foot, HBox legend) {
    content.getChildren().addFirst(screen.laneBar());
    content.getChildren().addAll(screen.transport(), screen.overview(), screen.figures());
    screen.now().setId("now");
    screen.now().getStyleClass().add("now");
    screen.now().setMaxWidth(Double.MAX_VALUE);
    foot.getChildren().addFirst(screen.now());
    HBox.setHgrow(screen.legend(), Priority.ALWAYS);
    legend.getChildren().addFirst(screen.legend());
  }

  /** The way back to the whole run, which is there while a part of it is seen. */
  static void wholeRun(Button button, Runnable fit) {
    button.setOnAction(click -> fit.run());
    button.managedProperty().bind(button.visibleProperty());
    button.setVisible(false);
  }

  /** What comes and goes with the room. */
  static Bars bars(RunScreen screen, Always always, List<VBox> columns) {
    return new Bars(
        always.toolbar,
        always.legend,
        always.status,
        always.main,
        columns,
        Map.of(
            WindowLayout.Bar.TRANSPORT, screen.transport(),
            WindowLayout.Bar.NOW, screen.now(),
            WindowLayout.Bar.OVERVIEW, screen.overview(),
            WindowLayout.Bar.LANES, screen.laneBar(),
            WindowLayout.Bar.FIGURES, screen.figures()));
  }
}
