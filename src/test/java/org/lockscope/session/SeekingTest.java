package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.trace.Events;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Steps;
import org.lockscope.trace.Tally;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** The state at an instant is the same, whichever way one came there. */
final class SeekingTest {
  private static final Sleeper INSTANT = duration -> Thread.yield();

  private record Shown(
      Tally tally, int size, List<Integer> slots, List<ListHistory.Append> going) {}

  private static StagedRun run(LockPlacement placement, int articles) throws Exception {
    RunSettings settings =
        new RunSettings(
            placement,
            LockKind.REENTRANT,
            new Workers.Platform(),
            articles,
            LatencyRange.DEFAULT,
            5);
    StagedRun run = StagedRun.start(settings, EventSink.NOBODY, RunEnvironment.sleeping(INSTANT));
    run.await();
    return run;
  }

  private static Shown shown(Trace trace, ListHistory list, Moment moment, int articles) {
    List<Integer> slots = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      slots.add(list.slot(i, moment).article());
    }
    return new Shown(trace.tally(moment), list.size(moment), slots, list.underWay(moment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "append", "article"})
  void seekingShowsWhatReplayingFromZeroShows(String lock) throws Exception {
    int articles = 40;
    StagedRun run = run(LockPlacement.parse(lock), articles);
    Events events = run.trace().events();
    TraceBuilder again = new TraceBuilder(run.trace().directory());
    ListHistory list =
        new ListHistory(
            run.eyes().list().list(),
            run.eyes().list().sizeVariable(),
            run.eyes().list().arrayVariable());
    Random random = new Random(3);
    for (int count = 0; count <= events.size(); count++) {
      if (random.nextInt(9) == 0 || count == events.size()) {
        Moment moment = events.after(count);
        Moment end = new Moment(moment.time(), count);
        assertThat(shown(run.trace(), run.eyes().list(), moment, articles))
            .isEqualTo(shown(again.trace(), list, end, articles));
      }
      if (count < events.size()) {
        events.forEach(count, count + 1, again);
        events.forEach(count, count + 1, list);
      }
    }
  }

  @Test
  void steppingBackFindsTheEventSteppedFrom() throws Exception {
    Events events = run(LockPlacement.append(), 20).trace().events();
    Steps steps = new Steps(events);
    for (int i = 0; i < events.size(); i++) {
      assertThat(steps.next(i, steps.any())).hasValue(i);
      assertThat(steps.previous(i + 1, steps.any())).hasValue(i);
      int thread = events.thread(i);
      assertThat(steps.next(i, steps.of(thread))).hasValue(i);
    }
  }

  @Test
  void aHandOverNamesTheReleaseBefore() throws Exception {
    Events events = run(LockPlacement.append(), 20).trace().events();
    Steps steps = new Steps(events);
    int found = 0;
    for (int i = 0; i < events.size(); i++) {
      if (steps.handOvers().test(i)) {
        int release = steps.lastRelease(i).getAsInt();
        assertThat(events.kind(release)).isEqualTo(EventKind.LOCK_RELEASE);
        assertThat(events.operand(release)).isEqualTo(events.operand(i) - 1);
        assertThat(events.thread(release)).isNotEqualTo(events.thread(i));
        found++;
      }
    }
    assertThat(found).isEqualTo(19);
  }
}
