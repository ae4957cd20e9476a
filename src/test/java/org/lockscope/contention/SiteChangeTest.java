package org.lockscope.contention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.probe.Recorder;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class SiteChangeTest {
  private final Recorder names = new Recorder(1);
  private final int lock = names.newObject(ObjectKind.LOCK, "lock");
  private final int other = names.newObject(ObjectKind.LOCK, "other");

  SiteChangeTest() {
    names.newThread("one", false);
  }

  /** A wait at a line of one method, in a recording of so long. */
  private Trace trace(int waited, int line, long length, long wall) {
    int site = names.site(new Site("A.java", line, 0, "org.app.A.get", null));
    TraceBuilder builder = new TraceBuilder(names.directory());
    builder.event(0, 0, EventKind.LOCK_REQUEST, site, waited, 1);
    builder.event(0, length, EventKind.LOCK_ABANDON, site, waited, 0);
    builder.event(0, wall, EventKind.END, 0, 0, 0);
    return builder.seal();
  }

  private static List<SiteChange> between(Trace before, Trace after) {
    return SiteChange.between(before, Contention.of(before), after, Contention.of(after));
  }

  @Test
  void methodsAreComparedWhereverTheirLinesAreByHowManyThreadsWaitInThem() {
    List<SiteChange> changes = between(trace(lock, 10, 50, 100), trace(lock, 12, 50, 200));
    assertThat(changes).hasSize(1);
    SiteChange change = changes.getFirst();
    assertThat(change.method()).isEqualTo("A.get");
    assertThat(change.before().threads()).isEqualTo(0.5);
    assertThat(change.after().threads()).isEqualTo(0.25);
    assertThat(change.difference()).isEqualTo(-0.25);
  }

  @Test
  void whatIsInOneOfThemOnlyIsAChangeToo() {
    List<SiteChange> changes = between(trace(lock, 10, 50, 100), trace(other, 10, 20, 100));
    assertThat(changes).extracting(SiteChange::lock).containsExactly("lock", "other");
    assertThat(changes.getFirst().after().count()).isZero();
    assertThat(changes.getLast().before().count()).isZero();
  }
}
