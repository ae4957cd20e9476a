package org.lockscope.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes longer than a frame, by what it is about: each piece is done once, on a thread of
 * its own, and has a cancel flag of its own. What came of it is there at a later pulse. For one
 * thread; work is handed what holds still.
 *
 * @param <K> what work is about
 * @param <V> what comes of it
 */
final class Jobs<K, V> implements AutoCloseable {
  /**
   * A piece of work.
   *
   * @param <V> what comes of it
   */
  @FunctionalInterface
  interface Work<V> {
    /**
     * Does it.
     *
     * @param cancelled whether nobody waits for it any more: it may end at once, with a {@link
     *     CancellationException}
     */
    V make(BooleanSupplier cancelled);
  }

  private static final System.Logger LOG = System.getLogger(Jobs.class.getName());

  /** One piece of work, and what came of it. */
  private static final class Job<V> {
    /** Written by the thread that asked, read by the one that works: volatile makes it seen. */
    private volatile boolean cancelled;

    /**
     * Null until it is done, and if nothing came of it. The write of {@link #done} publishes it.
     */
    private @Nullable V made;

    /** Written by the one that works, read by the thread that asked. */
    private volatile boolean done;

    private final Thread thread;

    Job(String name, Work<V> work) {
      // No virtual thread: those are for runs, which nothing may keep from going on.
      thread = Thread.ofPlatform().daemon().name(name).start(() -> work(name, work));
    }

    private void work(String name, Work<V> work) {
      try {
        made = work.make(() -> cancelled);
      } catch (CancellationException e) {
        made = null; // nobody asks for it any more
      } catch (RuntimeException e) {
        // A mistake of ours: what is not found is not shown, and the rest of the window goes on.
        LOG.log(System.Logger.Level.ERROR, name, e);
      } finally {
        done = true;
      }
    }

    Optional<V> made() {
      return done ? Optional.ofNullable(made) : Optional.empty();
    }
  }

  private final String name;
  private final Map<K, Job<V>> jobs = new HashMap<>();

  /** Those that are cancelled, and have still to end. */
  private final List<Job<V>> leaving = new ArrayList<>();

  /**
   * Nothing to do yet.
   *
   * @param name of the threads, for who looks at them
   */
  Jobs(String name) {
    this.name = name;
  }

  /**
   * What came of a piece of work, if it is done; begins it if it is new. Nothing comes of what
   * fails.
   */
  Optional<V> ask(K about, Work<V> work) {
    return jobs.computeIfAbsent(about, key -> new Job<>(name, work)).made();
  }

  /** Whether there is work that is not done. */
  boolean pending() {
    return jobs.values().stream().anyMatch(job -> !job.done);
  }

  /** Forgets all work but some; what of it is not done is cancelled. */
  void keep(Predicate<K> wanted) {
    leaving.removeIf(job -> !job.thread.isAlive());
    jobs.entrySet()
        .removeIf(
            entry -> {
              boolean gone = !wanted.test(entry.getKey());
              if (gone) {
                entry.getValue().cancelled = true;
                leaving.add(entry.getValue());
              }
              return gone;
            });
  }

  /** Cancels all work, and returns when none of its threads is left. */
  @Override
  public void close() {
    keep(about -> false);
    boolean interrupted = false;
    for (Job<V> job : leaving) {
      while (job.thread.isAlive()) {
        try {
          job.thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
