package org.lockscope.agent.rt;

import java.util.Collection;
import java.util.concurrent.CountedCompleter;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK's own classes call where a task goes from one thread to another: the executors, the
 * futures, the fork-join pool, timers. A carrier of virtual threads records nothing: its tasks are
 * those threads, whose order is their own.
 */
public final class Tasks {
  private Tasks() {}

  private static @Nullable Log log() {
    return Threads.carries(Thread.currentThread()) ? null : Log.current();
  }

  private static void publish(@Nullable Object task, int key) {
    Log log = task == null ? null : log();
    if (log != null && task != null) {
      log.publish(Shadows.of(task, log).var(key, log), 0);
    }
  }

  private static void observe(@Nullable Object task, int key) {
    Log log = task == null ? null : log();
    Shadow shadow = log == null || task == null ? null : Shadows.known(task);
    SyncVar var = shadow == null ? null : shadow.known(key);
    if (log != null && var != null) {
      log.observe(var, 0);
    }
  }

  /** Before a task is handed to whoever will run it. */
  public static void submitted(@Nullable Object task) {
    publish(task, Shadow.SUBMITTED);
  }

  /** Before a task that was handed over is run. */
  public static void taking(@Nullable Object task) {
    observe(task, Shadow.SUBMITTED);
  }

  /** Before a worker of a pool waits for a task. */
  public static void idle(@Nullable Object pool) {
    Log log = log();
    if (log != null && pool != null) {
      log.waits(Shadows.of(pool, log).id, Wire.IDLE, 0);
    }
  }

  /** After it. */
  public static void busy() {
    Log log = log();
    if (log != null) {
      log.waitsNoMore();
    }
  }

  /** Before a task, or a pool's last worker, is seen to have completed. */
  public static void completed(@Nullable Object task) {
    publish(task, Shadow.COMPLETED);
  }

  /** After a task, or a pool, may have been seen to have completed. */
  public static void found(@Nullable Object task) {
    observe(task, Shadow.COMPLETED);
  }

  /** After all of several tasks have completed. */
  public static void foundAll(@Nullable Object tasks) {
    if (tasks instanceof Object[] array) {
      for (Object task : array) {
        found(task);
      }
    } else if (tasks instanceof Collection<?> some) {
      some.forEach(Tasks::found);
    }
  }

  /** Before one of the tasks below a common one says that it is done. */
  public static void joining(@Nullable Object task) {
    if (task instanceof CountedCompleter<?> completer) {
      CountedCompleter<?> root = completer.getRoot();
      Log log = log();
      if (log != null) {
        log.root(root);
        publish(root, Shadow.WHOLE);
      }
    }
  }

  /** Before what is to be done when all tasks below a common one are done. */
  public static void joined() {
    Log log = log();
    Object root = log == null ? null : log.root();
    if (root != null) {
      observe(root, Shadow.WHOLE);
    }
  }
}
