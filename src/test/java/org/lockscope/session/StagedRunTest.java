package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sleeper;
import org.lockscope.text.Language;
import org.lockscope.trace.Lane;

/** A run of a scenario that nothing in the sources names. */
@Timeout(60)
final class StagedRunTest {
  private static final Scenario RELAY = Scenarios.installed().get("relay");
  private static final Sleeper NO_TIME = duration -> {};

  private static StagedRun run(Setup setup) throws InterruptedException {
    StagedRun run = StagedRun.start(RELAY, setup, NO_TIME, EventSink.NOBODY);
    run.await();
    return run;
  }

  @Test
  void isSeenWhole() throws InterruptedException {
    StagedRun run = run(RELAY.initial());
    assertThat(run.finished()).isTrue();
    assertThat(run.stopped()).isFalse();
    assertThat(run.trace().sealed()).isTrue();
    assertThat(run.trace().lanes().stream().map(Lane::name))
        .containsExactly("runner-1", "runner-2", "runner-3", "main");
    assertThat(run.verdict()).isInstanceOf(Verdict.None.class);
    assertThat(run.figures().stage()).isEqualTo(Stage.COMPLETE);
    assertThat(
            run.eyes()
                .at(run.trace(), run.trace().events().at(run.trace().end()), Language.ENGLISH)
                .remark())
        .isEqualTo("6 of 6 legs run");
  }

  @Test
  void racesWhereItsKnobTakesTheLockAway() throws InterruptedException {
    // Each of the three is seen to run a leg, which one alone could do all of.
    CountDownLatch all = new CountDownLatch(3);
    Sleeper together =
        duration -> {
          all.countDown();
          all.await();
        };
    Setup unguarded = RELAY.initial().with("guarded", "no");
    StagedRun run = StagedRun.start(RELAY, unguarded, together, EventSink.NOBODY);
    run.await();
    assertThat(run.verdict()).isInstanceOf(Verdict.Races.class);
  }

  @Test
  void handsOnEachEventInOrder() throws InterruptedException {
    List<EventKind> kinds = new ArrayList<>();
    StagedRun run =
        StagedRun.start(
            RELAY,
            RELAY.initial(),
            NO_TIME,
            (thread, time, kind, site, object, operand) -> kinds.add(kind));
    run.await();
    assertThat(kinds).hasSize(run.trace().events().size());
    assertThat(kinds.stream().filter(EventKind.CALL_START::equals)).hasSize(6);
  }

  @Test
  void isNotStartedWithAWrongSetup() {
    assertThatThrownBy(
            () ->
                StagedRun.start(
                    RELAY, RELAY.initial().with("legs", "2"), NO_TIME, EventSink.NOBODY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 runners have only 2 legs to run");
  }

  @Test
  void endsWhenItIsStopped() throws InterruptedException {
    CountDownLatch calling = new CountDownLatch(1);
    Sleeper forEver =
        duration -> {
          calling.countDown();
          new CountDownLatch(1).await();
        };
    StagedRun run = StagedRun.start(RELAY, RELAY.initial(), forEver, EventSink.NOBODY);
    calling.await();
    run.stop();
    run.await();
    assertThat(run.stopped()).isTrue();
    assertThat(run.figures().stage()).isEqualTo(Stage.STOPPED);
    assertThat(run.staged().stopped()).isTrue();
  }
}
