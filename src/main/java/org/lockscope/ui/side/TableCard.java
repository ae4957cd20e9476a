package org.lockscope.ui.side;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.say.IntervalTable;
import org.lockscope.say.RunTable;
import org.lockscope.ui.kit.OverlayCard;
import org.lockscope.ui.kit.Words;

/**
 * Every interval and figure that the timeline shows, as a table that a screen reader can read. A
 * click beside it closes it.
 */
public final class TableCard extends OverlayCard {
  private static final double WIDTH = 820;
  private static final double HEIGHT = 520;

  private final Runnable left;
  private final Label figures = new Label();
  private final TableView<IntervalTable.Row> table = new TableView<>();

  /**
   * A card without a table.
   *
   * @param left called when it was closed
   */
  public TableCard(Words words, Runnable left) {
    super("tableCard");
    this.left = left;
    table.setId("intervals");
    table.setAccessibleText(words.tell("table.what"));
    column(words.tell("table.lane"), 150, IntervalTable.Row::lane);
    column(words.tell("table.doing"), 330, IntervalTable.Row::what);
    column(words.tell("table.start"), 160, IntervalTable.Row::start);
    column(words.tell("table.duration"), 120, IntervalTable.Row::duration);
    figures.setWrapText(true);
    figures.setId("spoken");
    figures.setMinHeight(Region.USE_PREF_SIZE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox card = new VBox(figures, table);
    card.getStyleClass().addAll("keys-card", "lesson");
    card.setMaxSize(WIDTH, HEIGHT);
    getChildren().add(card);
  }

  private void column(String name, double width, Function<IntervalTable.Row, String> text) {
    TableColumn<IntervalTable.Row, String> column = new TableColumn<>(name);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
  }

  /** Is open with a table, or closed if there is none. */
  public void show(Optional<RunTable> told) {
    if (told.isPresent() && !isVisible()) {
      figures.setText(told.get().figures());
      table.setItems(FXCollections.observableList(told.get().rows()));
      show(table);
    } else if (told.isEmpty() && isVisible()) {
      close();
    }
  }

  @Override
  protected void left() {
    left.run();
  }
}
