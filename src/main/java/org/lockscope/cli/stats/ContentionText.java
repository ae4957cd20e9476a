package org.lockscope.cli.stats;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.lockscope.contention.Contention;
import org.lockscope.contention.Course;
import org.lockscope.contention.Holder;
import org.lockscope.contention.PinGroup;
import org.lockscope.contention.PoolGroup;
import org.lockscope.contention.SiteGroup;
import org.lockscope.contention.StackGroup;
import org.lockscope.contention.WaitGroup;
import org.lockscope.contention.WaitSums;
import org.lockscope.event.Site;
import org.lockscope.text.Quantities;

/** Writes for people how the threads of a recording waited: on one screen, or all of it. */
public final class ContentionText {
  private static final int FEW = 5;
  private static final int NAME = 58;
  private static final String BARS = " ▁▂▃▄▅▆▇█";

  private final Contention contention;
  private final boolean timed;
  private final boolean all;
  private final PrintWriter out;

  /**
   * A writer of one recording's.
   *
   * @param timed whether its times are nanoseconds; otherwise they number its events
   * @param all whether to write all rows, and the stacks of all lines
   */
  public ContentionText(Contention contention, boolean timed, boolean all, PrintWriter out) {
    this.contention = contention;
    this.timed = timed;
    this.all = all;
    this.out = out;
  }

  /** Writes it; nothing of what the recording does not tell. */
  public void write() {
    if (contention.all().count() > 0) {
      whole();
      sites();
      locks();
      pools();
      threads();
    }
    pinned();
    pauses();
  }

  private String length(long length) {
    return timed ? Quantities.duration(length) : Quantities.count(length) + " events";
  }

  private String instant(long at) {
    return timed ? Quantities.instant(at, 1_000_000) : "event " + at;
  }

  private String part(long total) {
    return Quantities.percent(total, contention.all().total());
  }

  private static String cut(String name) {
    return name.length() <= NAME
        ? name
        : name.substring(0, NAME / 2) + "…" + name.substring(name.length() - NAME / 2 + 1);
  }

  private void whole() {
    WaitSums sums = contention.all();
    out.printf(
        Locale.ROOT,
        "waiting for locks: %,d waits, %s in all, longest %s, %,d threads at once at %s%n",
        sums.count(),
        length(sums.total()),
        length(sums.longest()),
        sums.peak().waits(),
        instant(sums.peak().at()));
    Course course = contention.course();
    if (timed && course.average().size() > 1) {
      double most = course.average().stream().mapToDouble(Double::doubleValue).max().orElse(0);
      StringBuilder bars = new StringBuilder();
      for (double average : course.average()) {
        long eighths = most <= 0 ? 0 : Math.round(Math.ceil(8 * average / most));
        bars.append(BARS.charAt(Math.clamp(eighths, 0, 8)));
      }
      out.printf(
          Locale.ROOT,
          "every %s, up to %.1f threads on average: |%s|%n",
          length(course.step()),
          most,
          bars);
    }
  }

  private static final String[] SUMS = {
    "waits", "total", "part", "average", "p90", "p99", "longest", "at once", "threads"
  };

  private Table table(String first) {
    String[] heading = new String[SUMS.length + 1];
    heading[0] = first;
    System.arraycopy(SUMS, 0, heading, 1, SUMS.length);
    return new Table(heading);
  }

  private void row(Table table, String name, WaitSums sums, String threads, long whole) {
    table.row(
        cut(name),
        String.format(Locale.ROOT, "%,d", sums.count()),
        length(sums.total()),
        Quantities.percent(sums.total(), whole),
        length(sums.average()),
        length(sums.p90()),
        length(sums.p99()),
        length(sums.longest()),
        String.format(Locale.ROOT, "%,d", sums.peak().waits()),
        threads);
  }

  private void row(Table table, String name, WaitGroup group) {
    String threads = String.format(Locale.ROOT, "%,d", group.threads());
    row(table, name, group.sums(), threads, contention.all().total());
  }

  private <T> List<T> shown(List<T> groups, int few) {
    return all ? groups : groups.subList(0, Math.min(few, groups.size()));
  }

  private void more(List<?> groups, int few) {
    if (!all && groups.size() > few) {
      out.printf(Locale.ROOT, "and %,d more (--all)%n", groups.size() - few);
    }
  }

  private void sites() {
    Table table = table("line that waits, and for what");
    for (SiteGroup site : shown(contention.sites(), FEW)) {
      row(table, name(site.site()) + ", " + site.lock(), site.waits());
    }
    table.write(out);
    more(contention.sites(), FEW);
    if (all) {
      for (SiteGroup site : contention.sites()) {
        out.printf("%n%s, %s%n", name(site.site()), site.lock());
        site.stacks().forEach(this::stack);
      }
    }
  }

  /** A line as it stands in a table: {@code Cache.get Cache.java:48}. */
  private static String name(Site site) {
    String method = site.briefMethod();
    return site.equals(Site.UNKNOWN) ? "unknown line" : (method + " " + site).strip();
  }

  private void stack(StackGroup stack) {
    out.printf(Locale.ROOT, "  %,d times, %s%n", stack.count(), length(stack.total()));
    for (Site frame : stack.frames()) {
      out.printf("    %s (%s)%n", frame.method(), frame);
    }
  }

  private void locks() {
    Table table =
        new Table(
            "lock", "locks", "waits", "total", "part", "average", "p90", "longest", "held by");
    for (WaitGroup lock : shown(contention.locks(), FEW)) {
      WaitSums sums = lock.sums();
      table.row(
          cut(lock.name()),
          String.format(Locale.ROOT, "%,d", lock.locks()),
          String.format(Locale.ROOT, "%,d", sums.count()),
          length(sums.total()),
          part(sums.total()),
          length(sums.average()),
          length(sums.p90()),
          length(sums.longest()),
          holder(lock));
    }
    table.write(out);
    more(contention.locks(), FEW);
  }

  /** Who held it most while others waited, and how much of that time. */
  private String holder(WaitGroup lock) {
    if (lock.holders().isEmpty()) {
      return "unknown";
    }
    Holder first = lock.holders().getFirst();
    return first.pool() + " " + Quantities.percent(first.time(), lock.sums().total());
  }

  private void pools() {
    List<PoolGroup> pools = contention.pools();
    Table table = table("pool of threads");
    for (PoolGroup pool : shown(pools, FEW)) {
      WaitGroup waits = pool.waits();
      String threads = String.format(Locale.ROOT, "%,d of %,d", waits.threads(), pool.size());
      row(table, waits.name(), waits.sums(), threads, contention.all().total());
    }
    table.write(out);
    more(pools, FEW);
  }

  private void threads() {
    Table table = new Table("thread", "waits", "total", "part", "average", "p90", "p99", "longest");
    for (WaitGroup thread : shown(contention.threads(), FEW)) {
      WaitSums sums = thread.sums();
      table.row(
          cut(thread.name()),
          String.format(Locale.ROOT, "%,d", sums.count()),
          length(sums.total()),
          part(sums.total()),
          length(sums.average()),
          length(sums.p90()),
          length(sums.p99()),
          length(sums.longest()));
    }
    table.write(out);
    more(contention.threads(), FEW);
  }

  private void pinned() {
    if (contention.pinned().isEmpty()) {
      return;
    }
    Table table =
        new Table("virtual threads pinned", "times", "total", "longest", "p99", "in, why");
    for (PinGroup pin : shown(contention.pinned(), FEW)) {
      table.row(
          cut(name(pin.site())),
          String.format(Locale.ROOT, "%,d", pin.sums().count()),
          length(pin.sums().total()),
          length(pin.sums().longest()),
          length(pin.sums().p99()),
          why(pin));
    }
    table.write(out);
    more(contention.pinned(), FEW);
    if (all) {
      contention.pinned().forEach(pin -> pin.stacks().forEach(this::stack));
    }
    carriers();
  }

  private static String why(PinGroup pin) {
    String told = (pin.operation() + ", " + pin.reason()).replaceAll("^, |, $", "");
    return told.isEmpty() ? "unknown" : told;
  }

  private void carriers() {
    if (contention.carriers().isEmpty()) {
      return;
    }
    Table table = new Table("carrier", "pinned", "total", "longest", "virtual threads");
    for (WaitGroup carrier : shown(contention.carriers(), FEW)) {
      table.row(
          cut(carrier.name()),
          Quantities.count(carrier.sums().count()),
          length(carrier.sums().total()),
          length(carrier.sums().longest()),
          Quantities.count(carrier.threads()));
    }
    table.write(out);
    more(contention.carriers(), FEW);
  }

  private void pauses() {
    if (contention.pauses().isEmpty()) {
      return;
    }
    Table table = new Table("all threads stood still", "times", "total", "longest", "at");
    contention.pauseGroups().stream()
        .limit(all ? Long.MAX_VALUE : FEW)
        .forEach(
            pause ->
                table.row(
                    pause.name().isEmpty() ? "safepoint" : cut(pause.name()),
                    String.format(Locale.ROOT, "%,d", pause.count()),
                    length(pause.total()),
                    length(pause.longest().length()),
                    instant(pause.longest().from())));
    table.write(out);
    more(contention.pauseGroups(), FEW);
  }
}
