package org.lockscope.contention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.probe.Recorder;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LaneGroup;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class LanePoolsTest {
  private static Trace trace(int workers) {
    Recorder names = new Recorder(1);
    int lock = names.newObject(ObjectKind.LOCK, "lock");
    names.newThread("main", false);
    for (int i = 1; i <= workers; i++) {
      names.newThread("exec-" + i, false);
    }
    names.newThread("pair-1", false);
    names.newThread("pair-2", false);
    TraceBuilder builder = new TraceBuilder(names.directory());
    for (int thread = 0; thread < workers + 3; thread++) {
      builder.event(thread, thread, EventKind.LOCK_REQUEST, 0, lock, 1);
    }
    return builder.seal();
  }

  private static Lanes folded(Trace trace, Set<Integer> apart, Set<String> opened) {
    return LanePools.folded(trace, trace.lanes(), apart, opened);
  }

  private static List<String> rows(Lanes lanes) {
    return lanes.rows().stream().map(LanePoolsTest::row).toList();
  }

  private static String row(Lanes.Row row) {
    LaneGroup group = row.group();
    return group == null ? row.lane().name() : group.name() + " " + group.lanes().size();
  }

  @Test
  void manyThreadsOfAPoolShareARowAndFewDoNot() {
    Trace trace = trace(60);
    Lanes lanes = folded(trace, Set.of(), Set.of());
    assertThat(rows(lanes)).containsExactly("main", "exec-* 60", "pair-1", "pair-2");
    assertThat(lanes.rowOf(40)).as("of a thread of the pool").isEqualTo(1);
    assertThat(lanes.list()).as("all of them are shown").hasSize(63);
  }

  @Test
  void whereThereIsRoomEachThreadHasItsRow() {
    assertThat(rows(folded(trace(20), Set.of(), Set.of()))).hasSize(23).contains("exec-7");
  }

  @Test
  void aPoolThatIsOpenedShowsItsThreadsBelowAndIsPassedOverByStepping() {
    Trace trace = trace(60);
    Lanes lanes = folded(trace, Set.of(), Set.of("exec-*"));
    assertThat(rows(lanes)).hasSize(64).startsWith("main", "exec-* 60", "exec-1", "exec-2");
    assertThat(lanes.rowOf(1)).isEqualTo(2);
    assertThat(lanes.below(0, 1)).isEqualTo(2);
    assertThat(lanes.below(2, -1)).isEqualTo(0);
    assertThat(lanes.list()).extracting(Lane::thread).doesNotHaveDuplicates().hasSize(63);
  }

  @Test
  void aThreadThatIsPinnedStandsByItself() {
    Trace trace = trace(60);
    assertThat(rows(folded(trace, Set.of(5), Set.of())))
        .containsExactly("main", "exec-* 59", "exec-5", "pair-1", "pair-2");
  }
}
