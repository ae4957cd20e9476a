package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Directory;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * How long each step of a run took by itself, without any waiting. Durations in nanoseconds.
 *
 * @param workers in the order of their lanes
 * @param collected the appends that a collector made, by article; empty where workers append
 */
record OwnSteps(List<Worker> workers, Map<Integer, Long> collected) {
  /**
   * One article.
   *
   * @param number its number
   * @param steps by step's ordinal
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Article(int number, long[] steps) {}

  /**
   * One worker.
   *
   * @param start when it first acted, after the first of all workers did: what comes before that,
   *     the loading of classes above all, another run in the same program does not meet again
   * @param articles in the order in which it processed them
   */
  record Worker(long start, List<Article> articles) {}

  /** The steps as a run's trace has them. */
  static OwnSteps of(Trace trace) {
    OwnSteps steps = new OwnSteps(new ArrayList<>(), new HashMap<>());
    long first = Long.MAX_VALUE;
    for (Lane lane : trace.lanes()) {
      List<Article> articles = steps.articles(trace.directory(), lane.activity());
      if (!articles.isEmpty()) {
        first = Math.min(first, lane.activity().start(0));
        steps.workers.add(new Worker(lane.activity().start(0), articles));
      }
    }
    long zero = first;
    steps.workers.replaceAll(worker -> new Worker(worker.start - zero, worker.articles));
    return steps;
  }

  private List<Article> articles(Directory names, Intervals activity) {
    Map<Integer, Article> byNumber = new HashMap<>();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < activity.size(); i++) {
      State state = activity.state(i);
      int number = activity.object(i);
      long length = activity.end(i) - activity.start(i);
      Article article = byNumber.get(number);
      LlmTask call = state == State.CALLING ? NewsTasks.call(names, activity.detail(i)) : null;
      if (call != null) {
        if (article == null) {
          article = new Article(number, new long[Step.values().length]);
          byNumber.put(number, article);
          articles.add(article);
        }
        // A call that draws its latency under a lock is in two parts, before the wait and after it.
        article.steps[call.step().ordinal()] += length;
      } else if (state == State.APPENDING && article != null) {
        article.steps[Step.APPEND.ordinal()] += length;
      } else if (state == State.APPENDING) {
        collected.merge(number, length, Long::sum);
      }
    }
    return articles;
  }

  /**
   * The steps of a run that is yet to be made: each call as long as its seed draws, appends as long
   * as they are held open.
   */
  static OwnSteps drawn(RunSettings settings) {
    Latencies latencies = new Latencies(settings.latency(), settings.seed());
    long held = settings.heldOpenMillis() * 1_000_000L;
    boolean sent = settings.collector() instanceof Collector.Channel;
    OwnSteps steps = new OwnSteps(new ArrayList<>(), new HashMap<>());
    int threads = Bounds.threads(settings);
    for (int number = 1; number <= settings.articles(); number++) {
      Article article = new Article(number, new long[Step.values().length]);
      for (LlmTask task : LlmTask.values()) {
        article.steps[task.step().ordinal()] = latencies.of(number, task).toNanos();
      }
      if (sent) {
        steps.collected.put(number, held);
      } else {
        article.steps[Step.APPEND.ordinal()] = held;
      }
      if (number <= threads) {
        steps.workers.add(new Worker(0, new ArrayList<>()));
      }
      // Those that no worker begins with are in a queue, whoever's list they stand in.
      steps.workers.get(number <= threads ? number - 1 : 0).articles.add(article);
    }
    return steps;
  }
}
