package org.lockscope.cli.stats;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells, the first to the left and the others to the right, as wide as they need. */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with the headings of its columns. */
  public Table(String... heading) {
    row(heading);
  }

  /** Adds a row of as many cells as the heading has. */
  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Writes all of it after an empty line. */
  public void write(PrintWriter out) {
    out.println();
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String space = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? row.get(i) + space : GAP + space + row.get(i));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
