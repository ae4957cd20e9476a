package org.lockscope.scenario.deadlocks;

import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Three deadlocks, and how they are mended. Run it: {@code java DeadlocksProgram.java}. */
final class DeadlocksProgram {
  /** The ways in which threads wait for ever. */
  enum Kind {
    CIRCLE,
    SEND,
    RANGE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What an LLM is asked for. */
  enum Task {
    SUMMARIZE
  }

  /** Asks an LLM; answers with the article's number. */
  interface Client {
    int ask(Task task, int article) throws InterruptedException;
  }

  /** Sleeps instead of asking; an article's call takes as long in every run of one seed. */
  record Simulated(long seed, int minMillis, int maxMillis) implements Client {
    Duration latency(Task task, int article) {
      long own = article * 0x9e3779b97f4a7c15L + task.ordinal() * 0xbf58476d1ce4e5b9L;
      return Duration.ofMillis(new SplittableRandom(seed + own).nextInt(minMillis, maxMillis + 1));
    }

    @Override
    public int ask(Task task, int article) throws InterruptedException {
      Thread.sleep(latency(task, article));
      return article;
    }
  }

  /** Says that nothing follows in a queue. */
  private static final int CLOSED = 0;

  private final Client client;
  private final boolean mended;
  private final ExecutorService workers;
  private final ExecutorService collector;
  private final BlockingQueue<Integer> answers;
  private final Lock summaries;
  private final Lock sources;

  DeadlocksProgram(
      Client client,
      boolean mended,
      ExecutorService workers,
      ExecutorService collector,
      BlockingQueue<Integer> answers,
      Lock summaries,
      Lock sources) {
    this.client = client;
    this.mended = mended;
    this.workers = workers;
    this.collector = collector;
    this.answers = answers;
    this.summaries = summaries;
    this.sources = sources;
  }

  void run(Kind kind, int articles) {
    try (collector;
        workers) {
      try {
        switch (kind) {
          case CIRCLE -> circle(articles);
          case SEND -> firstAnswer(articles);
          case RANGE -> allAnswers(articles);
        }
      } catch (InterruptedException | RejectedExecutionException stopped) {
        workers.shutdownNow();
        collector.shutdownNow();
      }
    }
  }

  /** What a worker does. */
  interface Work {
    void on(int article) throws InterruptedException;
  }

  private void start(Work work, int article) {
    Runnable task =
        () -> {
          try {
            work.on(article);
          } catch (InterruptedException stopped) {
            // It is to end.
          }
        };
    // @ show
    workers.execute(task); // @ at fork:worker
    // @ end
  }

  // @ show kind Kind.CIRCLE
  private void circle(int articles) throws InterruptedException {
    for (int article = 1; article <= articles; article++) {
      start(this::file, article);
    }
    workers.shutdown();
    workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // @ at receive:worker
  }

  private void file(int article) throws InterruptedException {
    boolean odd = article % 2 == 1;
    if (odd || mended) { // mended: all take the locks in one order
      file(article, summaries, sources);
    } else {
      file(article, sources, summaries);
    }
  }

  private void file(int article, Lock first, Lock second) throws InterruptedException {
    first.lockInterruptibly(); // @ at lock:summaries lock:sources
    try {
      client.ask(Task.SUMMARIZE, article); // @ at call:summarize
      second.lockInterruptibly();
      second.unlock();
    } finally {
      first.unlock();
    }
  }

  // @ end
  // @ show kind Kind.SEND
  private int firstAnswer(int articles) throws InterruptedException {
    for (int article = 1; article <= articles; article++) {
      start(this::send, article);
    }
    int first = answers.take(); // @ at receive:answers
    for (int rest = 2; mended && rest <= articles; rest++) {
      answers.take(); // mended: whoever starts senders receives from all of them
    }
    workers.shutdown();
    workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // @ at receive:worker
    return first;
  }

  // @ end
  // @ show kind Kind.SEND Kind.RANGE
  private void send(int article) throws InterruptedException {
    int answer = client.ask(Task.SUMMARIZE, article); // @ at call:summarize
    answers.put(answer); // @ at send:answers
  }

  // @ end
  // @ show kind Kind.RANGE
  private void allAnswers(int articles) throws InterruptedException {
    collector.execute(this::collect); // @ at fork:collector
    for (int article = 1; article <= articles; article++) {
      start(this::send, article);
    }
    workers.shutdown();
    workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // @ at receive:worker
    if (mended) {
      answers.put(CLOSED); // mended: whoever knows that all was sent says so
    }
    collector.shutdown();
    collector.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // @ at receive:collector
  }

  private void collect() {
    try {
      int answer = answers.take(); // @ at receive:answers
      while (answer != CLOSED) {
        answer = answers.take();
      }
    } catch (InterruptedException stopped) {
      // It is to end.
    }
  }

  // @ end

  public static void main(String[] args) {
    Kind kind = Kind.CIRCLE; // @ knob kind
    boolean mended = false; // @ knob mended
    int articles = 4; // @ knob articles
    long seed = 42L; // @ knob seed
    int minMillis = 100; // @ knob minMillis
    int maxMillis = 300; // @ knob maxMillis
    DeadlocksProgram program =
        new DeadlocksProgram(
            new Simulated(seed, minMillis, maxMillis),
            mended,
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("worker-", 1).factory()),
            Executors.newSingleThreadExecutor(),
            new ArrayBlockingQueue<>(1),
            new ReentrantLock(),
            new ReentrantLock());
    program.run(kind, articles);
    System.out.println("All threads have ended.");
  }
}
