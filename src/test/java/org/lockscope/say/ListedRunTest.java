package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventLog;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.StagedRun;

final class ListedRunTest {
  private static RunSummary run(int articles, LatencyRange latency) throws Exception {
    StagedRun run =
        StagedRun.start(
            new RunSettings(
                LockPlacement.append(),
                LockKind.REENTRANT,
                new Workers.Virtual(),
                articles,
                latency,
                7),
            new EventLog());
    run.await();
    return RunSummary.of("", run);
  }

  private static List<String> names(RunSummary... runs) {
    return List.of(runs).stream().map(run -> ListedRun.of(run, "", List.of(runs)).name()).toList();
  }

  @Test
  void aRunInTheListIsNamedByWhateverDiffersFromTheOthers() throws Exception {
    RunSummary few = run(2, new LatencyRange(1, 2));
    RunSummary more = run(3, new LatencyRange(1, 2));
    RunSummary slower = run(3, new LatencyRange(2, 4));
    assertThat(names(few)).containsExactly("lock around append");
    assertThat(names(few, more, slower))
        .satisfiesExactly(
            first -> assertThat(first).contains("2 articles").contains("1"),
            second -> assertThat(second).contains("3 articles"),
            third -> assertThat(third).contains("3 articles").contains("2"))
        .doesNotHaveDuplicates();
    assertThat(ListedRun.of(few, "a.json", List.of(few)).name())
        .isEqualTo("lock around append · a.json");
    assertThat(ListedRun.of(few, "", List.of(few)).figures()).endsWith("2 of 2 stored · no race");
  }
}
