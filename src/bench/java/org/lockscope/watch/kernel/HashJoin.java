package org.lockscope.watch.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Joins two lists of rows by a key, through a map of the JDK's; each thread joins its own. */
final class HashJoin implements Kernel {
  private static final int ROWS = 40_000;

  private static final class Row {
    private int key;
    private long value;

    Row(int key, long value) {
      this.key = key;
      this.value = value;
    }
  }

  @Override
  public long run() throws InterruptedException {
    return Kernel.sum(
        thread -> {
          Map<Integer, Row> byKey = new HashMap<>();
          for (Row row : rows(thread)) {
            byKey.put(row.key, row);
          }
          long sum = 0;
          for (Row row : rows(thread + THREADS)) {
            Row other = byKey.get(row.key);
            if (other != null) {
              sum += row.value ^ other.value;
            }
          }
          return sum;
        });
  }

  private static List<Row> rows(int seed) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(new Row(random.nextInt(2 * ROWS), i));
    }
    return rows;
  }
}
