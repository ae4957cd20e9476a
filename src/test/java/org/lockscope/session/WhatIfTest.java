package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.probe.Recorder;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class WhatIfTest {
  /** Two workers, an article each; calls of 10, 20, 30 and 40, 50, 60; appends of 1. */
  private static Trace run() {
    Recorder recorder = new Recorder(1);
    recorder.newThread("main", false);
    recorder.newThread("worker-1", false);
    recorder.newThread("worker-2", false);
    int list = recorder.newObject(ObjectKind.ARRAY, "results");
    TraceBuilder builder = new TraceBuilder(recorder.directory());
    builder.event(0, 0, EventKind.BEGIN, 0, 0, 0);
    int[][] lengths = {{10, 20, 30}, {40, 50, 60}};
    for (int worker = 1; worker <= 2; worker++) {
      long time = 0;
      for (int task = 0; task < 3; task++) {
        builder.event(worker, time, EventKind.CALL_START, 0, task, worker);
        time += lengths[worker - 1][task];
        builder.event(worker, time, EventKind.CALL_END, 0, task, worker);
      }
      builder.event(worker, time, EventKind.APPEND_START, 0, list, worker);
      builder.event(worker, time + 1, EventKind.APPEND_END, 0, list, worker);
    }
    return builder.seal();
  }

  @Test
  void withoutALockItTakesAsLongAsTheSlowestWorker() {
    assertThat(WhatIf.wall(run(), LockPlacement.NONE)).isEqualTo(151);
  }

  @Test
  void aroundTheArticleItTakesAsLongAsAllTogether() {
    assertThat(WhatIf.wall(run(), LockPlacement.ARTICLE)).isEqualTo(61 + 151);
  }

  @Test
  void aroundTheAppendNobodyWaits() {
    assertThat(WhatIf.wall(run(), LockPlacement.APPEND)).isEqualTo(151);
  }

  @Test
  void whoAsksFirstGoesFirst() {
    // worker-1 asks at 10 and holds 20; worker-2 asks at 40, holds 50, then calls and appends.
    assertThat(WhatIf.wall(run(), LockPlacement.parse("sentiment"))).isEqualTo(151);
    // worker-1 asks at 30 and holds 31; worker-2 asks at 90.
    assertThat(WhatIf.wall(run(), LockPlacement.parse("keywords..append"))).isEqualTo(151);
    // Both ask at 0: 30 for worker-1's first two calls, then 90 for worker-2's, then its rest.
    assertThat(WhatIf.wall(run(), LockPlacement.parse("summarize..sentiment")))
        .isEqualTo(30 + 90 + 61);
  }
}
