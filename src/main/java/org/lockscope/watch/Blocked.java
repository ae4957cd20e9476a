package org.lockscope.watch;

/**
 * A thread that waits.
 *
 * @param thread who
 * @param object for which lock or other object, as {@link WatchedNames} knows it; 0 for a thread
 * @param holder the thread that it waits for: the lock's holder, or one to be joined; -1 where no
 *     one thread is to end the wait
 * @param site the line it waits at
 * @param since nanoseconds since the recording began
 */
public record Blocked(int thread, int object, int holder, int site, long since) {
  /** What it waits for, as people read it. */
  public String what(WatchedNames names) {
    if (object != 0) {
      return names.object(object).name();
    }
    return "the end of " + names.thread(holder).name();
  }
}
