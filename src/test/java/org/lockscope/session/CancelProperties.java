package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.Operands;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.text.Language;
import org.lockscope.trace.Events;
import org.lockscope.trace.Trace;

/** A run that is stopped at any moment, once or twice, counts each article once at each event. */
final class CancelProperties {
  private static final Scenario CANCEL = Scenarios.installed().get("cancel");
  private static final List<String> PLACES =
      List.of("succeeded", "failed", "cancelled", "queued", "in hand");

  @Property(tries = 60)
  void theCountsAddUpAtEachInstant(
      @ForAll @IntRange(min = 1, max = 30) int articles,
      @ForAll @IntRange(min = 1, max = 6) int workers,
      @ForAll @IntRange(min = 1, max = 8) int capacity,
      @ForAll boolean drop,
      @ForAll boolean stuck,
      @ForAll @IntRange(max = 300) int stopAt,
      @ForAll @IntRange(max = 60) int stopAgainAfter) {
    Setup setup =
        CANCEL
            .initial()
            .with("articles", "" + articles)
            .with("workers", "" + workers)
            .with("capacity", "" + capacity)
            .with("queued", drop ? "drop" : "drain")
            .with("refused", "30")
            .with("graceMillis", "30")
            .with("stuckMillis", stuck ? "50" : "0");
    StagedRun run = StagedRun.start(CANCEL, setup, duration -> Thread.sleep(1), new EventLog());
    stopAfter(run, stopAt);
    stopAfter(run, run.trace().events().size() + stopAgainAfter);
    run.close();

    Trace trace = run.trace();
    Events events = trace.events();
    Set<Integer> wantsToSend = new HashSet<>();
    int accepted = 0;
    Map<String, Integer> before = Map.of();
    for (int i = 0; i < events.size(); i++) {
      if (events.kind(i) == EventKind.SEND_REQUEST && Operands.article(events.operand(i)) > 0) {
        wantsToSend.add(events.thread(i));
      } else if (events.kind(i) == EventKind.SEND_REQUEST
          || events.kind(i) == EventKind.LOCK_ABANDON) {
        wantsToSend.remove(events.thread(i)); // it sends the end, or was stopped
      }
      if (events.kind(i) == EventKind.SEND && wantsToSend.remove(events.thread(i))) {
        accepted++;
      }
      Map<String, Integer> now = figures(run, i + 1);
      assertThat(now.get("accepted")).isEqualTo(accepted).isLessThanOrEqualTo(articles);
      assertThat(PLACES.stream().mapToInt(now::get).sum()).isEqualTo(accepted);
      assertThat(now.values()).allMatch(count -> count >= 0);
      assertThat(now.get("in hand")).isLessThanOrEqualTo(workers + 1);
      assertThat(now.get("queued")).isLessThanOrEqualTo(capacity);
      for (String fate : PLACES.subList(0, 3)) {
        assertThat(now.get(fate)).isGreaterThanOrEqualTo(before.getOrDefault(fate, 0));
      }
      before = now;
    }
    assertThat(before.get("in hand")).isZero();
    assertThat(run.dropped()).isZero();
    assertThat(run.verdict().races()).isEmpty();
  }

  private static void stopAfter(StagedRun run, int events) {
    while (run.trace().events().size() < events && run.poll()) {
      Thread.onSpinWait();
    }
    run.stop();
  }

  private static Map<String, Integer> figures(StagedRun run, int events) {
    Map<String, Integer> figures = new HashMap<>();
    Sight sight = run.eyes().at(run.trace(), run.trace().events().after(events), Language.ENGLISH);
    sight.figures().forEach(f -> figures.put(f.label(), Integer.valueOf(f.value())));
    return figures;
  }
}
