package org.lockscope.cli.stats;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.lockscope.contention.SiteChange;
import org.lockscope.text.Quantities;

/** Writes for people what got better and what got worse from one recording to another. */
public final class ChangesText {
  private static final int FEW = 10;

  /** A smaller change, in threads that wait on average, is none to speak of. */
  private static final double LEAST = 0.005;

  private final boolean all;
  private final PrintWriter out;

  /**
   * A writer.
   *
   * @param all whether to write all rows
   */
  public ChangesText(boolean all, PrintWriter out) {
    this.all = all;
    this.out = out;
  }

  /**
   * Writes a table and a sentence.
   *
   * @param before what the earlier recording is called
   * @param changes what changed most first
   */
  public void write(String before, List<SiteChange> changes) {
    Table table =
        new Table(
            "method that waits, and for what",
            "waits before",
            "after",
            "longest before",
            "after",
            "threads waiting before",
            "after",
            "change");
    for (SiteChange change : all ? changes : changes.subList(0, Math.min(FEW, changes.size()))) {
      table.row(
          name(change),
          String.format(Locale.ROOT, "%,d", change.before().count()),
          String.format(Locale.ROOT, "%,d", change.after().count()),
          Quantities.duration(change.before().longest()),
          Quantities.duration(change.after().longest()),
          threads(change.before().threads()),
          threads(change.after().threads()),
          change(change));
    }
    out.printf("%nagainst %s:%n", before);
    table.write(out);
    if (!all && changes.size() > FEW) {
      out.printf(Locale.ROOT, "and %,d more (--all)%n", changes.size() - FEW);
    }
    double was = changes.stream().mapToDouble(change -> change.before().threads()).sum();
    double is = changes.stream().mapToDouble(change -> change.after().threads()).sum();
    String how = Math.abs(is - was) < LEAST ? "as much as before" : is < was ? "better" : "worse";
    out.printf(
        Locale.ROOT,
        "%nOn average %s threads waited for locks, before that %s: %s.%n",
        threads(is),
        threads(was),
        how);
  }

  private static String name(SiteChange change) {
    return (change.method().isEmpty() ? "unknown line" : change.method()) + ", " + change.lock();
  }

  private static String threads(double threads) {
    return String.format(Locale.ROOT, threads < 10 ? "%.2f" : "%.1f", threads);
  }

  private static String change(SiteChange change) {
    if (change.before().total() == 0) {
      return "new";
    }
    if (change.after().total() == 0) {
      return "gone";
    }
    double part = change.difference() / change.before().threads();
    return String.format(Locale.ROOT, "%+.0f %%", 100 * part);
  }
}
