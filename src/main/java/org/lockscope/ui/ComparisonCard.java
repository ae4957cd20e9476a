package org.lockscope.ui;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.paint.Comparisons;
import org.lockscope.paint.OwnRun;
import org.lockscope.paint.RunCards;
import org.lockscope.paint.RunSummary;
import org.lockscope.session.Results.Fate;
import org.lockscope.text.Quantities;

/** Two runs compared: the ratio of their wall times large, and their figures as a table. */
final class ComparisonCard extends VBox {
  private final Words words;
  private static final int COLUMNS = 5;

  /** From here on it is no longer of interest how many times. */
  private static final double MUCH = 999.5;

  private static final double NOISE_WIDTH = 420;

  /** The row whose name says of each run whether it is all of its time. */
  private static final String TIME = "compare.wall";

  /** A row of the table. */
  private record Row(String key, boolean time, Function<RunSummary, OptionalLong> value) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(TIME, true, run -> OptionalLong.of(run.figures().wall())),
          new Row("compare.least", true, ComparisonCard::least),
          new Row("compare.calls", true, run -> OptionalLong.of(run.figures().sumLlm())),
          new Row("compare.held", true, run -> OptionalLong.of(run.figures().lockHeld())),
          new Row("compare.waited", true, run -> OptionalLong.of(run.figures().lockWait())),
          new Row("compare.results", false, run -> whole(run.figures().count(Fate.STORED))),
          new Row("compare.races", false, run -> whole(run.figures().verdict().racyLocations())));

  private final Label ratio = new Label();
  private final Tooltip noise = new Tooltip();
  private final Label[][] cells = new Label[ROWS.size() + 1][COLUMNS];

  ComparisonCard(Words words) {
    this.words = words;
    setId("comparison");
    getStyleClass().add("side-section");
    ratio.setId("ratio");
    ratio.getStyleClass().add("ratio");
    ratio.setWrapText(true);
    noise.setWrapText(true);
    noise.setMaxWidth(NOISE_WIDTH);
    ratio.setTooltip(noise);
    GridPane table = new GridPane();
    table.getStyleClass().add("comparison-table");
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(constraints);
    }
    List<String> head = List.of("", "A", "B", "B − A", "B / A");
    for (int row = 0; row <= ROWS.size(); row++) {
      for (int column = 0; column < COLUMNS; column++) {
        Label cell = new Label(row == 0 ? head.get(column) : "");
        cell.getStyleClass().add(row == 0 || column == 0 ? "quiet" : "cell");
        if (column > 0) {
          cell.setMinWidth(Region.USE_PREF_SIZE);
        }
        cells[row][column] = cell;
        table.add(cell, column, row);
      }
    }
    getChildren().addAll(ratio, table);
  }

  /** Shows two runs; how they differ is said of those alone that can be compared. */
  void show(RunSummary a, RunSummary b) {
    boolean comparable = Comparisons.reason(a, b).isEmpty();
    ratio.setText(Comparisons.sentence(a, b));
    noise.setText(Comparisons.noise(a));
    String other = b.letter();
    cells[0][2].setText(other);
    cells[0][3].setText(other + " − A");
    cells[0][4].setText(other + " / A");
    for (int i = 0; i < ROWS.size(); i++) {
      Row row = ROWS.get(i);
      OptionalLong left = row.value.apply(a);
      OptionalLong right = row.value.apply(b);
      boolean both = comparable && left.isPresent() && right.isPresent();
      Label[] line = cells[i + 1];
      line[0].setText(row.key.equals(TIME) ? RunCards.time(List.of(a, b)) : words.tell(row.key));
      line[1].setText(text(row, left));
      line[2].setText(text(row, right));
      line[3].setText(both ? difference(row, left.getAsLong(), right.getAsLong()) : "");
      line[4].setText(both ? times(left.getAsLong(), right.getAsLong()) : "");
    }
    if (comparable) {
      cells[1][COLUMNS - 1].setText(Comparisons.cell(a, b));
    }
  }

  /** What no schedule can beat: the same figure as in the cards, known before a run ends. */
  private static OptionalLong least(RunSummary run) {
    return run instanceof OwnRun own
        ? OptionalLong.of(own.work().bounds().least())
        : OptionalLong.empty();
  }

  private static String difference(Row row, long left, long right) {
    String sign = right > left ? "+" : right < left ? "−" : "";
    return sign + text(row, OptionalLong.of(Math.abs(right - left)));
  }

  private static String times(long left, long right) {
    return left > 0 && right / (double) left >= MUCH ? ">999×" : Quantities.times(right, left);
  }

  private static OptionalLong whole(OptionalInt number) {
    return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
  }

  private static String text(Row row, OptionalLong value) {
    return row.time ? Quantities.duration(value) : Quantities.count(value);
  }
}
