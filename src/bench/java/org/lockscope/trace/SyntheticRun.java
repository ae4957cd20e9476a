package org.lockscope.trace;

import java.util.Random;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.news.NewsTasks;

/** A trace of so many intervals over so many lanes: calls, with an append after every third. */
public final class SyntheticRun {
  private SyntheticRun() {}

  public static Trace of(int lanes, int intervals) {
    Recorder recorder = new Recorder(1);
    NewsTasks.ALL.forEach(recorder::newTask);
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    recorder.newThread("main", false);
    for (int lane = 1; lane <= lanes; lane++) {
      recorder.newThread("worker-" + lane, true);
      builder.event(0, 0, EventKind.FORK, 0, lane, 0);
    }
    Random random = new Random(lanes);
    long[] times = new long[lanes + 1];
    int article = 0;
    for (int i = 0; i < intervals; i++) {
      int lane = 1 + i % lanes;
      int step = i / lanes % 4;
      article += step == 0 ? 1 : 0;
      long from = times[lane];
      boolean append = step == 3;
      long to = from + (append ? 20 : 1_000 + random.nextInt(2_000)) * 1_000L;
      EventKind start = append ? EventKind.APPEND_START : EventKind.CALL_START;
      EventKind end = append ? EventKind.APPEND_END : EventKind.CALL_END;
      builder.event(lane, from, start, 0, append ? 1 : step, article);
      builder.event(lane, to, end, 0, append ? 1 : step, Operands.outcome(Operands.OK, article));
      times[lane] = to;
    }
    return builder.seal();
  }
}
