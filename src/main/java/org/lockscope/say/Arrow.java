package org.lockscope.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.HandOver;

/**
 * An arrow between two lanes.
 *
 * @param kind what it says
 * @param from the thread it leaves
 * @param leaves when, in nanoseconds since the recording began
 * @param to the thread it reaches
 * @param arrives when
 */
public record Arrow(Kind kind, int from, long leaves, int to, long arrives) {
  /** From who let a lock go to who took it. */
  public static Arrow of(HandOver over) {
    return new Arrow(Kind.HAND_OVER, over.from(), over.released(), over.to(), over.acquired());
  }

  /** From who waits in a deadlock to who holds what it waits for. */
  private static Arrow of(Deadlock.Wait wait, long now) {
    return new Arrow(Kind.WAITS_FOR, wait.thread(), now, wait.holder(), now);
  }

  /**
   * The waits of a deadlock.
   *
   * @param deadlock null for none
   * @param at when they are shown, in nanoseconds since the recording began
   */
  public static List<Arrow> of(@Nullable Deadlock deadlock, long at) {
    return deadlock == null
        ? List.of()
        : deadlock.cycle().stream().map(wait -> of(wait, at)).toList();
  }

  /** What an arrow says. */
  public enum Kind {
    /** Nothing orders these two accesses. */
    RACE,
    /** One thread waits for a lock that the other holds, and so on in a cycle. */
    WAITS_FOR,
    /** The lock went from one thread to the other. */
    HAND_OVER
  }
}
