package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.contention.Contention;
import org.lockscope.contention.SiteGroup;
import org.lockscope.contention.WaitSums;
import org.lockscope.say.Findings.Finding;
import org.lockscope.text.Quantities;
import org.lockscope.trace.TimeSpan;

/** Where the threads of another program's recording waited, line by line. */
public final class SiteRows {
  private static final int MOST = 12;

  private SiteRows() {}

  /**
   * The lines that waited longest, each as what it is and what its waits add up to, and where the
   * longest of them is; none of a run of ours, whose lock stands in its code.
   *
   * @param run one that has ended
   * @param waits what its waits add up to
   */
  public static List<Finding> of(RunSummary run, Contention waits) {
    if (!(run instanceof ForeignRun)) {
      return List.of();
    }
    Words words = Words.of(run);
    Lengths lengths = Lengths.of(run);
    List<Finding> rows = new ArrayList<>();
    for (SiteGroup site : waits.sites().stream().limit(MOST).toList()) {
      WaitSums sums = site.waits().sums();
      String figures =
          words.tell(
              "sites.row",
              site.lock(),
              sums.count(),
              lengths.length(sums.total()),
              Quantities.percent(sums.total(), waits.all().total()),
              lengths.length(sums.p99()),
              lengths.length(sums.longest()),
              sums.peak().waits());
      TimeSpan span =
          new TimeSpan(site.waits().longest().from(), site.waits().longest().to()).widened(0.1);
      String line = words.line(site.site());
      rows.add(
          new Finding(
              "sites.row",
              List.of(line, figures),
              line + ": " + figures,
              new Inspection.Target(site.waits().longest().thread(), span),
              null));
    }
    return rows;
  }
}
