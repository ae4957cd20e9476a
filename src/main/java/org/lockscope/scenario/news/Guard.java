package org.lockscope.scenario.news;

import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.lockscope.probe.TracedMonitor;
import org.lockscope.scenario.Witness;

/** Keeps others out while a body runs, or does not. */
sealed interface Guard {
  /** What is guarded. */
  @FunctionalInterface
  interface Body extends TracedMonitor.Body<InterruptedException> {}

  /** Runs the body, under the lock if there is one. */
  void around(Body body) throws InterruptedException;

  /**
   * A lock. A stop interrupts the holder, who leaves, and those who then get it find themselves
   * interrupted at their first call.
   *
   * @param lock the lock
   */
  record Locked(Lock lock) implements Guard {
    @Override
    public void around(Body body) throws InterruptedException {
      lock.lock();
      try {
        body.run();
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * A lock that is waited for interruptibly, so that a stop reaches those who wait for each other.
   *
   * @param lock the lock
   */
  record LockedInterruptibly(Lock lock) implements Guard {
    @Override
    public void around(Body body) throws InterruptedException {
      lock.lockInterruptibly();
      try {
        body.run();
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * A guard whose waits and holds somebody is told about.
   *
   * @param guard the guard
   * @param lock its name
   * @param witness is told
   */
  record Witnessed(Guard guard, String lock, Witness witness) implements Guard {
    /** What runs inside the guard, and whether it came to run. */
    private static final class Inside implements Body {
      private final Body body;
      private final String lock;
      private final Witness witness;
      private Witness.@Nullable Span waiting;

      Inside(Body body, String lock, Witness witness) {
        this.body = body;
        this.lock = lock;
        this.witness = witness;
        this.waiting = witness.waiting(lock);
      }

      void endWait() {
        Witness.Span span = waiting;
        waiting = null;
        if (span != null) {
          span.ended();
        }
      }

      @Override
      public void run() throws InterruptedException {
        endWait();
        Witness.Span holding = witness.holding(lock);
        try {
          body.run();
        } finally {
          holding.ended();
        }
      }
    }

    @Override
    public void around(Body body) throws InterruptedException {
      Inside inside = new Inside(body, lock, witness);
      try {
        guard.around(inside);
      } finally {
        inside.endWait();
      }
    }
  }

  /**
   * A {@code synchronized} block. Nobody can be called away while waiting for it; a stop interrupts
   * the holder, who leaves, and those who then enter find themselves interrupted at their first
   * call.
   *
   * @param monitor the monitor
   */
  record Synchronized(TracedMonitor monitor) implements Guard {
    @Override
    public void around(Body body) throws InterruptedException {
      monitor.synchronize(body);
    }
  }
}
