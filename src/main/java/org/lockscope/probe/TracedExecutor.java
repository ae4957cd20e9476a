package org.lockscope.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;

/**
 * Starts a thread for each task, as {@link java.util.concurrent.Executors#newThreadPerTaskExecutor}
 * does, and records that it was forked, when it began and ended, and when it was joined; and of
 * each future, that what its task did happens-before what follows {@code get}.
 *
 * <p>Any thread may hand in tasks; one thread closes it. It remembers each thread it started until
 * it has joined it.
 */
public final class TracedExecutor extends AbstractExecutorService {
  /** Who waits so long does not expect an end of it; {@code close} waits a day at a time. */
  static final long ENDLESS = TimeUnit.DAYS.toNanos(1);

  /**
   * A thread.
   *
   * @param end the channel over which its end is told
   */
  private record Worker(Thread thread, ThreadLog log, int end) {}

  private final Recorder recorder;
  private final String name;
  private final boolean virtual;
  private final int site;
  private final int getSite;

  /** Those whose end was not recorded as seen. Guarded by itself. */
  private final List<Worker> workers = new ArrayList<>();

  /** How many threads were started. Guarded by {@link #workers}. */
  private int started;

  private volatile boolean shutdown;

  /**
   * An executor.
   *
   * @param recorder where its events go
   * @param name of its threads, which are numbered from 1: {@code worker} names {@code worker-1}
   * @param virtual whether its threads are virtual; else they are daemons
   */
  public TracedExecutor(Recorder recorder, String name, boolean virtual) {
    this(recorder, name, virtual, recorder.siteOfCaller(), recorder.siteOfCaller());
  }

  /**
   * An executor that is used at lines that are known.
   *
   * @param site the id of the line that hands it tasks
   * @param getSite the id of the line that waits for what became of them
   */
  public TracedExecutor(Recorder recorder, String name, boolean virtual, int site, int getSite) {
    this.recorder = recorder;
    this.name = name;
    this.virtual = virtual;
    this.site = site;
    this.getSite = getSite;
  }

  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task);
    ThreadLog parent = recorder.current();
    synchronized (workers) {
      if (shutdown) {
        throw new RejectedExecutionException("the executor was shut down");
      }
      String own = name + "-" + ++started;
      ThreadLog log = recorder.newThread(own, virtual);
      int end = recorder.newObject(ObjectKind.CHANNEL, own + ".end");
      Thread.Builder builder = virtual ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
      Thread thread = builder.name(own).unstarted(() -> run(task, log, end));
      parent.fork(log, site);
      try {
        thread.start();
      } catch (OutOfMemoryError noThread) {
        // The thread never runs, so its log is ours.
        log.begin();
        log.end();
        throw new RejectedExecutionException("the system has no more threads", noThread);
      }
      workers.add(new Worker(thread, log, end));
    }
  }

  private void run(Runnable task, ThreadLog log, int end) {
    recorder.bind(log);
    log.begin();
    try {
      task.run();
    } finally {
      log.record(EventKind.SEND, site, end, 1);
      log.end();
    }
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
    return new TracedFuture<>(task, recorder, name, site, getSite);
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
    return newTaskFor(
        () -> {
          task.run();
          return value;
        });
  }

  private List<Worker> workers() {
    synchronized (workers) {
      return List.copyOf(workers);
    }
  }

  /** How many threads it has to join still. */
  int unjoined() {
    return workers().size();
  }

  /** The threads started so far that have not ended, as {@code jstack} would find them. */
  public List<Thread> alive() {
    return workers().stream().map(Worker::thread).filter(Thread::isAlive).toList();
  }

  @Override
  public void shutdown() {
    synchronized (workers) {
      shutdown = true;
      workers.notifyAll();
    }
  }

  /** Interrupts all tasks; none waits to be started. */
  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    workers().forEach(worker -> worker.thread.interrupt());
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return shutdown;
  }

  @Override
  public boolean isTerminated() {
    return shutdown && alive().isEmpty();
  }

  /**
   * Waits until it was shut down and all threads have ended; each that is seen to have ended was
   * joined by the caller.
   */
  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    long begun = System.nanoTime();
    long patience = unit.toNanos(timeout);
    while (true) {
      for (Worker worker : workers()) {
        long left = patience - (System.nanoTime() - begun);
        if (worker.thread.isAlive() && (left <= 0 || !ends(worker, left, patience >= ENDLESS))) {
          return false;
        }
        joined(worker);
      }
      synchronized (workers) {
        boolean all = workers.isEmpty();
        if (all && shutdown) {
          return true;
        }
        long left = patience - (System.nanoTime() - begun);
        if (left <= 0) {
          return false;
        }
        if (all) {
          TimeUnit.NANOSECONDS.timedWait(workers, left);
        }
      }
    }
  }

  /** Waits for a thread's end, which is told over a channel. */
  private boolean ends(Worker worker, long nanos, boolean endless) throws InterruptedException {
    ThreadLog log = recorder.current();
    long limit = endless ? 0 : Operands.LIMITED;
    log.record(EventKind.RECEIVE_REQUEST, getSite, worker.end, limit);
    boolean ended = false;
    try {
      ended = worker.thread.join(Duration.ofNanos(nanos));
    } finally {
      log.record(
          ended ? EventKind.RECEIVE : EventKind.LOCK_ABANDON, getSite, worker.end, ended ? 1 : 0);
    }
    return ended;
  }

  private void joined(Worker worker) {
    synchronized (workers) {
      // Once is enough: what follows is ordered after it anyway.
      if (!workers.remove(worker)) {
        return;
      }
    }
    recorder.current().join(worker.log, site);
  }
}
