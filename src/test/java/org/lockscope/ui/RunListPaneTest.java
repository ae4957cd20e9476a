package org.lockscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lockscope.event.EventLog;
import org.lockscope.paint.RunSummary;
import org.lockscope.pipeline.LockKind;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Workers;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.screen.Frame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class RunListPaneTest {
  private static RunListPane.Entry run(int articles, LatencyRange latency) throws Exception {
    ObservedRun run =
        ObservedRun.start(
            new RunSettings(
                LockPlacement.APPEND,
                LockKind.REENTRANT,
                new Workers.Virtual(),
                articles,
                latency,
                7),
            new EventLog());
    run.await();
    return new RunListPane.Entry(
        new Frame.Listed(new RunId(articles), RunSummary.of("", run), false, false, ""));
  }

  private static List<String> listed(FxRobot robot, List<RunListPane.Entry> entries) {
    Screen screen =
        new Screen(Language.ENGLISH, RunEnvironment.REAL, RunSettings.DEFAULT, () -> {});
    RunListPane pane = new RunListPane(Words.in(Language.ENGLISH), screen);
    robot.interact(() -> pane.show(entries));
    return ((Pane) pane.lookup("#runs"))
        .getChildren().stream().map(card -> card.lookup(".run-card").getAccessibleText()).toList();
  }

  @Test
  void aRunInTheListIsNamedByWhateverDiffersFromTheOthers(FxRobot robot) throws Exception {
    RunListPane.Entry few = run(2, new LatencyRange(1, 2));
    RunListPane.Entry more = run(3, new LatencyRange(1, 2));
    RunListPane.Entry slower = run(3, new LatencyRange(2, 4));
    assertThat(listed(robot, List.of(few))).first().asString().startsWith("lock around append, ");
    assertThat(listed(robot, List.of(few, more, slower)))
        .satisfiesExactly(
            first -> assertThat(first).contains("2 articles").contains("1"),
            second -> assertThat(second).contains("3 articles"),
            third -> assertThat(third).contains("3 articles").contains("2"));
    assertThat(listed(robot, List.of(few, more, slower))).doesNotHaveDuplicates();
  }
}
