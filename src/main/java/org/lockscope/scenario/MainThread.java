package org.lockscope.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.ThreadLog;

/**
 * A program that runs in a thread of its own, as {@code main} does, and ends with it: whatever
 * threads it starts it has to wait for.
 */
public final class MainThread implements Execution {
  /** The program. */
  @FunctionalInterface
  public interface Main {
    /** Runs it; returns when all threads it started have ended, also when it is interrupted. */
    void run() throws InterruptedException;
  }

  /** How it is asked to end. */
  @FunctionalInterface
  public interface Stop {
    /**
     * Asks.
     *
     * @param main its thread
     * @param again whether it was asked before, so that it is to end at once
     */
    void ask(Thread main, boolean again);
  }

  private final Thread thread;
  private final Stop stop;

  /** Whether it was asked to stop. Guarded by this. */
  private boolean asked;

  /** Written by the thread, read when it has ended (JLS 17.4.5). */
  private @Nullable Throwable failure;

  private MainThread(Recorder recorder, Main main, Stop stop) {
    this.stop = stop;
    ThreadLog log = recorder.newThread("main", false);
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("main")
            .unstarted(
                () -> {
                  recorder.bind(log);
                  log.begin();
                  try {
                    main.run();
                  } catch (InterruptedException e) {
                    // It was stopped, which is one way to end.
                    Thread.currentThread().interrupt();
                  } catch (RuntimeException | Error e) {
                    // Whatever ended it, this was no complete run.
                    failure = e;
                  } finally {
                    log.end();
                  }
                });
  }

  /** Starts a program that ends when its main thread is interrupted. */
  public static MainThread start(Recorder recorder, Main main) {
    return start(recorder, main, (thread, again) -> thread.interrupt());
  }

  /** Starts a program that ends in a way of its own. */
  public static MainThread start(Recorder recorder, Main main, Stop stop) {
    MainThread started = new MainThread(recorder, main, stop);
    started.thread.start();
    return started;
  }

  @Override
  public boolean isDone() {
    return !thread.isAlive();
  }

  @Override
  public @Nullable Throwable failure() {
    return isDone() ? failure : null;
  }

  @Override
  public void stop() {
    stop.ask(thread, asked());
  }

  /** Says that it is asked to stop, and whether it was before. */
  private synchronized boolean asked() {
    boolean before = asked;
    asked = true;
    return before;
  }

  /** Asks it to end after a while, unless by then somebody has asked, or it has ended by itself. */
  public void stopAfter(Duration patience) {
    Thread _ = stopLater(patience);
  }

  /** As {@link #stopAfter}; returns the thread that waits, which ends with the program. */
  Thread stopLater(Duration patience) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                if (!thread.join(patience) && !asked()) {
                  stop.ask(thread, false);
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts it", e);
              }
            });
  }

  @Override
  public void await() throws InterruptedException {
    thread.join();
  }
}
