package org.lockscope.format.jfr;

/**
 * What one event of a flight recording says that a lane can show.
 *
 * @param kind what the thread did
 * @param thread the thread's id
 * @param start when it began, in nanoseconds; since when, whoever made it says
 * @param end when it ended, not before it began
 * @param object the lock or condition waited for, the list, the task's number, or the child
 *     thread's id
 * @param site the source line's id, 0 where it is not known
 * @param other the thread that held the monitor before, that started the child, or, of a task or
 *     append, the object or article it is about; -1 for none
 */
record JfrSpan(Kind kind, int thread, long start, long end, int object, int site, int other) {
  /** The other thread where there is none. */
  static final int NOBODY = -1;

  enum Kind {
    /** Waiting to enter a monitor, and entering it. */
    ENTER,
    /** Parked for a lock; whether it then got it is not told. */
    PARKED,
    /** Parked for a lock until its time was up. */
    PARKED_IN_VAIN,
    /** Waiting on a condition; of a monitor if {@code other} is the monitor's object id. */
    AWAITING,
    /** Inside a foreign task. */
    TASK,
    /** Appending to the list that all workers share, as only our own recordings tell. */
    APPEND,
    /** Asking for a lock until it has it, or not, as only our own recordings tell. */
    ASK,
    /** Holding a lock, as only our own recordings tell. */
    HOLD,
    /** Found by a profiler; the object is what doing, a {@code SampleState}. */
    SAMPLE,
    /** Started. */
    BEGUN,
    /** Ended. */
    ENDED
  }

  /** Whether a lock was waited for. */
  boolean isLockWait() {
    return kind == Kind.ENTER || kind == Kind.PARKED || kind == Kind.PARKED_IN_VAIN;
  }

  long length() {
    return end - start;
  }

  JfrSpan within(long newStart, long newEnd) {
    return new JfrSpan(kind, thread, newStart, newEnd, object, site, other);
  }
}
