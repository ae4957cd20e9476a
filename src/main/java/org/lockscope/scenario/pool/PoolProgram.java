package org.lockscope.scenario.pool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Articles on a pool of workers that a queue feeds. Run it: {@code java PoolProgram.java}. */
final class PoolProgram {
  /** What a worker asks an LLM for. */
  enum Task {
    SUMMARIZE,
    SENTIMENT,
    KEYWORDS
  }

  /** What stands inside lock and unlock. */
  enum Placement {
    NONE,
    APPEND,
    KEYWORDS,
    ARTICLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is known of an article in the end. */
  record Result(int article, String summary, String sentiment, String keywords) {}

  /** Asks an LLM. */
  interface Client {
    String ask(Task task, int article) throws InterruptedException;
  }

  /** Sleeps instead of asking; an article's call takes as long in every run of one seed. */
  record Simulated(long seed, int minMillis, int maxMillis) implements Client {
    Duration latency(Task task, int article) {
      long own = article * 0x9e3779b97f4a7c15L + task.ordinal() * 0xbf58476d1ce4e5b9L;
      return Duration.ofMillis(new SplittableRandom(seed + own).nextInt(minMillis, maxMillis + 1));
    }

    @Override
    public String ask(Task task, int article) throws InterruptedException {
      Thread.sleep(latency(task, article));
      return answer(task, article);
    }

    String answer(Task task, int article) {
      return task + " of article " + article;
    }
  }

  /** What tells a worker that no article follows. */
  private static final int NO_MORE = 0;

  private final Client client;
  private final Placement placement;
  private final ExecutorService pool;
  private final BlockingQueue<Integer> queue;
  private final Lock lock;
  private final List<Result> results;

  PoolProgram(
      Client client,
      Placement placement,
      ExecutorService pool,
      BlockingQueue<Integer> queue,
      Lock lock,
      List<Result> results) {
    this.client = client;
    this.placement = placement;
    this.pool = pool;
    this.queue = queue;
    this.lock = lock;
    this.results = results;
  }

  // @ show
  void run(int articles, int workers) throws InterruptedException {
    try (pool) { // waits in the end until all workers have ended
      feed(articles, workers);
    }
  }

  private void feed(int articles, int workers) throws InterruptedException {
    try {
      for (int worker = 1; worker <= workers; worker++) {
        pool.execute(this::work); // @ at fork:worker
      }
      for (int article = 1; article <= articles + workers; article++) {
        queue.put(article <= articles ? article : NO_MORE); // @ at send:queue
      }
    } catch (InterruptedException | RuntimeException stopped) {
      pool.shutdownNow();
      throw stopped;
    }
  }

  private void work() {
    try {
      while (true) {
        int article = queue.take(); // @ at receive:queue
        if (article == NO_MORE) {
          return;
        }
        process(article);
      }
    } catch (InterruptedException stopped) {
      // The pool was shut down: whoever waits or calls ends here.
    }
  }

  // @ end
  private void process(int article) throws InterruptedException {
    switch (placement) {
      case NONE -> withoutLock(article);
      case APPEND -> lockAppend(article);
      case KEYWORDS -> lockKeywords(article);
      case ARTICLE -> lockArticle(article);
    }
  }

  // @ show placement Placement.NONE
  private void withoutLock(int article) throws InterruptedException {
    String summary = client.ask(Task.SUMMARIZE, article); // @ at call:summarize
    String sentiment = client.ask(Task.SENTIMENT, article); // @ at call:sentiment
    String keywords = client.ask(Task.KEYWORDS, article); // @ at call:keywords
    results.add(new Result(article, summary, sentiment, keywords)); // @ at append:results
  }

  // @ end
  // @ show placement Placement.APPEND
  private void lockAppend(int article) throws InterruptedException {
    String summary = client.ask(Task.SUMMARIZE, article); // @ at call:summarize
    String sentiment = client.ask(Task.SENTIMENT, article); // @ at call:sentiment
    String keywords = client.ask(Task.KEYWORDS, article); // @ at call:keywords
    lock.lockInterruptibly(); // @ at lock:lock
    try {
      results.add(new Result(article, summary, sentiment, keywords)); // @ at append:results
    } finally {
      lock.unlock();
    }
  }

  // @ end
  // @ show placement Placement.KEYWORDS
  private void lockKeywords(int article) throws InterruptedException {
    String summary = client.ask(Task.SUMMARIZE, article); // @ at call:summarize
    String sentiment = client.ask(Task.SENTIMENT, article); // @ at call:sentiment
    lock.lockInterruptibly(); // @ at lock:lock
    try {
      String keywords = client.ask(Task.KEYWORDS, article); // @ at call:keywords
      results.add(new Result(article, summary, sentiment, keywords)); // @ at append:results
    } finally {
      lock.unlock();
    }
  }

  // @ end
  // @ show placement Placement.ARTICLE
  private void lockArticle(int article) throws InterruptedException {
    lock.lockInterruptibly(); // @ at lock:lock
    try {
      String summary = client.ask(Task.SUMMARIZE, article); // @ at call:summarize
      String sentiment = client.ask(Task.SENTIMENT, article); // @ at call:sentiment
      String keywords = client.ask(Task.KEYWORDS, article); // @ at call:keywords
      results.add(new Result(article, summary, sentiment, keywords)); // @ at append:results
    } finally {
      lock.unlock();
    }
  }

  // @ end
  public static void main(String[] args) throws InterruptedException {
    int articles = 40; // @ knob articles
    int workers = 5; // @ knob workers
    int capacity = 8; // @ knob capacity
    Placement placement = Placement.APPEND; // @ knob placement
    long seed = 42L; // @ knob seed
    int minMillis = 100; // @ knob minMillis
    int maxMillis = 300; // @ knob maxMillis
    List<Result> results = new ArrayList<>();
    PoolProgram program =
        new PoolProgram(
            new Simulated(seed, minMillis, maxMillis),
            placement,
            Executors.newFixedThreadPool(workers),
            new ArrayBlockingQueue<>(capacity),
            new ReentrantLock(),
            results);
    long begun = System.nanoTime();
    program.run(articles, workers);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    System.out.println(results.size() + " of " + articles + " articles in " + millis + " ms");
  }
}
