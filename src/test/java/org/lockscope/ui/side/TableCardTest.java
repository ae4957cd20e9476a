package org.lockscope.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.lockscope.say.IntervalTable;
import org.lockscope.ui.window.WindowTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the timeline shows, as a table. */
final class TableCardTest extends WindowTest {
  @Start
  void start(Stage testStage) throws Exception {
    open(testStage);
  }

  @Test
  void everyIntervalAndFigureIsInTheTable(FxRobot robot) throws Exception {
    runWithLongWaits(robot);
    robot.interact(() -> item(robot, "asTable").fire());
    eventually(() -> robot.lookup("#spoken").tryQuery().isPresent());
    assertThat(text(robot, "#spoken"))
        .startsWith("lock around article: 10 articles in ")
        .contains("Results 10 / 10, no lost update.");
    TableView<IntervalTable.Row> table = robot.lookup("#intervals").query();
    List<IntervalTable.Row> first =
        table.getItems().stream().filter(row -> row.lane().equals("worker-1")).toList();
    assertThat(first)
        .extracting(IntervalTable.Row::what)
        .containsSubsequence(
            "summarize call of article 1",
            "sentiment call of article 1",
            "keywords call of article 1",
            "appends the result of article 1")
        .anyMatch(what -> what.startsWith("holds lock"));
    assertThat(table.getItems().stream().filter(row -> row.what().equals("waits for lock")))
        .extracting(IntervalTable.Row::lane)
        .doesNotHaveDuplicates()
        .hasSize(9);
    assertThat(table.getItems()).hasSizeGreaterThanOrEqualTo(10 * 5 + 9);
  }
}
