package org.lockscope.scenario.cancel;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.cancel.CancelProgram.Queued;
import org.lockscope.scenario.cancel.CancelProgram.Simulated;
import org.lockscope.scenario.cancel.CancelProgram.Task;

/**
 * What follows from the latencies that are drawn and from when it stops by itself, before anything
 * runs: workers take one article after another, each when it is free.
 */
final class CancelForecast {
  private static final long MILLI = 1_000_000;

  private record Free(long at, int worker) {}

  private final Simulated client;
  private final int articles;
  private final int capacity;
  private final boolean drop;

  /** When it is stopped; never is beyond all times. */
  private final long stop;

  /** When the grace is over. */
  private final long end;

  int accepted;
  int succeeded;
  int failed;
  int cancelled;
  int queued;

  /** When the last worker has ended, in nanoseconds. */
  long wall;

  CancelForecast(Setup setup) {
    client = CancelKnobs.client(setup);
    articles = setup.get(CancelKnobs.ARTICLES);
    capacity = setup.get(CancelKnobs.CAPACITY);
    drop = setup.get(CancelKnobs.QUEUED) == Queued.DROP;
    boolean stops = setup.get(CancelKnobs.STOP) > 0;
    stop = stops ? setup.get(CancelKnobs.STOP) * MILLI : Long.MAX_VALUE;
    end = stops ? stop + setup.get(CancelKnobs.GRACE) * MILLI : Long.MAX_VALUE;
    accepted = articles;
    run(setup.get(CancelKnobs.WORKERS));
  }

  private void run(int workers) {
    PriorityQueue<Free> free =
        new PriorityQueue<>(Comparator.comparingLong(Free::at).thenComparingInt(Free::worker));
    for (int worker = 1; worker <= workers; worker++) {
      free.add(new Free(0, worker));
    }
    int taken = 0;
    boolean stopped = false;
    while (!free.isEmpty()) {
      Free next = free.remove();
      wall = Math.max(wall, next.at);
      if (!stopped && next.at >= stop && taken < articles) {
        stopped = true;
        accepted = Math.min(articles, taken + capacity);
        cancelled += drop ? accepted - taken : 0;
        taken = drop ? accepted : taken;
      }
      if (taken < accepted && next.at < end) {
        taken++;
        free.add(new Free(process(taken, next.at), next.worker));
      }
    }
    queued = accepted - taken;
  }

  /** Works on an article from a time on; the time at which it is out of hand. */
  private long process(int article, long from) {
    long at = from;
    for (Task task : Task.values()) {
      long until = at + client.latency(task, article).toNanos();
      if (until > end) {
        cancelled++;
        return client.stuck(task, article) ? until : end;
      }
      at = until;
      if (client.refuses(task, article)) {
        failed++;
        return at;
      }
    }
    succeeded++;
    return at;
  }
}
