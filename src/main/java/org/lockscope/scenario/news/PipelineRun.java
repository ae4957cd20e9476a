package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lockscope.probe.LazySite;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.ThreadLog;
import org.lockscope.probe.TracedList;
import org.lockscope.scenario.Witness;

/**
 * One run of the pipeline. A thread of its own, the coordinator, starts the workers and joins them;
 * it owns them, and alone interrupts them when the run is stopped.
 */
public final class PipelineRun {
  /** How many results fit into the list before it grows for the first time, as in an ArrayList. */
  private static final int INITIAL_CAPACITY = 10;

  private final Recorder recorder;
  private final NewsPipeline pipeline;
  private final TracedList<AiResult> results;
  private final Crew crew;
  private final Worklist articles;
  private final Thread coordinator;
  private final LazySite forkSite;
  private final Runnable preparation;
  private final @Nullable ChannelCollector collector;

  /** Set by whoever stops the run; workers only read it, so it orders no worker after another. */
  private volatile boolean stopping;

  /** Written by the coordinator before it ends; read after {@link #isDone} or {@link #await}. */
  private @Nullable Outcome outcome;

  /** What kept the coordinator from an outcome; written and read likewise. */
  private @Nullable OutOfMemoryError exhausted;

  private PipelineRun(
      RunSettings settings,
      Recorder recorder,
      LlmClient llm,
      Runnable heldOpen,
      Witness witness,
      Runnable preparation) {
    this.recorder = recorder;
    this.preparation = preparation;
    this.crew = Crew.of(settings.workers(), settings.articles());
    this.coordinator =
        Thread.ofPlatform().daemon().name("lockscope-coordinator").unstarted(this::coordinate);
    this.forkSite = recorder.lazySite();
    this.articles =
        new Worklist(
            recorder, crew, settings.collector() instanceof Collector.Channel, () -> stopping);
    Route route = Route.of(settings, recorder, witness);
    this.results =
        new TracedList<>(recorder, "results", INITIAL_CAPACITY, AiResult::article, heldOpen);
    this.collector =
        settings.collector() instanceof Collector.Channel(int capacity)
            ? new ChannelCollector(recorder, capacity, results, articles.fates())
            : null;
    LlmClient traced = new TracedLlmClient(llm, recorder);
    this.pipeline =
        new NewsPipeline(
            traced, collector == null ? results::append : collector::send, route, witness);
  }

  /** How large a first chunk a recorder should have for a run, in events a thread. */
  public static int eventsPerThread(RunSettings settings) {
    return Crew.of(settings.workers(), settings.articles()).eventsPerWorker();
  }

  /**
   * Starts a run.
   *
   * @param settings what to run
   * @param recorder records it; made for this run, and has no task yet
   * @param llm answers the calls
   * @param heldOpen runs in each append between reading the size and writing the slot
   */
  public static PipelineRun start(
      RunSettings settings, Recorder recorder, LlmClient llm, Runnable heldOpen) {
    NewsTasks.ALL.forEach(recorder::newTask);
    return start(settings, recorder, llm, heldOpen, Witness.NOBODY, () -> {});
  }

  /**
   * Starts a run that is prepared first, and that somebody witnesses; its recorder has the tasks.
   *
   * @param witness is told by each worker what it begins and ends
   * @param preparation runs in the coordinator's thread before the run's first event; interrupted
   *     when the run is stopped, it returns at once and leaves the thread interrupted
   */
  static PipelineRun start(
      RunSettings settings,
      Recorder recorder,
      LlmClient llm,
      Runnable heldOpen,
      Witness witness,
      Runnable preparation) {
    PipelineRun run = new PipelineRun(settings, recorder, llm, heldOpen, witness, preparation);
    run.coordinator.start();
    return run;
  }

  /** Asks the run to end: calls are interrupted, threads end. Returns at once; any thread. */
  public void stop() {
    stopping = true;
    coordinator.interrupt();
  }

  /** Whether all threads of the run have ended. */
  public boolean isDone() {
    return !coordinator.isAlive();
  }

  /**
   * Waits until all threads of the run have ended.
   *
   * @throws InterruptedException if the waiting thread is interrupted; the run goes on
   */
  public void await() throws InterruptedException {
    coordinator.join();
  }

  /**
   * What became of the articles.
   *
   * @throws IllegalStateException if the run has not ended
   * @throws OutOfMemoryError if memory ran out before the articles could be counted; workers that
   *     were not joined by then were interrupted and may take a moment to end
   */
  public Outcome outcome() {
    // Thread termination happens-before isAlive returns false (JLS 17.4.5), so the plain field
    // is seen.
    boolean done = isDone();
    if (done && exhausted != null) {
      throw exhausted;
    }
    Outcome known = done ? outcome : null;
    if (known == null) {
      throw new IllegalStateException("the run has not ended");
    }
    return known;
  }

  private record Worker(Thread thread, ThreadLog log) {}

  private void coordinate() {
    List<Worker> all = new ArrayList<>();
    try {
      preparation.run();
      ThreadLog log = recorder.newThread("main", false);
      recorder.bind(log);
      log.begin();
      coordinate(all, log);
    } catch (OutOfMemoryError e) {
      exhausted = e;
      stopping = true;
      interrupt(all);
    }
  }

  private void coordinate(List<Worker> all, ThreadLog log) {
    try {
      articles.fill();
      startAll(all, log);
      List<Worker> workers = List.copyOf(all);
      Worker collecting = collector == null ? null : startCollector(collector, log);
      if (collecting != null) {
        all.add(collecting);
      }
      if (stopping) {
        interrupt(all);
      }
      for (Worker worker : workers) {
        join(worker, all, log);
      }
      if (collector != null && collecting != null) {
        collector.end();
        join(collecting, List.of(collecting), log);
      }
      outcome = Outcome.of(articles.fates(), results.snapshot());
    } finally {
      log.end();
    }
  }

  private void startAll(List<Worker> workers, ThreadLog log) {
    for (int i = 0; i < crew.size() && !stopping; i++) {
      int index = i;
      Worker worker = started("worker-" + (i + 1), own -> work(index, own), log);
      if (worker != null) {
        workers.add(worker);
      } else {
        articles.failOwn(i);
      }
    }
    if (workers.isEmpty() && !stopping) {
      articles.failAll(); // nobody takes from the queue
    }
  }

  /** A thread of the run that runs; null if there is no memory for its log, or no thread. */
  private @Nullable Worker started(String name, Consumer<ThreadLog> body, ThreadLog log) {
    try {
      Worker worker = thread(name, body);
      return start(worker, log) ? worker : null;
    } catch (OutOfMemoryError noLog) {
      // Those that run already must still be joined, or they would outlive the run.
      return null;
    }
  }

  /** Starts a thread; false if the system has no more. */
  private boolean start(Worker worker, ThreadLog log) {
    log.fork(worker.log, forkSite.passed(PipelineRun.class, "start"));
    try {
      worker.thread.start();
      return true;
    } catch (OutOfMemoryError noThread) {
      // The thread never runs, so its log is ours.
      worker.log.begin();
      worker.log.end();
      return false;
    }
  }

  private Worker thread(String name, Consumer<ThreadLog> body) {
    ThreadLog log = recorder.newThread(name, crew.virtual());
    Thread.Builder builder = crew.virtual() ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
    return new Worker(builder.name(name).unstarted(() -> body.accept(log)), log);
  }

  /**
   * Started after the workers, so that its lane is the last. Without a thread for it nobody would
   * ever receive what they send: the run is stopped.
   */
  private @Nullable Worker startCollector(ChannelCollector owner, ThreadLog log) {
    Worker collecting = started("collector", own -> collect(owner, own), log);
    if (collecting == null) {
      stopping = true;
    }
    return collecting;
  }

  private void collect(ChannelCollector owner, ThreadLog log) {
    recorder.bind(log);
    log.begin();
    try {
      owner.collect();
    } finally {
      log.end();
    }
  }

  /** Waits for a thread to end; a stop meanwhile interrupts all that are given. */
  private static void join(Worker worker, List<Worker> all, ThreadLog log) {
    while (true) {
      try {
        worker.thread.join();
        break;
      } catch (InterruptedException e) {
        interrupt(all);
      }
    }
    log.join(worker.log, 0);
  }

  private static void interrupt(List<Worker> workers) {
    workers.forEach(worker -> worker.thread.interrupt());
  }

  private void work(int index, ThreadLog log) {
    recorder.bind(log);
    log.begin();
    try {
      articles.work(index, pipeline);
    } finally {
      log.end();
    }
  }
}
