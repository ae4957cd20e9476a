package org.lockscope.agent.rt;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one thread records, and what it knows of itself. Only that thread uses it. */
final class Log extends EventWriter {
  private static final ThreadLocal<@Nullable Log> CURRENT = new ThreadLocal<>();

  /** Logs by the ids of their threads, as far as there is room: quicker than a thread local. */
  private static final @Nullable Log[] RECENT = new @Nullable Log[1 << 10];

  private static final int SEEN = 1 << 6;

  /** So many can be told apart; then all that is known of accesses is forgotten. */
  private static final int MOST_EPOCHS = 1 << 30;

  /**
   * The thread; final, so that others that find this in {@link #RECENT} see that it is not theirs.
   */
  private final Thread owner = Thread.currentThread();

  int nextId;
  int freeIds;

  /** Moves on when something is handed to other threads: accesses before and after differ then. */
  private int epoch = 1;

  /** What is read is to be read again unless it is found valid. */
  private boolean optimistic;

  private boolean waiting;
  private @Nullable SyncVar barrier;
  private @Nullable Object root;

  private AccessFilter accesses = new AccessFilter();
  private final ElementFilter elements = new ElementFilter();

  /** Numbers seen last, by variable: what is seen again orders nothing new. */
  private final int[] seenVars = new int[SEEN];

  private final long[] seenNumbers = new long[SEEN];

  private LockVar[] held = new LockVar[4];
  private int[] depths = new int[4];
  private int heldCount;

  private Log(int thread) {
    super(thread);
  }

  /** The calling thread's log; null while nothing is recorded. */
  static @Nullable Log current() {
    Thread thread = Thread.currentThread();
    Log log = RECENT[(int) thread.threadId() & (RECENT.length - 1)];
    return log != null && log.owner == thread ? log : found(thread);
  }

  private static @Nullable Log found(Thread thread) {
    Log log = CURRENT.get();
    if (log == null) {
      return begun();
    }
    RECENT[(int) thread.threadId() & (RECENT.length - 1)] = log;
    return log;
  }

  /** The calling thread's log, null if it has none. */
  static @Nullable Log known() {
    return CURRENT.get();
  }

  private static @Nullable Log begun() {
    if (Recording.spool() == null) {
      return null;
    }
    return Threads.begin();
  }

  static Log bind(int thread) {
    Log log = new Log(thread);
    CURRENT.set(log);
    return log;
  }

  /** Records a plain access, unless one like it was recorded in this epoch. */
  void access(int kind, int site, int object, int index) {
    if (!optimistic && accesses.isNew(object, index, kind == Wire.WRITE, epoch)) {
      put(kind, site, object, (long) index << 32);
    }
  }

  /** Records an access of an array's element, unless one like it was recorded in this epoch. */
  void element(boolean write, Object array, int index, int site) {
    if (optimistic) {
      return;
    }
    ElementFilter.View view = elements.of(array, this);
    if (index >= view.length || index < 0) {
      return; // the access will fail
    }
    if (view.isNew(index, write, epoch)) {
      int kind = write ? Wire.WRITE_BLOCK : Wire.READ_BLOCK;
      element(kind, view.id, view.state, ElementFilter.event(index, write), index, site);
    }
  }

  /** Before a release of a variable. */
  void publish(SyncVar var, int site) {
    order(Wire.PUBLISH, site, var.id, var.publishing());
    handedOn();
  }

  /** After an acquire of a variable. */
  void observe(SyncVar var, int site) {
    long seen = var.seen();
    int slot = var.id & (SEEN - 1);
    if (seen == 0 || (seenVars[slot] == var.id && seenNumbers[slot] == seen)) {
      return;
    }
    seenVars[slot] = var.id;
    seenNumbers[slot] = seen;
    order(Wire.OBSERVE, site, var.id, seen);
  }

  /** How often this thread holds a lock. */
  int depth(LockVar lock) {
    int i = indexOf(lock);
    return i < 0 ? 0 : depths[i];
  }

  private int indexOf(LockVar lock) {
    for (int i = heldCount - 1; i >= 0; i--) {
      if (held[i] == lock) {
        return i;
      }
    }
    return -1;
  }

  /** Before a lock is asked for. */
  void request(LockVar lock, int site) {
    if (indexOf(lock) < 0) {
      now(Wire.LOCK_REQUEST, site, lock.id, 0);
    }
  }

  /** A request that came to nothing. */
  void abandon(LockVar lock, int site) {
    if (indexOf(lock) < 0) {
      now(Wire.LOCK_ABANDON, site, lock.id, 0);
    }
  }

  /** After a lock was obtained. */
  void acquired(LockVar lock, int site) {
    int i = indexOf(lock);
    if (i >= 0) {
      depths[i]++;
    } else {
      hold(lock, 1, site);
    }
  }

  private void hold(LockVar lock, int depth, int site) {
    if (heldCount == held.length) {
      held = Arrays.copyOf(held, heldCount * 2);
      depths = Arrays.copyOf(depths, heldCount * 2);
    }
    now(Wire.LOCK_ACQUIRE, site, lock.id, lock.acquired());
    held[heldCount] = lock;
    depths[heldCount++] = depth;
  }

  /** Before a lock is let go. */
  void releasing(LockVar lock, int site) {
    int i = indexOf(lock);
    if (i >= 0 && --depths[i] == 0) {
      letGo(i, site);
    }
  }

  private void letGo(int i, int site) {
    LockVar lock = held[i];
    heldCount--;
    System.arraycopy(held, i + 1, held, i, heldCount - i);
    System.arraycopy(depths, i + 1, depths, i, heldCount - i);
    now(Wire.LOCK_RELEASE, site, lock.id, lock.current());
    handedOn();
  }

  /** Before a wait on a condition lets a lock go; how often it was held. */
  int awaiting(LockVar lock, int condition, int site) {
    int i = indexOf(lock);
    if (i < 0) {
      return 0;
    }
    int depth = depths[i];
    now(Wire.AWAIT, site, condition, 0);
    letGo(i, site);
    return depth;
  }

  /** After a wait on a condition has taken the lock again. */
  void awoken(LockVar lock, int depth, int site) {
    if (depth > 0) {
      hold(lock, depth, site);
    }
  }

  /** The thread's last act. */
  void end() {
    endWriting();
    CURRENT.remove();
    int slot = (int) owner.threadId() & (RECENT.length - 1);
    if (RECENT[slot] == this) {
      RECENT[slot] = null;
    }
  }

  /** The root of the tasks that this thread completes one of. */
  void root(@Nullable Object task) {
    root = task;
  }

  /** The root of the tasks that this thread completed one of last. */
  @Nullable Object root() {
    return root;
  }

  /** Arrives at a barrier, whose action may run in this thread. */
  void arrive(SyncVar at) {
    barrier = at;
  }

  /** The barrier it arrived at last. */
  @Nullable SyncVar barrier() {
    return barrier;
  }

  /** Before a wait without a limit. */
  void waits(int object, int thread, int site) {
    waiting = true;
    now(Wire.WAIT, site, object, thread);
  }

  /** After it, however it ended. */
  void waitsNoMore() {
    if (waiting) {
      waiting = false;
      order(Wire.WAIT_OVER, 0, 0, 0);
    }
  }

  /** What is read from here on counts only if it is found valid, or counts again. */
  void optimistic(boolean reads) {
    optimistic = reads;
  }

  /** After what this thread did so far was handed to another. */
  void handedOn() {
    if (++epoch == MOST_EPOCHS) {
      epoch = 1;
      accesses = new AccessFilter();
      forgetEvents();
    }
  }

  @Override
  void forgetEvents() {
    elements.clear();
  }
}
