package org.lockscope.trace;

import java.util.List;

/**
 * All threads that live wait, none of them for a while only, and each for something that only one
 * of the others, or one that has ended, could have done: a send that nobody receives, a receive to
 * which nobody sends, a cycle of locks. Nothing will happen any more unless somebody from outside
 * interferes.
 *
 * @param waits who waits for what
 * @param since when the last of them began to, in nanoseconds since the recording began
 */
public record Standstill(List<Wait> waits, long since) {
  /**
   * A wait.
   *
   * @param thread who waits
   * @param state {@link State#WAITING} for a lock, {@link State#AWAITING}, {@link State#SENDING} or
   *     {@link State#RECEIVING}
   * @param object the lock, condition or channel
   * @param since when it began, in nanoseconds since the recording began
   */
  public record Wait(int thread, State state, int object, long since) {}

  /** Copies the waits. */
  public Standstill {
    waits = List.copyOf(waits);
  }
}
