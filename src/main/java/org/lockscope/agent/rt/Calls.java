package org.lockscope.agent.rt;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Phaser;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** What woven code calls around calls of the JDK's methods; the table of models says which. */
public final class Calls {
  /** Before: what this thread did so far comes before whoever acquires from the receiver. */
  public static final int RELEASE = 1;

  /** After: whoever released to the receiver before comes before what this thread does next. */
  public static final int ACQUIRE = 1 << 1;

  /** A method of a collection, or of another object with contents, that reads. */
  public static final int READ = 1 << 2;

  /** A method of a collection, or of another object with contents, that writes. */
  public static final int WRITE = 1 << 3;

  /** After: the result is a view of the receiver, or an iterator over it. */
  public static final int VIEW = 1 << 4;

  /** After: the receiver is a thread that may be found to have ended. */
  public static final int LOOK = 1 << 5;

  /** Before: the receiver is a thread that is interrupted. */
  public static final int INTERRUPT = 1 << 6;

  /** After: the receiver is a thread that may be found to have been interrupted. */
  public static final int INTERRUPTED = 1 << 7;

  /** After: the receiver is a task that may be found to have completed. */
  public static final int RESULT = 1 << 8;

  /** Before: the receiver is a read lock's owner that is let go of by a reader. */
  public static final int READER_RELEASE = 1 << 9;

  /** After: a writer has come after readers. */
  public static final int READER_ACQUIRE = 1 << 10;

  /** After: what is read from here on may have to be read again. */
  public static final int OPTIMISTIC = 1 << 11;

  /** After: what was read has been found valid or not. */
  public static final int VALIDATED = 1 << 12;

  /** Around: a wait without a limit, for the receiver. */
  public static final int WAITS = 1 << 13;

  /** After: the result was handed over by whoever released to it. */
  public static final int GIVEN = 1 << 14;

  /** During: functions among the arguments may be called with what the receiver holds. */
  public static final int CALLS = 1 << 15;

  private static final Object FENCES = new Object();

  private Calls() {}

  /** Before a call. */
  public static void before(@Nullable Object receiver, int what, int site) {
    before(receiver, null, what, site);
  }

  /**
   * Before a call.
   *
   * @param argument the last argument if it is a reference, which may be an element placed
   */
  public static void before(
      @Nullable Object receiver, @Nullable Object argument, int what, int site) {
    Log log = receiver == null ? null : Log.current();
    if (log == null || receiver == null) {
      return;
    }
    if ((what & (READ | WRITE)) != 0) {
      contents(log, receiver, argument, what, site);
    }
    if ((what & RELEASE) != 0) {
      SyncVar whole = whole(log, receiver);
      if (receiver instanceof CyclicBarrier) {
        log.arrive(whole);
      }
      log.publish(whole, site);
    }
    if ((what & READER_RELEASE) != 0) {
      log.publish(Shadows.of(receiver, log).origin().var(Shadow.READERS, log), site);
    }
    if ((what & WAITS) != 0) {
      int thread = receiver instanceof Thread t ? Threads.numberOf(t) : 0;
      log.waits(Shadows.of(receiver, log).origin().id, thread, site);
    }
    if ((what & INTERRUPT) != 0) {
      log.publish(Shadows.of(receiver, log).var(Shadow.INTERRUPTED, log), site);
    }
  }

  private static SyncVar whole(Log log, Object receiver) {
    // The phasers of a tree advance together.
    Object whole = receiver instanceof Phaser phaser ? phaser.getRoot() : receiver;
    return Shadows.of(whole, log).origin().var(Shadow.WHOLE, log);
  }

  /** At the beginning of a phaser's action, which runs after all arrivals. */
  public static void advancing(Object receiver, int site) {
    Log log = receiver instanceof Phaser ? Log.current() : null;
    if (log != null) {
      log.observe(whole(log, receiver), site);
    }
  }

  /** At the end of a phaser's action, which comes before all departures. */
  public static void advanced(Object receiver, int site) {
    Log log = receiver instanceof Phaser ? Log.current() : null;
    if (log != null) {
      log.publish(whole(log, receiver), site);
    }
  }

  private static void contents(
      Log log, Object receiver, @Nullable Object argument, int what, int site) {
    Category category = Category.wrapped(receiver);
    switch (category) {
      case UNSAFE ->
          log.access(
              (what & WRITE) != 0 ? Wire.WRITE : Wire.READ,
              site,
              Shadows.of(receiver, log).origin().id,
              Wire.CONTENTS);
      case SYNCHRONIZED -> log.publish(whole(log, receiver), site);
      case CONCURRENT, HAND_OVER -> {
        Shadow shadow = Shadows.of(receiver, log).origin();
        if ((what & WRITE) != 0) {
          log.publish(shadow.var(Shadow.WHOLE, log), site);
          if (argument != null) {
            log.publish(Shadows.of(argument, log).var(Shadow.PLACED, log), site);
          }
        }
      }
      case OTHER -> {}
    }
  }

  /** After a call that gives no reference. */
  public static void after(@Nullable Object receiver, int what, int site) {
    after(null, receiver, what, site);
  }

  /**
   * After a call.
   *
   * @param result what it gave, if a reference
   */
  public static void after(@Nullable Object result, @Nullable Object receiver, int what, int site) {
    Log log = receiver == null ? null : Log.current();
    if (log == null || receiver == null) {
      return;
    }
    if ((what & WAITS) != 0) {
      log.waitsNoMore();
    }
    if ((what & (READ | WRITE)) != 0) {
      found(log, receiver, result, site);
    }
    if ((what & ACQUIRE) != 0) {
      log.observe(whole(log, receiver), site);
    }
    if ((what & READER_ACQUIRE) != 0) {
      log.observe(Shadows.of(receiver, log).origin().var(Shadow.READERS, log), site);
    }
    if ((what & VIEW) != 0 && result != null) {
      viewed(log, receiver, result);
    }
    if ((what & LOOK) != 0) {
      Threads.looked(receiver, site);
    }
    if ((what & INTERRUPTED) != 0) {
      log.observe(Shadows.of(receiver, log).var(Shadow.INTERRUPTED, log), site);
    }
    if ((what & RESULT) != 0) {
      log.observe(Shadows.of(receiver, log).var(Shadow.COMPLETED, log), site);
    }
    if ((what & GIVEN) != 0 && result != null) {
      log.observe(whole(log, result), site);
    }
    if ((what & (OPTIMISTIC | VALIDATED)) != 0) {
      log.optimistic((what & OPTIMISTIC) != 0);
    }
  }

  /** After a wrapper of a collection was made, as {@code java.util.Collections} makes them. */
  @SuppressWarnings("ReferenceEquality") // whether it was wrapped
  public static void wrapped(@Nullable Object result, @Nullable Object in) {
    Log log = result == null || in == null ? null : Log.current();
    if (log == null || result == null || in == null || result == in) {
      return;
    }
    Shadow shadow = Shadows.of(in, log).origin();
    Category category = Category.wrapped(in);
    if (category != Category.OTHER) {
      shadow.category = category;
      shadow.orders |= category == Category.CONCURRENT || category == Category.HAND_OVER;
      Shadows.of(result, log).belongTo(shadow);
    }
  }

  private static void viewed(Log log, Object receiver, Object result) {
    Category category = Category.wrapped(receiver);
    if (receiver instanceof BaseStream) {
      Shadow shadow = Shadows.known(receiver);
      if (shadow != null && shadow.origin().orders) {
        Shadows.of(result, log).belongTo(shadow);
      }
    } else if (category != Category.SYNCHRONIZED) {
      Shadow shadow = Shadows.of(receiver, log);
      if (category == Category.CONCURRENT || category == Category.HAND_OVER) {
        shadow.origin().orders = true;
      }
      Shadows.of(result, log).belongTo(shadow);
    }
  }

  private static void found(Log log, Object receiver, @Nullable Object result, int site) {
    Category category = Category.wrapped(receiver);
    if (category == Category.SYNCHRONIZED) {
      log.observe(whole(log, receiver), site);
    } else if (category == Category.CONCURRENT || category == Category.HAND_OVER) {
      Shadow shadow = Shadows.of(receiver, log).origin();
      Shadow element = result == null ? null : Shadows.of(result, log);
      SyncVar placed = element == null ? null : element.known(Shadow.PLACED);
      if (placed != null && category == Category.CONCURRENT) {
        log.observe(placed, site);
        log.observe(shadow.var(Shadow.COMPUTED, log), site);
      } else if (placed != null) {
        log.observe(placed, site);
      } else {
        // Nothing, a number, a view, or an element whose placing was not seen: whichever update.
        log.observe(shadow.var(Shadow.WHOLE, log), site);
      }
    }
  }

  /** At the entry of a handler that may have caught an interrupt, or found a barrier broken. */
  public static void caught(int site) {
    Log log = Log.known();
    if (log != null) {
      log.waitsNoMore();
    }
    interrupted(site);
    SyncVar barrier = log == null ? null : log.barrier();
    if (log != null && barrier != null) {
      log.observe(barrier, site);
    }
  }

  /** After {@code Thread.interrupted()}. */
  public static void interrupted(int site) {
    Log log = Log.current();
    Shadow shadow = log == null ? null : Shadows.known(Thread.currentThread());
    SyncVar var = shadow == null ? null : shadow.known(Shadow.INTERRUPTED);
    if (log != null && var != null) {
      log.observe(var, site);
    }
  }

  /** In the place of a barrier's action, which runs between all arrivals and all departures. */
  public static @Nullable Runnable barrierAction(@Nullable Runnable action) {
    return action == null
        ? null
        : () -> {
          Log log = Log.current();
          SyncVar barrier = log == null ? null : log.barrier();
          if (log == null || barrier == null) {
            action.run();
            return;
          }
          log.observe(barrier, 0);
          try {
            action.run();
          } finally {
            log.publish(barrier, 0);
          }
        };
  }

  /** Before a fence: whatever passed one before comes before what is done next. */
  public static void fence(int site) {
    Log log = Log.current();
    if (log != null) {
      SyncVar var = Shadows.of(FENCES, log).var(Shadow.WHOLE, log);
      log.publish(var, site);
      log.observe(var, site);
    }
  }
}
