package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;
import org.lockscope.race.FastTrack;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.trace.Events;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;

/** The figures of every instant against a recount from its events and the list's slots. */
final class FiguresAtProperties {
  private static final String[] LOCKS = {"none", "none", "append", "article"};

  private static StagedRun run(long seed) throws InterruptedException {
    Random random = new Random(seed);
    RunSettings settings =
        new RunSettings(
            LockPlacement.parse(LOCKS[random.nextInt(LOCKS.length)]),
            LockKind.REENTRANT,
            new Workers.Platform(),
            1 + random.nextInt(12),
            LatencyRange.DEFAULT,
            seed);
    StagedRun run =
        StagedRun.start(
            settings,
            EventSink.NOBODY,
            RunEnvironment.sleeping(
                duration -> Thread.sleep(0, (int) (duration.toNanos() % 200_000))));
    run.await();
    return run;
  }

  @Property(tries = 60)
  void whatIsStoredLostAndRacyAtAnInstantIsWhatARecountFinds(@ForAll long seed)
      throws InterruptedException {
    StagedRun run = run(seed);
    Events events = run.trace().events();
    RunFigures figures = run.figures();
    FastTrack detector = new FastTrack(false, race -> {});
    Recount recount = new Recount();
    for (int count = 0; count <= events.size(); count++) {
      Moment moment = events.after(count);
      RunFigures then = figures.at(run.trace(), run.eyes().list(), moment);
      assertThat(then.stage()).isEqualTo(Stage.INSTANT);
      assertThat(then.events()).isEqualTo(count);
      assertThat(
              Tuple.of(then.count(Fate.STORED).orElseThrow(), then.count(Fate.LOST).orElseThrow()))
          .isEqualTo(
              recount.of(
                  run.eyes().list(), moment, run.scenario().items(run.setup()).orElseThrow()));
      switch (then.verdict()) {
        case Verdict.Races races -> {
          assertThat(races.locations()).isEqualTo(detector.racyLocations()).isPositive();
          assertThat((long) races.unorderedAccesses()).isEqualTo(detector.unorderedAccesses());
          assertThat(races.accesses()).isEqualTo(detector.accesses());
          assertThat(races.races()).hasSize(detector.racyLocations());
        }
        case Verdict.None none -> {
          assertThat(detector.racyLocations()).isZero();
          assertThat(none.accesses()).isEqualTo(detector.accesses());
        }
        case Verdict.Since since -> throw new AssertionError(since + ": nothing is missing");
        case Verdict.Unknown unknown -> {
          assertThat(unknown.reason()).isEqualTo(Verdict.Reason.NO_ACCESSES);
          assertThat(detector.accesses()).isZero();
        }
      }
      if (count < events.size()) {
        events.forEach(count, count + 1, detector);
        events.forEach(count, count + 1, recount::event);
      }
    }
  }

  /** Counts from the slots, and from which appends had returned. */
  private static final class Recount {
    private final Set<Integer> returned = new HashSet<>();
    private final Set<Integer> failed = new HashSet<>();

    void event(int thread, long time, EventKind kind, int site, int object, long operand) {
      if (kind == EventKind.APPEND_END) {
        boolean ok = Operands.outcomeOf(operand) == Operands.OK;
        (ok ? returned : failed).add(Operands.article(operand));
      }
    }

    Tuple.Tuple2<Integer, Integer> of(ListHistory list, Moment moment, int articles) {
      Set<Integer> stored = new HashSet<>();
      Set<Integer> gone = new HashSet<>(returned);
      Map<Integer, Integer> standing = new HashMap<>();
      List<Integer> struck = new ArrayList<>();
      int size = list.size(moment);
      for (int i = 0; i < 4 * articles + 16; i++) {
        ListHistory.Slot slot = list.slot(i, moment);
        if (slot.article() != 0) {
          standing.put(slot.article(), i);
          if (i < size) {
            stored.add(slot.article());
          }
        }
        struck.addAll(slot.overwritten());
      }
      struck.stream()
          .filter(article -> !standing.containsKey(article) && !failed.contains(article))
          .forEach(gone::add);
      gone.removeAll(stored);
      return Tuple.of(stored.size(), gone.size());
    }
  }
}
