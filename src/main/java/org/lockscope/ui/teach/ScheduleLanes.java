package org.lockscope.ui.teach;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lockscope.lesson.Schedule;
import org.lockscope.ui.kit.Words;

/** The order that was taken: two lanes, and a column for each step, the first on the left. */
final class ScheduleLanes extends GridPane {
  private static final int COLUMNS = Schedule.WORKERS * Schedule.STEPS;
  private final Words words;

  ScheduleLanes(Words words) {
    this.words = words;
    setId("scheduleLanes");
    getStyleClass().add("schedule-lanes");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().add(names);
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / (COLUMNS + 1));
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.CENTER);
      getColumnConstraints().add(column);
    }
    show(List.of());
  }

  /** Shows these steps. */
  void show(List<Schedule.Move> moves) {
    getChildren().clear();
    for (int worker = 0; worker < Schedule.WORKERS; worker++) {
      Label name = new Label(worker(worker));
      name.getStyleClass().add("card-title");
      add(name, 0, worker);
      for (int column = 0; column < COLUMNS; column++) {
        boolean made = column < moves.size() && moves.get(column).worker() == worker;
        add(
            cell(made ? words.tell(key(moves.get(column)), moves.get(column).value()) : ""),
            column + 1,
            worker);
      }
    }
  }

  private static Label cell(String text) {
    Label cell = new Label(text);
    cell.setWrapText(true);
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cell.setMinHeight(Region.USE_PREF_SIZE);
    cell.getStyleClass().add(text.isEmpty() ? "no-step" : "step");
    return cell;
  }

  static String worker(int index) {
    return "worker-" + (index + 1);
  }

  private static String key(Schedule.Move move) {
    return switch (move.step()) {
      case READ_SIZE -> "scheduler.didRead";
      case WRITE_SLOT -> "scheduler.didWrite";
      case WRITE_SIZE -> "scheduler.didSize";
    };
  }
}
