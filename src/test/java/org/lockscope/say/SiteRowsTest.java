package org.lockscope.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.contention.Contention;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.session.Recording;
import org.lockscope.trace.TraceBuilder;

final class SiteRowsTest {
  @Test
  void aRowTellsALineItsFiguresAndWhereItsLongestWaitIs() {
    Recorder names = new Recorder(1);
    int lock = names.newObject(ObjectKind.LOCK, "lock");
    int site = names.site(new Site("Cache.java", 12, 0, "org.app.Cache.get", null));
    names.newThread("exec-1", false);
    TraceBuilder builder = new TraceBuilder(names.directory());
    builder.event(0, 0, EventKind.LOCK_REQUEST, site, lock, 1);
    builder.event(0, 2_000_000, EventKind.LOCK_ABANDON, site, lock, 0);
    RunSummary run = RunSummary.of("", Recording.of("server.jfr", builder.seal(), true));
    List<Findings.Finding> rows = SiteRows.of(run, Contention.of(run.trace()));
    assertThat(rows).hasSize(1);
    Findings.Finding row = rows.getFirst();
    assertThat(row.values())
        .containsExactly(
            "Cache.get (Cache.java:12)",
            "lock: 1 wait, 2.00 ms in all (100 %), 99 % of them 2.00 ms at most, the longest 2.00"
                + " ms, 1 at once");
    assertThat(row.target()).isNotNull();
  }

  @Test
  void aRunOfOursHasNone() throws InterruptedException {
    RunSummary run = Runs.run("", LockPlacement.append(), 3);
    assertThat(SiteRows.of(run, Contention.of(run.trace()))).isEmpty();
  }
}
