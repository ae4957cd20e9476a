package org.lockscope.trace;

import org.jspecify.annotations.Nullable;

/**
 * What threads of programs other than our pipeline are seen to do besides waiting. In a trace it
 * stands where an LLM call stands: between a call's start and end, whose object is the {@link #task
 * task's number}, beyond those of the LLM tasks.
 */
public enum ForeignTask {
  /** Sleeping. */
  SLEEP("sleep"),
  /** Reading from a socket. */
  SOCKET_READ("socket read"),
  /** Writing to a socket. */
  SOCKET_WRITE("socket write"),
  /** Reading from a file. */
  FILE_READ("file read"),
  /** Writing to a file. */
  FILE_WRITE("file write"),
  /** A virtual thread blocking while it keeps its carrier. */
  PINNED("pinned");

  private static final ForeignTask[] ALL = values();

  private final String label;

  ForeignTask(String label) {
    this.label = label;
  }

  /** Its name as it stands in a sentence: {@code socket read}. */
  public String label() {
    return label;
  }

  /** Its number among all tasks, {@value Layers#TASKS} or more. */
  public int task() {
    return Layers.TASKS + ordinal();
  }

  /** The one with a task's number; null if the number is an LLM task's, or nobody's. */
  public static @Nullable ForeignTask of(int task) {
    int index = task - Layers.TASKS;
    return index >= 0 && index < ALL.length ? ALL[index] : null;
  }
}
