package org.lockscope.scenario.news;

import java.util.stream.IntStream;

/**
 * How articles come to threads, as executors deal them: each worker begins with the article that it
 * was started for, and in a pool whoever is free takes the next from a queue.
 *
 * @param size the number of workers
 * @param virtual whether they are virtual threads
 * @param articles the number of articles
 * @param alone whether one worker goes through all articles by itself, without a queue
 */
record Crew(int size, boolean virtual, int articles, boolean alone) {
  static Crew of(Workers workers, int articles) {
    return new Crew(
        workers.on(articles),
        workers instanceof Workers.Virtual,
        articles,
        workers instanceof Workers.Sequential);
  }

  /**
   * The articles that are one worker's from the start, in order.
   *
   * @param worker from 0
   */
  IntStream own(int worker) {
    return alone ? IntStream.rangeClosed(1, articles) : IntStream.of(worker + 1);
  }

  /** The articles in the queue, in order; none where each has a worker from the start. */
  IntStream queued() {
    return alone ? IntStream.empty() : IntStream.rangeClosed(size + 1, articles);
  }

  /**
   * How many events a worker records at most if all process as many articles, but for copies when
   * the list grows; the log of one that processes more grows with them.
   */
  int eventsPerWorker() {
    int perArticle = 34;
    int mine = (articles + size - 1) / size;
    return Math.min(2 + perArticle * mine, 4096);
  }
}
