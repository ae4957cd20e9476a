package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedChannel;

/** The articles of a run: which worker processes which, and how each ended. */
final class Worklist {
  private final Crew crew;
  private final BooleanSupplier stopping;

  /** Whether a result is sent to a collector, who tells what becomes of it. */
  private final boolean collected;

  /** The articles that no worker was started for; null if there are none. */
  private final @Nullable TracedChannel<Integer> queue;

  /**
   * How each article ended. A worker writes the elements of the articles that it processes, and no
   * two process the same; the collector, if there is one, writes those that it was sent. The
   * coordinator reads them after it joined both.
   */
  private final Fate[] fates;

  /**
   * The articles of a run that has not begun.
   *
   * @param stopping whether the run is stopped; asked by workers
   */
  Worklist(Recorder recorder, Crew crew, boolean collected, BooleanSupplier stopping) {
    this.crew = crew;
    this.stopping = stopping;
    this.collected = collected;
    this.fates = new Fate[crew.articles()];
    Arrays.fill(fates, Fate.CANCELLED);
    int waiting = (int) crew.queued().count();
    this.queue =
        waiting == 0
            ? null
            : new TracedChannel<>(recorder, "articles queue", waiting, Integer::intValue);
  }

  /** How each article ended, article 1 first; the array itself. */
  Fate[] fates() {
    return fates;
  }

  /** Coordinator: puts the articles into the queue, before the first worker is started. */
  void fill() {
    if (queue != null) {
      crew.queued().forEach(queue::offer);
    }
  }

  /** Coordinator: no thread could be had for a worker. */
  void failOwn(int worker) {
    crew.own(worker).forEach(article -> fates[article - 1] = Fate.FAILED);
  }

  /** Coordinator: there is no worker at all. */
  void failAll() {
    Arrays.fill(fates, Fate.FAILED);
  }

  /**
   * Worker: processes its own articles, then those that nobody has taken yet.
   *
   * @param worker from 0
   */
  void work(int worker, NewsPipeline pipeline) {
    PrimitiveIterator.OfInt own = crew.own(worker).iterator();
    while (own.hasNext() && !stopping.getAsBoolean()) {
      process(own.nextInt(), pipeline);
    }
    Integer next = next();
    while (next != null) {
      process(next, pipeline);
      next = next();
    }
  }

  /**
   * The article at the head of the queue; null if there is none, or the run is stopped. All were
   * put there before the first worker was started, so a queue that is empty stays so.
   */
  private @Nullable Integer next() {
    return queue == null || stopping.getAsBoolean() ? null : queue.poll();
  }

  private void process(int article, NewsPipeline pipeline) {
    Fate fate = tried(article, pipeline);
    if (!collected || fate != Fate.APPENDED) {
      fates[article - 1] = fate;
    }
  }

  private static Fate tried(int article, NewsPipeline pipeline) {
    try {
      pipeline.process(NewsDesk.article(article));
      return Fate.APPENDED;
    } catch (InterruptedException e) {
      // Only a stop interrupts a worker; the loop asks for it next.
      return Fate.CANCELLED;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Fate.FAILED;
    }
  }
}
