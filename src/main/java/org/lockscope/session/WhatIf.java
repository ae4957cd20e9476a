package org.lockscope.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.Step;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Layers;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * How long a run would have taken with its lock elsewhere: its own calls and appends, as long as
 * they were measured, are put one after another by the rules of the other placement. A thread that
 * asks for the lock gets it when all who asked before have let it go. What it leaves out: how long
 * a hand-over takes, and that calls may take longer when more threads run.
 */
public final class WhatIf {
  private static final int STEPS = Step.values().length;

  /** One worker's articles, each with the length of its steps, in nanoseconds. */
  private static final class Worker {
    final List<long[]> articles = new ArrayList<>();
    final long start;
    int next;

    Worker(long start) {
      this.start = start;
    }
  }

  /** A worker that asks for the lock. */
  private record Request(long time, Worker worker) {}

  private final List<Worker> workers = new ArrayList<>();

  private WhatIf(Trace trace) {
    long begin = trace.totals().start();
    for (Lane lane : trace.lanes()) {
      Worker worker = worker(lane, begin, trace.end());
      if (!worker.articles.isEmpty()) {
        workers.add(worker);
      }
    }
  }

  private static Worker worker(Lane lane, long begin, long end) {
    Intervals activity = lane.activity();
    Worker worker = new Worker(activity.size() == 0 ? 0 : activity.start(0) - begin);
    Map<Integer, long[]> known = new HashMap<>();
    for (int i = 0; i < activity.size(); i++) {
      State state = activity.state(i);
      int step = activity.detail(i);
      if (state == State.APPENDING) {
        step = Step.APPEND.ordinal();
      } else if (state != State.CALLING || step >= Layers.TASKS) {
        continue;
      }
      long[] steps =
          known.computeIfAbsent(
              activity.object(i),
              article -> {
                long[] fresh = new long[STEPS];
                worker.articles.add(fresh);
                return fresh;
              });
      steps[step] += Math.min(end, activity.end(i)) - activity.start(i);
    }
    return worker;
  }

  /**
   * How long a run would have taken.
   *
   * @param trace a run that has ended
   * @param placement no lock, or a span of steps
   * @return nanoseconds from its beginning to its last step
   */
  public static long wall(Trace trace, LockPlacement placement) {
    return new WhatIf(trace).wall(placement);
  }

  private long wall(LockPlacement placement) {
    long end = 0;
    long free = 0;
    PriorityQueue<Request> requests = new PriorityQueue<>((a, b) -> Long.compare(a.time, b.time));
    for (Worker worker : workers) {
      end = Math.max(end, toRequest(worker, worker.start, placement, requests));
    }
    for (Request first = requests.poll(); first != null; first = requests.poll()) {
      Worker worker = first.worker;
      long[] steps = worker.articles.get(worker.next++);
      long taken = Math.max(free, first.time);
      free = taken + inside(steps, placement);
      long after = free + behind(steps, placement);
      end = Math.max(end, toRequest(worker, after, placement, requests));
    }
    return end;
  }

  /** Goes on until the lock is asked for, or to the worker's end; returns how far that was. */
  private static long toRequest(
      Worker worker, long from, LockPlacement placement, PriorityQueue<Request> requests) {
    long time = from;
    while (worker.next < worker.articles.size()) {
      long[] steps = worker.articles.get(worker.next);
      if (placement instanceof LockPlacement.Span(Step first, Step last)) {
        for (int i = 0; i < first.ordinal(); i++) {
          time += steps[i];
        }
        requests.add(new Request(time, worker));
        return time;
      }
      for (long step : steps) {
        time += step;
      }
      worker.next++;
    }
    return time;
  }

  private static long inside(long[] steps, LockPlacement placement) {
    long sum = 0;
    for (Step step : Step.values()) {
      sum += placement.holds(step) ? steps[step.ordinal()] : 0;
    }
    return sum;
  }

  private static long behind(long[] steps, LockPlacement placement) {
    long sum = 0;
    if (placement instanceof LockPlacement.Span(Step first, Step last)) {
      for (int i = last.ordinal() + 1; i < STEPS; i++) {
        sum += steps[i];
      }
    }
    return sum;
  }
}
