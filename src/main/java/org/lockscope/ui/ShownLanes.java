package org.lockscope.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.RunSummary;
import org.lockscope.trace.LaneQuery;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Trace;

/** Which lanes a timeline draws one by one; looked up anew only when that can have changed. */
final class ShownLanes {
  private final Extras extras;
  private Lanes lanes = new Lanes(List.of());
  private @Nullable Trace of;
  private int count;
  private boolean collapsed;
  private LaneQuery query = LaneQuery.ALL;

  ShownLanes(Extras extras) {
    this.extras = extras;
  }

  Lanes lanes() {
    return lanes;
  }

  /**
   * Looks which lanes are to be shown now.
   *
   * @param time the playhead's, in nanoseconds since the recording began
   */
  void update(RunSummary run, long time) {
    LaneQuery asked = extras.query();
    boolean moves = asked.doing() != LaneQuery.Doing.ANYTHING;
    boolean sorts = run.live() && asked.order() != LaneQuery.Order.START;
    boolean same =
        of == run.trace()
            && count == run.trace().lanes().size()
            && asked.equals(query)
            && extras.collapsed() == collapsed;
    if (!same || moves || sorts) {
      of = run.trace();
      count = run.trace().lanes().size();
      query = asked;
      collapsed = extras.collapsed();
      lanes = extras.lanes(run.trace(), time);
    }
  }
}
