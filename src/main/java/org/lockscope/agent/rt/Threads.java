package org.lockscope.agent.rt;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where threads begin and end: called from {@code java.lang.Thread} and from the JDK's classes. */
public final class Threads {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final int FORKED = 1 << 30;
  private static final int ENDED = 1 << 29;
  private static final int ID = ENDED - 1;

  private Threads() {}

  /** The first event of the calling thread. */
  static Log begin() {
    Thread thread = Thread.currentThread();
    Shadow known = Shadows.known(thread);
    int announced = known == null ? 0 : known.thread;
    boolean forked = announced != 0;
    int id;
    if (forked) {
      id = (announced & ID) - 1;
    } else {
      id = NEXT.getAndIncrement();
      name(id, thread);
    }
    Log log = Log.bind(id);
    log.now(Wire.BEGIN, 0, 0, forked ? 1 : 0);
    Shadow shadow = Shadows.of(thread, log);
    shadow.thread = (id + 1) | (forked ? FORKED : 0);
    return log;
  }

  /**
   * Whether it is one of those on which the JDK runs virtual threads, or that ends their sleep: it
   * has no order of its own.
   */
  static boolean carries(Thread thread) {
    String type = thread.getClass().getName();
    ThreadGroup group = thread.getThreadGroup(); // a carrier starts the one that ends their sleep
    return type.equals("jdk.internal.misc.InnocuousThread")
        || (group != null && group.getName().equals("CarrierThreads"));
  }

  private static void name(int id, Thread thread) {
    String name = thread.getName();
    Names.thread(id, name.isEmpty() ? "thread-" + thread.threadId() : name, thread.isVirtual());
  }

  /** Before a thread is started: at the entry of every method of the JDK that starts one. */
  public static void starting(Thread thread) {
    if (carries(thread)) {
      return;
    }
    Log log = Log.current();
    if (log == null) {
      return;
    }
    Shadow shadow = Shadows.of(thread, log);
    if (shadow.thread == 0) {
      int id = NEXT.getAndIncrement();
      name(id, thread);
      shadow.thread = (id + 1) | FORKED;
      log.now(Wire.FORK, Sites.ofCaller(), id, 0);
      log.handedOn();
    }
  }

  /** Before a thread is interrupted, whether by the program or by an executor or a future. */
  public static void interrupting(Thread thread) {
    Log log = Thread.currentThread() == thread ? null : Log.known();
    if (log != null) {
      log.publish(Shadows.of(thread, log).var(Shadow.INTERRUPTED, log), 0);
    }
  }

  /** As the calling thread's last act, if it was forked or has recorded anything. */
  public static void ending() {
    Log log = Log.known();
    if (log == null) {
      Shadow shadow = Shadows.known(Thread.currentThread());
      log = shadow == null || shadow.thread == 0 ? null : Log.current();
    }
    if (log != null) {
      Shadow shadow = Shadows.of(Thread.currentThread(), log);
      shadow.thread |= ENDED; // nobody else writes it any more
      log.end();
    }
  }

  /** One more than a thread's id; 0 if it has none yet. */
  static int numberOf(Thread thread) {
    Shadow shadow = Shadows.known(thread);
    return shadow == null ? 0 : shadow.thread & ID;
  }

  /** After a join or a look that may have found a thread ended. */
  public static void looked(@Nullable Object thread, int site) {
    if (thread instanceof Thread t && !t.isAlive()) {
      Log log = Log.current();
      Shadow shadow = log == null ? null : Shadows.known(t);
      if (log != null && shadow != null && (shadow.thread & ENDED) != 0) {
        log.now(Wire.JOIN, site, (shadow.thread & ID) - 1, 0);
      }
    }
  }
}
