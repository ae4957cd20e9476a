package org.lockscope.trace;

/** What a lane does, or holds, during an interval. */
public enum State {
  /** Inside a call; the interval's detail is its task's number. */
  CALLING,
  /** Appending to the shared list. */
  APPENDING,
  /** Waiting for a lock; the interval's object is the lock. */
  WAITING,
  /** Waiting on a condition, the lock let go; the interval's object is the condition. */
  AWAITING,
  /** Waiting for room in a channel; the interval's object is the channel. */
  SENDING,
  /** Waiting for an element of a channel; the interval's object is the channel. */
  RECEIVING,
  /** Holding a lock nobody else waits for; the interval's object is the lock. */
  HOLDING,
  /** Holding a lock while others wait for it: contention; the interval's object is the lock. */
  HOLDING_CONTENDED,
  /** Sleeping; of another program, as all that follow. The detail is the {@link ForeignTask}'s. */
  SLEEPING,
  /** Parked, for no lock that is known; the interval's object is what it is parked on, or 0. */
  PARKED,
  /** Reading from a socket or writing to one. */
  NETWORK,
  /** Reading from a file or writing to one. */
  FILES,
  /** A virtual thread that blocks and keeps its carrier; the interval's object says why, or 0. */
  PINNED,
  /**
   * Found by a profiler, for an instant; the interval's detail is what it was found doing, its
   * object the line's site id.
   */
  SAMPLED
}
