package org.lockscope.agent.rt;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Stands in the place of calls of {@link Lock} and {@link Condition}, and makes them: what is
 * recorded must be right when they throw, too.
 *
 * <p>A {@link ReentrantLock} and a write lock are held by one thread at a time, so their holds are
 * numbered as a monitor's are. Any other lock of the JDK, a read lock above all, is a variable of
 * synchronisation. A lock that the program wrote itself is watched inside.
 */
public final class Locks {
  private Locks() {}

  private static boolean exclusive(Object lock) {
    return lock instanceof ReentrantLock || lock instanceof ReentrantReadWriteLock.WriteLock;
  }

  private static boolean known(Object lock) {
    return exclusive(lock) || lock.getClass().getName().startsWith("java.util.concurrent.locks.");
  }

  private static @Nullable Log request(Object lock, int site) {
    Log log = known(lock) ? Log.current() : null;
    if (log != null && exclusive(lock)) {
      log.request(Shadows.of(lock, log).lock(Shadow.LOCK, log), site);
    }
    return log;
  }

  private static void answered(Log log, Object lock, boolean obtained, int site) {
    Shadow shadow = Shadows.of(lock, log);
    if (exclusive(lock)) {
      if (obtained) {
        log.acquired(shadow.lock(Shadow.LOCK, log), site);
      } else {
        log.abandon(shadow.lock(Shadow.LOCK, log), site);
      }
    }
    if (obtained) {
      Shadow owner = shadow.origin();
      if (!(lock instanceof ReentrantReadWriteLock.ReadLock) && owner != shadow) {
        log.observe(owner.var(Shadow.READERS, log), site);
      }
      log.observe(owner.var(Shadow.WHOLE, log), site);
    }
  }

  /** {@link Lock#lock}. */
  public static void lock(Lock lock, int site) {
    Log log = request(lock, site);
    boolean obtained = false;
    try {
      lock.lock();
      obtained = true;
    } finally {
      if (log != null) {
        answered(log, lock, obtained, site);
      }
    }
  }

  /** {@link Lock#lockInterruptibly}. */
  public static void lockInterruptibly(Lock lock, int site) throws InterruptedException {
    Log log = request(lock, site);
    boolean obtained = false;
    try {
      lock.lockInterruptibly();
      obtained = true;
    } finally {
      if (log != null) {
        answered(log, lock, obtained, site);
      }
    }
  }

  /** {@link Lock#tryLock()}. */
  public static boolean tryLock(Lock lock, int site) {
    Log log = known(lock) ? Log.current() : null; // it never waits
    boolean obtained = false;
    try {
      obtained = lock.tryLock();
      return obtained;
    } finally {
      if (log != null) {
        answered(log, lock, obtained, site);
      }
    }
  }

  /** {@link Lock#tryLock(long, TimeUnit)}. */
  public static boolean tryLock(Lock lock, long time, TimeUnit unit, int site)
      throws InterruptedException {
    Log log = request(lock, site);
    boolean obtained = false;
    try {
      obtained = lock.tryLock(time, unit);
      return obtained;
    } finally {
      if (log != null) {
        answered(log, lock, obtained, site);
      }
    }
  }

  /** {@link Lock#unlock}. */
  public static void unlock(Lock lock, int site) {
    Log log = known(lock) ? Log.current() : null;
    if (log != null) {
      releasing(log, lock, site);
    }
    lock.unlock();
  }

  private static void releasing(Log log, Object lock, int site) {
    Shadow shadow = Shadows.of(lock, log);
    if (exclusive(lock)) {
      if (shadow.origin() != shadow) {
        log.publish(shadow.origin().var(Shadow.WHOLE, log), site);
      }
      log.releasing(shadow.lock(Shadow.LOCK, log), site);
    } else {
      boolean reader = lock instanceof ReentrantReadWriteLock.ReadLock;
      log.publish(shadow.origin().var(reader ? Shadow.READERS : Shadow.WHOLE, log), site);
    }
  }

  /** After a lock was obtained through a call that could not be replaced. */
  public static void obtained(Object lock, int site) {
    Log log = known(lock) ? Log.current() : null;
    if (log != null) {
      answered(log, lock, true, site);
    }
  }

  /** After a lock was tried through a call that could not be replaced. */
  public static void tried(boolean obtained, Object lock, int site) {
    if (obtained) {
      obtained(lock, site);
    }
  }

  /** Before a lock is let go through a call that cannot be replaced. */
  public static void lettingGo(Object lock, int site) {
    Log log = known(lock) ? Log.current() : null;
    if (log != null) {
      releasing(log, lock, site);
    }
  }

  /** What a wait on a condition let go. */
  private record Wait(Log log, LockVar lock, Shadow shadow, int depth) {
    void end(int site) {
      log.waitsNoMore();
      log.awoken(lock, depth, site);
      log.observe(shadow.origin().var(Shadow.WHOLE, log), site);
    }
  }

  private static @Nullable Wait await(Condition condition, boolean unlimited, int site) {
    boolean known = condition.getClass().getName().startsWith("java.util.concurrent.locks.");
    Log log = known ? Log.current() : null;
    if (log == null) {
      return null;
    }
    Shadow own = Shadows.of(condition, log);
    Shadow shadow = own.lockOf();
    if (shadow == own) {
      return null;
    }
    LockVar lock = shadow.lock(Shadow.LOCK, log);
    log.publish(shadow.origin().var(Shadow.WHOLE, log), site);
    int depth = log.awaiting(lock, own.var(Shadow.WHOLE, log).id, site);
    if (unlimited) {
      log.waits(own.id, 0, site);
    }
    return new Wait(log, lock, shadow, depth);
  }

  private static void end(@Nullable Wait wait, int site) {
    if (wait != null) {
      wait.end(site);
    }
  }

  /** {@link Condition#await()}. */
  @SuppressWarnings("WaitNotInLoop") // the program's own wait, which loops or does not
  public static void await_(Condition condition, int site) throws InterruptedException {
    Wait wait = await(condition, true, site);
    try {
      condition.await();
    } finally {
      end(wait, site);
    }
  }

  /** {@link Condition#await(long, TimeUnit)}. */
  @SuppressWarnings("WaitNotInLoop") // the program's own wait, which loops or does not
  public static boolean await_(Condition condition, long time, TimeUnit unit, int site)
      throws InterruptedException {
    Wait wait = await(condition, false, site);
    try {
      return condition.await(time, unit);
    } finally {
      end(wait, site);
    }
  }

  /** {@link Condition#awaitNanos}. */
  @SuppressWarnings("WaitNotInLoop") // the program's own wait, which loops or does not
  public static long awaitNanos(Condition condition, long nanos, int site)
      throws InterruptedException {
    Wait wait = await(condition, false, site);
    try {
      return condition.awaitNanos(nanos);
    } finally {
      end(wait, site);
    }
  }

  /** {@link Condition#awaitUninterruptibly}. */
  @SuppressWarnings("WaitNotInLoop") // the program's own wait, which loops or does not
  public static void awaitUninterruptibly(Condition condition, int site) {
    Wait wait = await(condition, true, site);
    try {
      condition.awaitUninterruptibly();
    } finally {
      end(wait, site);
    }
  }

  /** {@link Condition#awaitUntil}. */
  @SuppressWarnings("WaitNotInLoop") // the program's own wait, which loops or does not
  public static boolean awaitUntil(Condition condition, Date deadline, int site)
      throws InterruptedException {
    Wait wait = await(condition, false, site);
    try {
      return condition.awaitUntil(deadline);
    } finally {
      end(wait, site);
    }
  }

  /** {@link Condition#signal}. */
  public static void signal(Condition condition, int site) {
    signalling(condition, 0, site);
    condition.signal();
  }

  /** {@link Condition#signalAll}. */
  public static void signalAll(Condition condition, int site) {
    signalling(condition, 1, site);
    condition.signalAll();
  }

  private static void signalling(Condition condition, int all, int site) {
    Log log = Log.current();
    if (log != null) {
      log.now(Wire.SIGNAL, site, Shadows.of(condition, log).var(Shadow.WHOLE, log).id, all);
    }
  }
}
