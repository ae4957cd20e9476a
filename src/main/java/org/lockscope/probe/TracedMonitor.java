package org.lockscope.probe;

import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;

/**
 * An object whose {@code synchronized} block is recorded as a {@link TracedLock}'s holds are. A
 * block can't be a {@link java.util.concurrent.locks.Lock}: its body comes as a lambda.
 */
public final class TracedMonitor {
  /**
   * What runs inside the block.
   *
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface Body<X extends Exception> {
    /** Runs while the monitor is held. */
    void run() throws X;
  }

  private final Object monitor = new Object();
  private final Recorder recorder;
  private final int id;
  private final int site;

  /** How often the monitor was entered. Guarded by {@link #monitor}. */
  private long number;

  /**
   * A monitor.
   *
   * @param recorder where its events go
   * @param name as people read it
   */
  public TracedMonitor(Recorder recorder, String name) {
    this.recorder = recorder;
    this.id = recorder.newObject(ObjectKind.MONITOR, name);
    this.site = recorder.siteOfCaller();
  }

  /** The monitor's object id in events. */
  public int id() {
    return id;
  }

  /** Runs a body in a {@code synchronized} block; nested blocks are not holds of their own. */
  public <X extends Exception> void synchronize(Body<X> body) throws X {
    if (Thread.holdsLock(monitor)) {
      body.run();
      return;
    }
    ThreadLog log = recorder.current();
    log.record(EventKind.LOCK_REQUEST, site, id, 0);
    synchronized (monitor) {
      long mine = ++number;
      log.record(EventKind.LOCK_ACQUIRE, site, id, mine);
      try {
        body.run();
      } finally {
        log.record(EventKind.LOCK_RELEASE, site, id, mine);
      }
    }
  }
}
