package org.lockscope.trace;

import java.util.Arrays;

/** Rows of numbers in one array. The first column is an event's index, and rises. */
final class IntColumns {
  private final int width;
  private int[] cells;
  private int rows;

  IntColumns(int width) {
    this.width = width;
    this.cells = new int[16 * width];
  }

  int size() {
    return rows;
  }

  void add(int... row) {
    if ((rows + 1) * width > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    System.arraycopy(row, 0, cells, rows * width, width);
    rows++;
  }

  int get(int row, int column) {
    return cells[row * width + column];
  }

  void set(int row, int column, int value) {
    cells[row * width + column] = value;
  }

  /** The last row whose event is among the first {@code count}; -1 if none is. */
  int lastBefore(int count) {
    int low = 0;
    int high = rows;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle, 0) < count) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
