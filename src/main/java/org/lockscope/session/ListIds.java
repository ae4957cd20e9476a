package org.lockscope.session;

import org.lockscope.trace.ListHistory;

/**
 * Which objects of a recording are the shared list's.
 *
 * @param list the list's object id, which is also that of its first array
 * @param sizeVariable the object id of the variable that holds the size
 * @param arrayVariable the object id of the variable that holds the array
 */
public record ListIds(int list, int sizeVariable, int arrayVariable) {
  /** The objects of a list whose history is kept. */
  public static ListIds of(ListHistory history) {
    return new ListIds(history.list(), history.sizeVariable(), history.arrayVariable());
  }

  /** A history of this list that has seen nothing; hand it the trace's events. */
  public ListHistory newHistory() {
    return new ListHistory(list, sizeVariable, arrayVariable);
  }
}
