package org.lockscope.pipeline;

import java.util.Locale;

/** Which lock stands where the placement puts it. */
public enum LockKind {
  /** {@link java.util.concurrent.locks.ReentrantLock}, which lets newcomers barge in. */
  REENTRANT,
  /** A fair {@link java.util.concurrent.locks.ReentrantLock}: first come, first served. */
  FAIR,
  /** A {@code synchronized} block. */
  SYNCHRONIZED;

  /** The kind's name on the command line and in files: {@code reentrant}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
