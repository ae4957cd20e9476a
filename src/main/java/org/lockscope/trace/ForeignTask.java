package org.lockscope.trace;

import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;

/**
 * What threads of programs other than our pipeline are seen to do besides waiting. In a trace it
 * stands where a call stands: between a call's start and end, whose object is the {@link #task
 * task's number}, far beyond those of any table of tasks.
 */
public enum ForeignTask {
  /** Sleeping. */
  SLEEP(State.SLEEPING, "sleep"),
  /** Parked, for no lock that is known; the call's article is the object parked on, or 0. */
  PARK(State.PARKED, "park"),
  /** Reading from a socket. */
  SOCKET_READ(State.NETWORK, "socket read"),
  /** Writing to a socket. */
  SOCKET_WRITE(State.NETWORK, "socket write"),
  /** Reading from a file. */
  FILE_READ(State.FILES, "file read"),
  /** Writing to a file. */
  FILE_WRITE(State.FILES, "file write"),
  /**
   * A virtual thread blocking while it keeps its carrier; the call's article is the number of the
   * {@link org.lockscope.event.PinCause}, or 0.
   */
  PINNED(State.PINNED, "pinned");

  private static final ForeignTask[] ALL = values();

  private static final int FIRST = 1 << 30;

  private final State state;
  private final String label;

  ForeignTask(State state, String label) {
    this.state = state;
    this.label = label;
  }

  /** Its name as it stands in a sentence: {@code socket read}. */
  public String label() {
    return label;
  }

  /** What a lane is in meanwhile. */
  public State state() {
    return state;
  }

  /** Its number among all tasks, {@value #FIRST} or more. */
  public int task() {
    return FIRST + ordinal();
  }

  /** The one that an interval's detail says. */
  public static ForeignTask ofDetail(int detail) {
    return ALL[detail];
  }

  /** What a call's task is called in English, be it one of these or of a table. */
  public static String label(Directory names, int task) {
    ForeignTask foreign = of(task);
    return foreign == null ? names.task(task).label() : foreign.label;
  }

  /** The one with a task's number; null if the number is that of a table's task, or nobody's. */
  public static @Nullable ForeignTask of(int task) {
    int index = task - FIRST;
    return index >= 0 && index < ALL.length ? ALL[index] : null;
  }
}
