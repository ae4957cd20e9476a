package org.lockscope.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lanes that are shown, in the order in which they are shown, and where a thread's is. */
public final class Lanes {
  private final List<Lane> shown;
  private final Map<Integer, Integer> rows;

  /** Shows lanes in an order. */
  public Lanes(List<Lane> shown) {
    this.shown = List.copyOf(shown);
    this.rows = HashMap.newHashMap(shown.size());
    for (int row = 0; row < shown.size(); row++) {
      rows.put(shown.get(row).thread(), row);
    }
  }

  /** How many lanes are shown. */
  public int size() {
    return shown.size();
  }

  /** The lane in a row, from 0. */
  public Lane at(int row) {
    return shown.get(row);
  }

  /** The row of a thread's lane; -1 if it is not shown. */
  public int rowOf(int thread) {
    return rows.getOrDefault(thread, -1);
  }

  /** The lanes, row by row. */
  public List<Lane> list() {
    return shown;
  }
}
