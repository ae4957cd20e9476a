package org.lockscope.ui.window;

import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.screen.WindowLayout;

/**
 * What stands around the timelines, and gives each the height that was decided. For the JavaFX
 * thread.
 *
 * @param toolbar at the top
 * @param legend what the colours mean
 * @param status the line at the foot
 * @param main what stands side by side between them
 * @param columns what stands one above the other in its middle, and the timelines there
 * @param bars what comes and goes
 */
record Bars(
    Region toolbar,
    Region legend,
    Region status,
    HBox main,
    List<VBox> columns,
    Map<WindowLayout.Bar, Region> bars) {
  private static final double MARGIN = 14;

  /** Obeys a layout. */
  void arrange(WindowLayout layout) {
    double type = layout.type();
    WindowLayout.Frame frame = layout.frame();
    fix(toolbar, frame.toolbar() * type);
    fix(legend, frame.legend() * type);
    fix(status, frame.status() * type);
    main.setPadding(
        new Insets(frame.padding() * type, MARGIN * type, frame.padding() * type, MARGIN * type));
    main.setSpacing(frame.gap() * type);
    columns.forEach(column -> column.setSpacing(frame.gap() * type));
    bars.forEach(
        (bar, region) -> {
          boolean on = layout.bars().contains(bar);
          region.setVisible(on);
          region.setManaged(on);
          fix(region, bar.height(layout.low()) * type);
        });
  }

  private static void fix(Region region, double height) {
    region.setMinHeight(height);
    region.setPrefHeight(height);
    region.setMaxHeight(height);
  }
}
