package org.lockscope.scenario.cancel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A graceful shutdown. Run it, and press Ctrl-C: {@code java CancelProgram.java}. */
final class CancelProgram {
  /** What an LLM is asked for. */
  enum Task {
    SUMMARIZE,
    SENTIMENT,
    KEYWORDS
  }

  /** What becomes of queued articles when it is stopped. */
  enum Queued {
    DRAIN,
    DROP;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far a shutdown has come. */
  enum Phase {
    STOPPING,
    INTERRUPTING
  }

  /** What became of articles, once nobody has them in hand. */
  record Fates(List<Integer> succeeded, List<Integer> failed, List<Integer> cancelled) {}

  /** Asks an LLM, which may refuse. */
  interface Client {
    String ask(Task task, int article) throws InterruptedException;
  }

  /** Sleeps instead of asking; an article's call takes as long in every run of one seed. */
  record Simulated(long seed, int minMillis, int maxMillis, int refused, int stuckMillis)
      implements Client {
    private SplittableRandom random(Task task, int article) {
      long own = article * 0x9e3779b97f4a7c15L + task.ordinal() * 0xbf58476d1ce4e5b9L;
      return new SplittableRandom(seed + own);
    }

    /** The first call of the second article is the one that is stuck, if there is one. */
    boolean stuck(Task task, int article) {
      return stuckMillis > 0 && article == 2 && task == Task.SUMMARIZE;
    }

    boolean refuses(Task task, int article) {
      return task == Task.SENTIMENT && random(task, article).nextInt(100) < refused;
    }

    Duration latency(Task task, int article) {
      int drawn = random(task, -article).nextInt(minMillis, maxMillis + 1);
      return Duration.ofMillis(stuck(task, article) ? stuckMillis : drawn);
    }

    @Override
    public String ask(Task task, int article) throws InterruptedException {
      if (stuck(task, article)) {
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
      if (refuses(task, article)) {
        throw new IllegalStateException("refused: " + task + " of article " + article);
      }
      return task + " of article " + article;
    }
  }

  /** Tells a worker that no article follows; it hands it on to the next. */
  private static final int NO_MORE = 0;

  private final Client client;
  private final Queued queued;
  private final long graceNanos;
  private final ExecutorService pool;
  private final BlockingQueue<Integer> queue;
  private final Lock lock;
  private final Fates fates;
  private final Consumer<Phase> log;
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile boolean now;

  CancelProgram(
      Client client,
      Queued queued,
      Duration grace,
      ExecutorService pool,
      BlockingQueue<Integer> queue,
      Lock lock,
      Fates fates,
      Consumer<Phase> log) {
    this.client = client;
    this.queued = queued;
    this.graceNanos = grace.toNanos();
    this.pool = pool;
    this.queue = queue;
    this.lock = lock;
    this.fates = fates;
    this.log = log;
  }

  // @ show
  void run(int articles, int workers) {
    try (pool) { // waits in the end until all workers have ended
      try {
        feed(articles, workers);
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      } catch (InterruptedException | RejectedExecutionException stopped) {
        log.accept(Phase.STOPPING);
        end();
      }
    }
  }

  private void feed(int articles, int workers) throws InterruptedException {
    for (int worker = 1; worker <= workers; worker++) {
      pool.execute(this::work); // @ at fork:worker
    }
    for (int article = 1; article <= articles; article++) {
      queue.put(article); // @ at send:queue
    }
    queue.put(NO_MORE);
  }

  /** Called by whoever wants an end: the second time it is to be at once. */
  void stop(Thread main, boolean again) {
    if (again) {
      now = true;
      pool.shutdownNow(); // interrupts the workers
    } else if (asked.getAndSet(true)) {
      return; // an interrupt of main would end it at once
    }
    main.interrupt();
  }

  private void end() {
    try {
      if (queued == Queued.DROP && !now) {
        drop();
      }
      if (!now && queue.offer(NO_MORE, graceNanos, TimeUnit.NANOSECONDS)) {
        pool.shutdown();
        if (pool.awaitTermination(graceNanos, TimeUnit.NANOSECONDS)) {
          return;
        }
      }
    } catch (InterruptedException again) {
      // The second stop.
    }
    log.accept(Phase.INTERRUPTING);
    pool.shutdownNow();
  }

  private void drop() {
    Integer article = queue.poll(); // @ at drop:queue
    while (article != null) {
      if (article != NO_MORE) {
        keep(fates.cancelled, article);
      }
      article = queue.poll();
    }
  }

  private void work() {
    try {
      while (true) {
        int article = queue.take(); // @ at receive:queue
        if (article == NO_MORE) {
          queue.offer(NO_MORE);
          return;
        }
        process(article);
      }
    } catch (InterruptedException endNow) {
      // Interrupted while it waited or called.
    }
  }

  private void process(int article) throws InterruptedException {
    List<Integer> fate = fates.cancelled;
    try {
      client.ask(Task.SUMMARIZE, article); // @ at call:summarize
      client.ask(Task.SENTIMENT, article); // @ at call:sentiment
      client.ask(Task.KEYWORDS, article); // @ at call:keywords
      fate = fates.succeeded;
    } catch (IllegalStateException refused) {
      fate = fates.failed;
    } finally {
      keep(fate, article);
    }
  }

  private void keep(List<Integer> fate, int article) {
    lock.lock(); // @ at lock:lock
    try {
      fate.add(article); // @ at append:fate
    } finally {
      lock.unlock();
    }
  }

  // @ end

  public static void main(String[] args) throws InterruptedException {
    int articles = 40; // @ knob articles
    int workers = 4; // @ knob workers
    int capacity = 6; // @ knob capacity
    Queued queued = Queued.DRAIN; // @ knob queued
    int stopMillis = 0; // @ knob stopMillis
    int graceMillis = 2000; // @ knob graceMillis
    int refused = 10; // @ knob refused
    int stuckMillis = 0; // @ knob stuckMillis
    long seed = 42L; // @ knob seed
    int minMillis = 100; // @ knob minMillis
    int maxMillis = 300; // @ knob maxMillis
    Fates fates = new Fates(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(capacity);
    CancelProgram program =
        new CancelProgram(
            new Simulated(seed, minMillis, maxMillis, refused, stuckMillis),
            queued,
            Duration.ofMillis(graceMillis),
            Executors.newFixedThreadPool(workers),
            queue,
            new ReentrantLock(),
            fates,
            System.out::println);
    Thread main = new Thread(() -> program.run(articles, workers), "main");
    Thread printing = Thread.currentThread();
    // Ctrl-C runs the hook, and the virtual machine waits for it. It knows no second Ctrl-C.
    Thread hook =
        new Thread(
            () -> {
              program.stop(main, false);
              try {
                printing.join();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    main.start();
    if (stopMillis > 0 && !main.join(Duration.ofMillis(stopMillis))) {
      program.stop(main, false);
    }
    main.join();
    queue.removeIf(article -> article == NO_MORE);
    System.out.println(
        "%d succeeded + %d failed + %d cancelled + %d queued"
            .formatted(
                fates.succeeded.size(), fates.failed.size(), fates.cancelled.size(), queue.size()));
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // Ctrl-C was pressed.
    }
  }
}
