package org.lockscope.scenario.pool;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.pool.PoolProgram.Placement;
import org.lockscope.scenario.pool.PoolProgram.Task;

/**
 * What follows from the latencies that are drawn, before anything runs. The workers take one
 * article after another, each when it is free, and the lock goes to whoever asks first.
 */
final class PoolForecast {
  private final Setup setup;
  private final PoolProgram.Simulated client;
  private final int articles;
  private final Placement placement;

  PoolForecast(Setup setup) {
    this.setup = setup;
    this.client = PoolKnobs.client(setup);
    this.articles = setup.get(PoolKnobs.ARTICLES);
    this.placement = setup.get(PoolKnobs.PLACEMENT);
  }

  /** Whether a task's call stands inside lock and unlock. */
  private boolean locked(Task task) {
    return switch (placement) {
      case NONE, APPEND -> false;
      case KEYWORDS -> task == Task.KEYWORDS;
      case ARTICLE -> true;
    };
  }

  private long nanos(int article, boolean locked) {
    long sum = 0;
    for (Task task : Task.values()) {
      sum += locked(task) == locked ? client.latency(task, article).toNanos() : 0;
    }
    return sum;
  }

  /** How long all calls take together, in nanoseconds. */
  long work() {
    return sum(true) + sum(false);
  }

  private long sum(boolean locked) {
    long sum = 0;
    for (int article = 1; article <= articles; article++) {
      sum += nanos(article, locked);
    }
    return sum;
  }

  /**
   * The part of the work that only one worker can do at a time, 0 to 1: of the latencies drawn,
   * those inside lock and unlock. The append itself has no latency and counts as nothing.
   */
  double serial() {
    return work() == 0 ? 0 : (double) sum(true) / work();
  }

  /**
   * Amdahl's law: how many times as fast n workers are as one if a part of the work is serial (G.
   * Amdahl, "Validity of the single processor approach to achieving large scale computing
   * capabilities", AFIPS 1967) and nothing else runs meanwhile. With a lock others may, so a run
   * may be faster, but never more than 1 / serial times as fast.
   */
  static double amdahl(double serial, int workers) {
    return 1 / (serial + (1 - serial) / workers);
  }

  private record Turn(long at, int worker, int article) {
    /** Whether it asks for the lock; else it asks for an article. */
    boolean asks() {
      return article > 0;
    }
  }

  /** How long the run takes, in nanoseconds. */
  long wall() {
    PriorityQueue<Turn> steps =
        new PriorityQueue<>(Comparator.comparingLong(Turn::at).thenComparingInt(Turn::worker));
    for (int worker = 1; worker <= setup.get(PoolKnobs.WORKERS); worker++) {
      steps.add(new Turn(0, worker, 0));
    }
    int next = 1;
    long free = 0;
    long wall = 0;
    while (!steps.isEmpty()) {
      Turn step = steps.remove();
      wall = Math.max(wall, step.at);
      if (step.asks()) {
        free = Math.max(free, step.at) + nanos(step.article, true);
        boolean waits = nanos(step.article, true) > 0;
        steps.add(new Turn(waits ? free : step.at, step.worker, 0));
      } else if (next <= articles) {
        steps.add(new Turn(step.at + nanos(next, false), step.worker, next));
        next++;
      }
    }
    return wall;
  }
}
