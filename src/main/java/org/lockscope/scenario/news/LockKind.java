package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /**
   * Reads a kind of lock as the command line and files write it: its {@link #label}, whatever the
   * case.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  public static LockKind parse(String text) {
    for (LockKind each : values()) {
      if (each.label().equals(text.strip().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "unknown lock kind '"
            + text
            + "': use one of "
            + Arrays.stream(values()).map(LockKind::label).collect(Collectors.joining(", ")));
  }
}
