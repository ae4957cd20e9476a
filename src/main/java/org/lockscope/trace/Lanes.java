package org.lockscope.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lanes that are shown, in the order in which they are shown, and where a thread's is. */
public final class Lanes {
  /**
   * What a row shows.
   *
   * @param lane the lane; of several, the first of them
   * @param group the lanes that share the row; null where it is one lane's
   */
  public record Row(Lane lane, @Nullable LaneGroup group) {}

  private final List<Row> shown;
  private final Map<Integer, Integer> rows;

  private Lanes(List<Row> shown, Map<Integer, Integer> rows) {
    this.shown = shown;
    this.rows = rows;
  }

  /** Shows lanes in an order. */
  public Lanes(List<Lane> shown) {
    this.shown = shown.stream().map(lane -> new Row(lane, null)).toList();
    this.rows = places(this.shown);
  }

  /** Shows rows in an order. */
  public static Lanes of(List<Row> shown) {
    return new Lanes(List.copyOf(shown), places(shown));
  }

  private static Map<Integer, Integer> places(List<Row> shown) {
    Map<Integer, Integer> rows = HashMap.newHashMap(shown.size());
    for (int row = 0; row < shown.size(); row++) {
      LaneGroup group = shown.get(row).group;
      if (group == null) {
        rows.put(shown.get(row).lane.thread(), row);
      } else {
        for (Lane lane : group.lanes()) {
          rows.put(lane.thread(), row);
        }
      }
    }
    return rows;
  }

  /** How many rows are shown. */
  public int size() {
    return shown.size();
  }

  /** The lane in a row, from 0; where several share it, the first of them. */
  public Lane at(int row) {
    return shown.get(row).lane;
  }

  /** The lanes that share a row; null where it is one lane's. */
  public @Nullable LaneGroup group(int row) {
    return shown.get(row).group;
  }

  /** The row of a thread's lane, its own before one that it shares; -1 if it is not shown. */
  public int rowOf(int thread) {
    return rows.getOrDefault(thread, -1);
  }

  /**
   * The row so many below another, or above; one that is opened is passed over, as the lanes that
   * it shows have rows of their own.
   */
  public int below(int row, int by) {
    int to = Math.clamp(row + (long) by, 0, size() - 1);
    int step = by < 0 && to > 0 ? -1 : 1;
    LaneGroup group = group(to);
    return group != null && group.opened() ? Math.clamp(to + (long) step, 0, size() - 1) : to;
  }

  /** The rows, from above. Unmodifiable. */
  public List<Row> rows() {
    return shown;
  }

  /** The lanes, each once: row by row, and of those that share one, all. */
  public List<Lane> list() {
    return shown.stream()
        .flatMap(row -> row.group == null ? List.of(row.lane).stream() : row.group.lanes().stream())
        .distinct()
        .toList();
  }
}
