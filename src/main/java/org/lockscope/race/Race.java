package org.lockscope.race;

/**
 * Two accesses to one location from two threads, at least one a write, that nothing orders in this
 * run.
 *
 * @param object the variable or array
 * @param index the slot, -1 for a variable
 * @param previous the access that came first
 * @param current the access that came next
 */
public record Race(int object, int index, Access previous, Access current) {
  /** The two accesses in order: {@code write-read}. */
  public String kind() {
    return (previous.write() ? "write" : "read") + "-" + (current.write() ? "write" : "read");
  }
}
