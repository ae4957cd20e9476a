package org.lockscope.pipeline;

import java.util.stream.IntStream;

/** How articles are dealt out to threads: who processes what is fixed before anyone starts. */
record Crew(int size, boolean virtual, int articles) {
  static Crew of(Workers workers, int articles) {
    return switch (workers) {
      case Workers.Sequential() -> new Crew(1, false, articles);
      case Workers.Virtual() -> new Crew(articles, true, articles);
      case Workers.Platform() -> new Crew(articles, false, articles);
      case Workers.Pool(int size) -> new Crew(Math.min(size, articles), false, articles);
    };
  }

  /**
   * The articles of one worker, in order: every {@code size}-th. A queue would balance better, and
   * order the workers by its own synchronisation.
   *
   * @param worker from 0
   */
  IntStream articlesOf(int worker) {
    return IntStream.iterate(worker + 1, n -> n <= articles, n -> n + size);
  }

  /** How many events a worker records at most, but for copies when the list grows. */
  int eventsPerWorker() {
    int perArticle = 33;
    int mine = (articles + size - 1) / size;
    return Math.min(2 + perArticle * mine, 4096);
  }
}
