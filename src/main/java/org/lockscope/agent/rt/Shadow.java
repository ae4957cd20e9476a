package org.lockscope.agent.rt;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one object of the watched program: an id of its own, and its variables of
 * synchronisation. All fields but the list's head are final, so a thread that finds the shadow
 * through a plain field sees it whole (JLS 17.5).
 */
final class Shadow {
  /** An object's monitor. */
  static final int MONITOR = -1;

  /** What is handed over by an operation on the whole object: an atomic, a latch, a queue. */
  static final int WHOLE = -2;

  /** The end of an object's constructor, seen by reads of its final fields. */
  static final int FREEZE = -3;

  /** The end of a class's initialisation. */
  static final int INITIALISED = -4;

  /** Being placed in a collection, seen by whoever takes or finds it there. */
  static final int PLACED = -5;

  /** A lock of java.util.concurrent. */
  static final int LOCK = -6;

  /** The releases of a read lock, seen by acquires of its write lock. */
  static final int READERS = -7;

  /** Updates of a concurrent map by functions, seen by all its readers. */
  static final int COMPUTED = -8;

  /** A task's being handed over, seen by whoever runs it. */
  static final int SUBMITTED = -9;

  /** A task's completion, seen by whoever takes its result. */
  static final int COMPLETED = -10;

  /** An interrupt of a thread, seen by whoever detects it. */
  static final int INTERRUPTED = -11;

  private static final VarHandle VARS;

  static {
    try {
      VARS = MethodHandles.lookup().findVarHandle(Shadow.class, "vars", SyncVar.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final int id;

  /** Of a thread: its id and 1 once it was forked or has begun; else 0. */
  volatile int thread;

  /** Of a handle that stands for a field: the field's number and what holds its class. */
  volatile @Nullable Handle handle;

  /** Of a method handle that was looked up: what it calls; null where that is not known. */
  volatile @Nullable Target target;

  /**
   * Of what is wrapped by objects of other classes: how it treats threads. Written before a wrapper
   * is said to belong to it, as {@link #orders} is.
   */
  @Nullable Category category;

  private volatile @Nullable SyncVar vars;

  /**
   * Of a collection that orders what it hands over: that streams of it do. Written before a part is
   * said to belong to it, which makes it visible to whoever goes from the part to the whole.
   */
  boolean orders;

  /** Of a view, an iterator, a half of a read-write lock, a condition: what it is a part of. */
  private volatile @Nullable Shadow whole;

  /**
   * What a method handle calls.
   *
   * @param type the class of the method; null for the handle of a field
   * @param woven whether it is a method of the program, which is woven itself
   */
  record Target(@Nullable Class<?> type, String method, boolean woven) {}

  /** A field that a handle stands for. */
  record Handle(int field, Shadow in) {}

  Shadow(int id) {
    this.id = id;
  }

  /** What this is a part of, in the end; itself if of nothing. */
  Shadow origin() {
    Shadow of = whole;
    return of == null ? this : of.origin();
  }

  /** The lock that a condition, say, belongs to; itself where that is not known. */
  Shadow lockOf() {
    Shadow of = whole;
    return of == null ? this : of;
  }

  /** Says what this is a part of; the first to say so is right. */
  void belongTo(Shadow of) {
    if (whole == null && of != this && of.origin() != this) {
      whole = of;
    }
  }

  /** The variable of a key; null if nobody has made it. */
  @Nullable SyncVar known(int key) {
    for (SyncVar var = vars; var != null; var = var.next) {
      if (var.key == key) {
        return var;
      }
    }
    return null;
  }

  /** The variable of a key, made if there is none; two threads get the same. */
  SyncVar var(int key, Log log) {
    SyncVar known = known(key);
    return known != null ? known : made(key, log);
  }

  /** The lock of a key, made if there is none. */
  LockVar lock(int key, Log log) {
    return (LockVar) var(key, log);
  }

  private SyncVar made(int key, Log log) {
    int fresh = Ids.next(log);
    while (true) {
      SyncVar first = vars;
      for (SyncVar var = first; var != null; var = var.next) {
        if (var.key == key) {
          return var;
        }
      }
      boolean lock = key == MONITOR || key == LOCK;
      SyncVar made = lock ? new LockVar(fresh, key, first) : new SyncVar(fresh, key, first);
      // Told before others can find it, and so before any event that names it.
      log.put(Wire.SYNC, 0, fresh, ((long) id << 32) | (key & 0xffff_ffffL));
      if (VARS.compareAndSet(this, first, made)) {
        return made;
      }
    }
  }
}
