package org.lockscope.probe;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;

/**
 * A reentrant lock whose every request, acquire and release is recorded. Use it wherever a {@link
 * ReentrantLock} stands, from any number of threads.
 *
 * <p>Only the outermost of nested holds is recorded: the inner ones order nothing and let nobody
 * in. Events carry the line that made the lock as their site.
 */
public final class TracedLock implements Lock {
  private final Recorder recorder;
  private final ReentrantLock lock;
  private final String name;
  private final int id;
  private final int site;

  /** How often the lock was obtained. Guarded by {@link #lock}: stamped while it is held. */
  private long number;

  /**
   * A lock that lets newcomers barge in, as {@link ReentrantLock} does by default.
   *
   * @param recorder where its events go
   * @param name as people read it
   */
  public TracedLock(Recorder recorder, String name) {
    this(recorder, name, false);
  }

  /**
   * A lock.
   *
   * @param recorder where its events go
   * @param name as people read it
   * @param fair whether the longest waiting thread goes first
   */
  public TracedLock(Recorder recorder, String name, boolean fair) {
    this(recorder, name, fair, recorder.siteOfCaller());
  }

  /**
   * A lock that is asked for at a line that is known.
   *
   * @param site the line's id
   */
  public TracedLock(Recorder recorder, String name, boolean fair, int site) {
    this.recorder = recorder;
    this.name = name;
    this.lock = new ReentrantLock(fair);
    this.id = recorder.newObject(ObjectKind.LOCK, name);
    this.site = site;
  }

  /** The lock's object id in events. */
  public int id() {
    return id;
  }

  @Override
  public void lock() {
    if (lock.isHeldByCurrentThread()) {
      lock.lock();
      return;
    }
    ThreadLog log = requested(0);
    lock.lock();
    acquired(log);
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    if (lock.isHeldByCurrentThread()) {
      lock.lockInterruptibly();
      return;
    }
    ThreadLog log = requested(0);
    boolean obtained = false;
    try {
      lock.lockInterruptibly();
      obtained = true;
    } finally {
      settled(log, obtained);
    }
  }

  @Override
  public boolean tryLock() {
    if (lock.isHeldByCurrentThread()) {
      return lock.tryLock();
    }
    ThreadLog log = requested(Operands.LIMITED);
    boolean obtained = lock.tryLock();
    settled(log, obtained);
    return obtained;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    if (lock.isHeldByCurrentThread()) {
      return lock.tryLock(time, unit);
    }
    ThreadLog log = requested(Operands.LIMITED);
    boolean obtained = false;
    try {
      obtained = lock.tryLock(time, unit);
    } finally {
      settled(log, obtained);
    }
    return obtained;
  }

  /**
   * Lets the lock go.
   *
   * @throws IllegalMonitorStateException if the calling thread does not hold it
   */
  @Override
  public void unlock() {
    if (lock.getHoldCount() == 1) {
      recorder.current().record(EventKind.LOCK_RELEASE, site, id, number);
    }
    lock.unlock();
  }

  /** A condition of this lock, whose waits and signals are recorded too. */
  @Override
  public Condition newCondition() {
    int condition = recorder.newObject(ObjectKind.CONDITION, name + ".condition");
    return new TracedCondition(this, lock.newCondition(), recorder, condition, site);
  }

  /** Whether the calling thread holds the lock. */
  public boolean isHeldByCurrentThread() {
    return lock.isHeldByCurrentThread();
  }

  /** How many holds of the calling thread are nested, 0 if it holds none. */
  public int holdCount() {
    return lock.getHoldCount();
  }

  /** Records that a wait on a condition lets the lock go; the caller holds it. */
  ThreadLog released() {
    ThreadLog log = recorder.current();
    log.record(EventKind.LOCK_RELEASE, site, id, number);
    return log;
  }

  /** Records that the caller has just obtained the lock. */
  void acquired(ThreadLog log) {
    log.record(EventKind.LOCK_ACQUIRE, site, id, ++number);
  }

  private ThreadLog requested(long limit) {
    ThreadLog log = recorder.current();
    log.record(EventKind.LOCK_REQUEST, site, id, limit);
    return log;
  }

  private void settled(ThreadLog log, boolean obtained) {
    if (obtained) {
      acquired(log);
    } else {
      log.record(EventKind.LOCK_ABANDON, site, id, 0);
    }
  }

  @Override
  public String toString() {
    return name + " " + lock;
  }
}
