package org.lockscope.ui.side;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.say.ComparisonTable;

/** Two runs compared: the ratio of their wall times large, and their figures as a table. */
public final class ComparisonCard extends VBox {
  private static final int COLUMNS = 5;
  private static final double NOISE_WIDTH = 420;

  private final Label ratio = new Label();
  private final Tooltip noise = new Tooltip();
  private final GridPane table = new GridPane();
  private final List<List<Label>> cells = new ArrayList<>();

  /** Makes a card that compares nothing yet. */
  public ComparisonCard() {
    setId("comparison");
    getStyleClass().add("side-section");
    ratio.setId("ratio");
    ratio.getStyleClass().add("ratio");
    ratio.setWrapText(true);
    noise.setWrapText(true);
    noise.setMaxWidth(NOISE_WIDTH);
    ratio.setTooltip(noise);
    table.getStyleClass().add("comparison-table");
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(constraints);
    }
    getChildren().addAll(ratio, table);
  }

  /** Shows two runs. */
  public void show(ComparisonTable compared) {
    ratio.setText(compared.sentence());
    noise.setText(compared.noise());
    show(0, compared.head());
    for (int row = 0; row < compared.rows().size(); row++) {
      show(row + 1, compared.rows().get(row).cells());
    }
  }

  /** Fills a row, which is made when it is first wanted. */
  private void show(int row, List<String> texts) {
    if (row == cells.size()) {
      cells.add(texts.stream().map(text -> new Label()).toList());
      for (int column = 0; column < texts.size(); column++) {
        Label cell = cells.get(row).get(column);
        cell.getStyleClass().add(row == 0 || column == 0 ? "quiet" : "cell");
        if (column > 0) {
          cell.setMinWidth(Region.USE_PREF_SIZE);
        }
        table.add(cell, column, row);
      }
    }
    for (int column = 0; column < texts.size(); column++) {
      cells.get(row).get(column).setText(texts.get(column));
    }
  }
}
