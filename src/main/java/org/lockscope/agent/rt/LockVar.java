package org.lockscope.agent.rt;

import org.jspecify.annotations.Nullable;

/**
 * A lock that one thread holds at a time: a monitor, or a lock of the library. Its running number
 * is a plain field, read and written only by the thread that holds the lock itself; the lock's own
 * release and acquire make one holder's number visible to the next.
 */
final class LockVar extends SyncVar {
  private long holds;

  LockVar(int id, int key, @Nullable SyncVar next) {
    super(id, key, next);
  }

  /** While holding, after the outermost acquire: the number of this hold, from 1. */
  long acquired() {
    return ++holds;
  }

  /** While holding: the number of this hold. */
  long current() {
    return holds;
  }
}
