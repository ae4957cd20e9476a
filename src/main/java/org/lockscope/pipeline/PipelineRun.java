package org.lockscope.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;
import org.lockscope.probe.LazySite;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.ThreadLog;
import org.lockscope.probe.TracedList;
import org.lockscope.probe.TracedLock;
import org.lockscope.probe.TracedMonitor;

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
  private final Thread coordinator;
  private final LazySite forkSite;

  /** Set by whoever stops the run; workers only read it, so it orders no worker after another. */
  private volatile boolean stopping;

  /**
   * How each article ended. A worker writes its own articles' elements; the coordinator reads them
   * after it joined the worker.
   */
  private final Fate[] fates;

  /** Written by the coordinator before it ends; read after {@link #isDone} or {@link #await}. */
  private @Nullable Outcome outcome;

  private PipelineRun(
      RunSettings settings, Recorder recorder, LlmClient llm, Runnable heldOpen, Witness witness) {
    this.recorder = recorder;
    this.crew = Crew.of(settings.workers(), settings.articles());
    this.fates = new Fate[settings.articles()];
    Arrays.fill(fates, Fate.CANCELLED);
    this.coordinator =
        Thread.ofPlatform().daemon().name("lockscope-coordinator").unstarted(this::coordinate);
    this.forkSite = recorder.lazySite();
    Guard guard = guard(settings, recorder, witness);
    this.results =
        new TracedList<>(recorder, "results", INITIAL_CAPACITY, AiResult::article, heldOpen);
    this.pipeline =
        new NewsPipeline(
            new TracedLlmClient(llm, recorder), results, guard, settings.placement(), witness);
  }

  private static Guard guard(RunSettings settings, Recorder recorder, Witness witness) {
    if (settings.placement().equals(LockPlacement.NONE)) {
      return new Guard.Unguarded();
    }
    Guard guard = guard(settings, recorder);
    return witness == Witness.NOBODY ? guard : new Guard.Witnessed(guard, witness);
  }

  private static Guard guard(RunSettings settings, Recorder recorder) {
    return switch (settings.lockKind()) {
      case REENTRANT -> new Guard.Locked(new TracedLock(recorder, "lock", false));
      case FAIR -> new Guard.Locked(new TracedLock(recorder, "lock", true));
      case SYNCHRONIZED -> new Guard.Synchronized(new TracedMonitor(recorder, "lock"));
    };
  }

  /** How large a first chunk a recorder should have for a run, in events a thread. */
  public static int eventsPerThread(RunSettings settings) {
    return Crew.of(settings.workers(), settings.articles()).eventsPerWorker();
  }

  /**
   * Starts a run.
   *
   * @param settings what to run
   * @param recorder records it; made for this run
   * @param llm answers the calls
   * @param heldOpen runs in each append between reading the size and writing the slot
   */
  public static PipelineRun start(
      RunSettings settings, Recorder recorder, LlmClient llm, Runnable heldOpen) {
    return start(settings, recorder, llm, heldOpen, Witness.NOBODY);
  }

  /**
   * Starts a run that somebody witnesses.
   *
   * @param witness is told by each worker what it begins and ends
   */
  public static PipelineRun start(
      RunSettings settings, Recorder recorder, LlmClient llm, Runnable heldOpen, Witness witness) {
    PipelineRun run = new PipelineRun(settings, recorder, llm, heldOpen, witness);
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
   */
  public Outcome outcome() {
    // Thread termination happens-before isAlive returns false (JLS 17.4.5), so the plain field
    // is seen.
    Outcome known = isDone() ? outcome : null;
    if (known == null) {
      throw new IllegalStateException("the run has not ended");
    }
    return known;
  }

  /** The list that all workers share; what it holds is its workers' while the run goes on. */
  public TracedList<AiResult> results() {
    return results;
  }

  private record Worker(Thread thread, ThreadLog log) {}

  private void coordinate() {
    ThreadLog log = recorder.newThread("main", false);
    recorder.bind(log);
    log.begin();
    try {
      List<Worker> workers = new ArrayList<>(crew.size());
      startAll(workers, log);
      joinAll(workers, log);
      outcome = Outcome.of(fates, results.snapshot());
    } finally {
      log.end();
    }
  }

  private void startAll(List<Worker> workers, ThreadLog log) {
    for (int i = 0; i < crew.size() && !stopping; i++) {
      Worker worker = worker(i);
      log.fork(worker.log, forkSite.passed(PipelineRun.class, "startAll"));
      try {
        worker.thread.start();
      } catch (OutOfMemoryError noThread) {
        // The system has no more native threads. The worker never runs, so its log is ours.
        crew.articlesOf(i).forEach(article -> fates[article - 1] = Fate.FAILED);
        worker.log.begin();
        worker.log.end();
        continue;
      }
      workers.add(worker);
    }
  }

  private Worker worker(int index) {
    String name = "worker-" + (index + 1);
    ThreadLog log = recorder.newThread(name, crew.virtual());
    Thread.Builder builder = crew.virtual() ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
    return new Worker(builder.name(name).unstarted(() -> work(index, log)), log);
  }

  private void joinAll(List<Worker> workers, ThreadLog log) {
    if (stopping) {
      workers.forEach(worker -> worker.thread.interrupt());
    }
    for (Worker worker : workers) {
      while (true) {
        try {
          worker.thread.join();
          break;
        } catch (InterruptedException e) {
          workers.forEach(other -> other.thread.interrupt());
        }
      }
      log.join(worker.log, 0);
    }
  }

  private void work(int index, ThreadLog log) {
    recorder.bind(log);
    log.begin();
    try {
      PrimitiveIterator.OfInt articles = crew.articlesOf(index).iterator();
      while (articles.hasNext() && !stopping) {
        int article = articles.nextInt();
        fates[article - 1] = process(article);
      }
    } finally {
      log.end();
    }
  }

  private Fate process(int article) {
    try {
      pipeline.process(NewsDesk.article(article));
      return Fate.APPENDED;
    } catch (InterruptedException e) {
      // Only a stop interrupts a worker; the loop asks for it next.
      return Fate.CANCELLED;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Fate.FAILED;
    }
  }
}
