package org.lockscope.scenario.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Calls with deadlines, articles with budgets. Run it: {@code java TimeoutsProgram.java}. */
final class TimeoutsProgram {
  /** What an LLM is asked for. */
  enum Task {
    SUMMARIZE,
    SENTIMENT,
    KEYWORDS
  }

  /** What has a limit. */
  enum Limit {
    CALL,
    ARTICLE,
    BOTH;

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
  record Simulated(long seed, int minMillis, int maxMillis, int slow, int slowMillis, boolean deaf)
      implements Client {
    private SplittableRandom random(Task task, int article) {
      long own = article * 0x9e3779b97f4a7c15L + task.ordinal() * 0xbf58476d1ce4e5b9L;
      return new SplittableRandom(seed + own);
    }

    boolean slow(Task task, int article) {
      return random(task, article).nextInt(100) < slow;
    }

    Duration latency(Task task, int article) {
      SplittableRandom random = random(task, article);
      boolean late = random.nextInt(100) < slow;
      return Duration.ofMillis(late ? slowMillis : random.nextInt(minMillis, maxMillis + 1));
    }

    @Override
    public String ask(Task task, int article) throws InterruptedException {
      if (deaf && slow(task, article)) {
        sleepDeaf(latency(task, article));
      } else {
        Thread.sleep(latency(task, article));
      }
      return answer(task, article);
    }

    /** Sleeps on when it is interrupted, as a library may that was never told about it. */
    private static void sleepDeaf(Duration latency) {
      long end = System.nanoTime() + latency.toNanos();
      boolean interrupted = false;
      for (long left = latency.toNanos(); left > 0; left = end - System.nanoTime()) {
        try {
          TimeUnit.NANOSECONDS.sleep(left);
        } catch (InterruptedException ignored) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    String answer(Task task, int article) {
      return task + " of article " + article;
    }
  }

  private static final String NO_ANSWER = "-";

  private final Client client;
  private final Limit limit;
  private final long callNanos;
  private final long articleNanos;
  private final LongSupplier clock;
  private final ExecutorService articles;
  private final ExecutorService calls;
  private final Lock lock;
  private final List<Result> results;

  TimeoutsProgram(
      Client client,
      Limit limit,
      Duration callLimit,
      Duration articleLimit,
      LongSupplier clock,
      ExecutorService articles,
      ExecutorService calls,
      Lock lock,
      List<Result> results) {
    this.client = client;
    this.limit = limit;
    this.callNanos = callLimit.toNanos();
    this.articleNanos = articleLimit.toNanos();
    this.clock = clock;
    this.articles = articles;
    this.calls = calls;
    this.lock = lock;
    this.results = results;
  }

  void run(int count) {
    // @ show
    try (calls;
        articles) { // waits for all articles, then for all calls
      for (int i = 1; i <= count; i++) {
        int article = i;
        articles.execute(() -> work(article)); // @ at fork:article
      }
    }
    // @ end
  }

  private void work(int article) {
    try {
      process(article);
    } catch (InterruptedException | ExecutionException | RejectedExecutionException stopped) {
      // All is to end: what this article has so far is not wanted.
    }
  }

  // @ show
  private void process(int article) throws InterruptedException, ExecutionException {
    long end = clock.getAsLong() + articleNanos;
    String summary = ask(Task.SUMMARIZE, article, end);
    String sentiment = ask(Task.SENTIMENT, article, end);
    String keywords = ask(Task.KEYWORDS, article, end);
    lock.lockInterruptibly(); // @ at lock:lock
    try {
      results.add(new Result(article, summary, sentiment, keywords)); // @ at append:results
    } finally {
      lock.unlock();
    }
  }

  private String ask(Task task, int article, long end)
      throws InterruptedException, ExecutionException {
    long patience = patience(end);
    if (patience <= 0) {
      return NO_ANSWER; // given up: the budget is spent, so it is not even asked
    }
    Future<String> call = calls.submit(() -> ask(task, article)); // @ at fork:call
    try {
      return call.get(patience, TimeUnit.NANOSECONDS); // @ at receive:call
    } catch (TimeoutException late) {
      call.cancel(true); // interrupts it, and does not wait until it has ended
      return NO_ANSWER;
    }
  }

  private String ask(Task task, int article) throws InterruptedException {
    return client.ask(task, article); // @ at call:summarize call:sentiment call:keywords
  }

  private long patience(long end) {
    return switch (limit) {
      case CALL -> callNanos;
      case ARTICLE -> end - clock.getAsLong();
      case BOTH -> Math.min(callNanos, end - clock.getAsLong());
    };
  }

  // @ end

  public static void main(String[] args) {
    int articles = 8; // @ knob articles
    Limit limit = Limit.CALL; // @ knob limit
    int callMillis = 400; // @ knob callMillis
    int articleMillis = 800; // @ knob articleMillis
    int slow = 20; // @ knob slow
    int slowMillis = 2000; // @ knob slowMillis
    boolean deaf = false; // @ knob deaf
    long seed = 42L; // @ knob seed
    int minMillis = 100; // @ knob minMillis
    int maxMillis = 300; // @ knob maxMillis
    List<Result> results = new ArrayList<>();
    TimeoutsProgram program =
        new TimeoutsProgram(
            new Simulated(seed, minMillis, maxMillis, slow, slowMillis, deaf),
            limit,
            Duration.ofMillis(callMillis),
            Duration.ofMillis(articleMillis),
            System::nanoTime,
            Executors.newVirtualThreadPerTaskExecutor(),
            Executors.newVirtualThreadPerTaskExecutor(),
            new ReentrantLock(),
            results);
    long begun = System.nanoTime();
    program.run(articles);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    results.forEach(System.out::println);
    System.out.println(results.size() + " of " + articles + " articles in " + millis + " ms");
  }
}
