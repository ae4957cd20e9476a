package org.lockscope.agent.rt;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one thread records, and what it knows of itself. Only that thread uses it; the reader in
 * another process sees the bytes up to the length that {@link #put} publishes after them.
 */
final class Log {
  private static final ThreadLocal<@Nullable Log> CURRENT = new ThreadLocal<>();

  private static final int FIRST_CHUNK = 4096;
  private static final int LARGEST_CHUNK = 64 << 10;
  private static final int SEEN = 1 << 6;

  final int thread;
  int nextId;
  int freeIds;

  /** Moves on when something is handed to other threads: accesses before and after differ then. */
  private int epoch = 1;

  private long time;
  private @Nullable ByteBuffer bytes;
  private int first;
  private int at;
  private int end;
  private int chunk = FIRST_CHUNK;
  private long lost;
  private boolean ended;

  /** What is read is to be read again unless it is found valid. */
  private boolean optimistic;

  private boolean waiting;
  private @Nullable SyncVar barrier;
  private @Nullable Object root;

  private final AccessFilter accesses = new AccessFilter();

  /** Numbers seen last, by variable: what is seen again orders nothing new. */
  private final int[] seenVars = new int[SEEN];

  private final long[] seenNumbers = new long[SEEN];

  private LockVar[] held = new LockVar[4];
  private int[] depths = new int[4];
  private int heldCount;

  private Log(int thread) {
    this.thread = thread;
  }

  /** The calling thread's log; null while nothing is recorded. */
  static @Nullable Log current() {
    Log log = CURRENT.get();
    return log != null ? log : begun();
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

  /** Records an event at this moment. */
  void now(int kind, int site, int object, long operand) {
    time = System.nanoTime() - Recording.ORIGIN;
    put(kind, site, object, operand);
  }

  /** Records an event at the time of the one before it. */
  void put(int kind, int site, int object, long operand) {
    if (at == end && !extend()) {
      lost++;
      return;
    }
    ByteBuffer to = bytes;
    if (to == null) {
      return;
    }
    int i = at;
    to.putLong(i, time);
    to.putLong(i + 8, ((long) kind << 56) | ((site & 0xff_ffffL) << 32) | (object & 0xffff_ffffL));
    to.putLong(i + 16, operand);
    at = i + Wire.EVENT;
    // What stands before the length is in memory before the length is.
    Spool.LONGS.setRelease(to, first - 8, (long) (at - first));
  }

  private boolean extend() {
    Spool spool = Recording.spool();
    Spool.Place place = spool == null || ended ? null : spool.take(thread, chunk);
    if (place == null) {
      bytes = null;
      return false;
    }
    bytes = place.bytes();
    first = place.first();
    at = first;
    end = first + (place.end() - first) / Wire.EVENT * Wire.EVENT;
    chunk = Math.min(LARGEST_CHUNK, chunk * 2);
    return true;
  }

  /** Records a plain access, unless one like it was recorded in this epoch. */
  void access(int kind, int site, int object, int index) {
    if (!optimistic && accesses.isNew(object, index, kind == Wire.WRITE, epoch)) {
      put(kind, site, object, (long) index << 32);
    }
  }

  /** Before a release of a variable. */
  void publish(SyncVar var, int site) {
    put(Wire.PUBLISH, site, var.id, var.publishing());
    epoch++;
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
    put(Wire.OBSERVE, site, var.id, seen);
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
    epoch++;
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
    if (lost > 0) {
      put(Wire.LOST, 0, 0, lost);
    }
    now(Wire.END, 0, 0, 0);
    ended = true;
    bytes = null;
    at = end;
    CURRENT.remove();
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
      put(Wire.WAIT_OVER, 0, 0, 0);
    }
  }

  /** What is read from here on counts only if it is found valid, or counts again. */
  void optimistic(boolean reads) {
    optimistic = reads;
  }

  /** After what this thread did so far was handed to another. */
  void handedOn() {
    epoch++;
  }
}
