package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Alternative;
import org.lockscope.trace.Trace;

/**
 * How long a run would have taken with its lock elsewhere: its own calls and appends are put one
 * after another by the rules of the other placement. A thread that asks for the lock gets it when
 * all who asked before have let it go; of those who ask at once, the lane further up is first. Each
 * worker begins with the article it began with; whoever is free first takes the next of the others,
 * by their numbers, as from a pool's queue. Where workers send their results to a collector, it
 * appends one after another what it was sent.
 *
 * <p>What it leaves out: how long a hand-over takes, that calls may take longer when more threads
 * run, and that a channel may be full.
 */
public final class WhatIf {
  private static final int STEPS = Step.values().length;
  private static final Comparator<Way> EARLIEST =
      Comparator.<Way>comparingLong(way -> way.time).thenComparingInt(way -> way.lane);

  /** How far one worker has come: it asks for the lock for an article, or for an article. */
  private static final class Way {
    final int lane;
    long time;
    OwnSteps.@Nullable Article article;

    Way(int lane, long time) {
      this.lane = lane;
      this.time = time;
    }
  }

  private final OwnSteps run;
  private final int firstInside;
  private final int firstBehind;

  /** When each article that a collector appends was sent, and how long its append takes. */
  private final List<long[]> sent = new ArrayList<>();

  /** Steps from the first to before the second are under the lock. */
  private WhatIf(OwnSteps run, int firstInside, int firstBehind) {
    this.run = run;
    this.firstInside = firstInside;
    this.firstBehind = firstBehind;
  }

  /**
   * How long a run with these settings takes, each call as long as its seed draws and appends in no
   * time; the same number wherever it is asked for. Where calls share a random source, who draws
   * what is not known: then as if each article had a generator of its own.
   *
   * @return nanoseconds from its first worker's first step to its last step
   */
  static long wall(RunSettings settings) {
    LockPlacement placement =
        settings.placement() instanceof LockPlacement.Pair
            ? new LockPlacement.Span(Step.KEYWORDS, Step.APPEND)
            : settings.placement();
    return wall(OwnSteps.drawn(settings), placement);
  }

  /**
   * How long a run would have taken with its lock elsewhere: as long as its seed draws, whatever
   * the machine made of its calls; if its latencies do not follow from the seed, each call as long
   * as it was measured.
   *
   * @param trace a run that has ended
   * @param settings the run's
   * @param placement no lock, or a span of steps
   * @return nanoseconds from its first worker's first step to its last step
   * @throws IllegalArgumentException if the placement is of two locks
   */
  public static long wall(Trace trace, RunSettings settings, LockPlacement placement) {
    return settings.random().shared()
        ? wall(trace, placement)
        : wall(OwnSteps.drawn(settings), placement);
  }

  /**
   * What the lock would have cost elsewhere: around the append alone, or around the whole article;
   * empty where a forecast would say nothing, without one lock and several workers.
   *
   * @param calls whether it was held during calls
   */
  static Optional<Alternative> elsewhere(RunSettings settings, Trace trace, boolean calls) {
    if (!(settings.placement() instanceof LockPlacement.Span)
        || settings.workers() instanceof Workers.Sequential) {
      return Optional.empty();
    }
    LockPlacement to = calls ? LockPlacement.append() : LockPlacement.article();
    return Optional.of(
        new Alternative(
            wall(trace, settings, to),
            calls ? "elsewhere.append.question" : "elsewhere.article.question",
            calls ? "elsewhere.append.answer" : "elsewhere.article.answer"));
  }

  /** How long a run would have taken, each call as long as it was measured. */
  static long wall(Trace trace, LockPlacement placement) {
    return wall(OwnSteps.of(trace), placement);
  }

  private static long wall(OwnSteps run, LockPlacement placement) {
    return switch (placement) {
      case LockPlacement.None() -> new WhatIf(run, STEPS, STEPS).wall();
      case LockPlacement.Span(Step first, Step last) ->
          new WhatIf(run, first.ordinal(), last.ordinal() + 1).wall();
      case LockPlacement.Pair pair ->
          throw new IllegalArgumentException(pair + ": a forecast is made of no lock, or of one");
    };
  }

  private long wall() {
    long end = 0;
    long free = 0;
    PriorityQueue<Way> asking = new PriorityQueue<>(EARLIEST);
    PriorityQueue<OwnSteps.Article> queue =
        new PriorityQueue<>(Comparator.comparingInt(OwnSteps.Article::number));
    for (int lane = 0; lane < run.workers().size(); lane++) {
      OwnSteps.Worker worker = run.workers().get(lane);
      Way way = new Way(lane, worker.start());
      takeUp(way, worker.articles().getFirst());
      asking.add(way);
      queue.addAll(worker.articles().subList(1, worker.articles().size()));
    }
    for (Way way = asking.poll(); way != null; way = asking.poll()) {
      OwnSteps.Article article = way.article;
      if (article != null) {
        if (firstInside < STEPS) {
          way.time = Math.max(free, way.time);
        }
        pass(way, article, firstInside, firstBehind);
        free = way.time;
        pass(way, article, firstBehind, STEPS);
        way.article = null;
        asking.add(way);
      } else if (queue.isEmpty()) {
        end = Math.max(end, way.time);
      } else {
        takeUp(way, queue.remove());
        asking.add(way);
      }
    }
    return Math.max(end, collectorsEnd());
  }

  /** Takes an article to where its worker asks for the lock. */
  private void takeUp(Way way, OwnSteps.Article article) {
    way.article = article;
    pass(way, article, 0, firstInside);
  }

  private void pass(Way way, OwnSteps.Article article, int from, int to) {
    for (int step = from; step < to; step++) {
      way.time += article.steps()[step];
    }
    Long append = run.collected().get(article.number());
    if (append != null && from < to && to == STEPS) {
      sent.add(new long[] {way.time, append});
    }
  }

  private long collectorsEnd() {
    sent.sort(Comparator.comparingLong(element -> element[0]));
    long end = 0;
    for (long[] element : sent) {
      end = Math.max(end, element[0]) + element[1];
    }
    return end;
  }
}
