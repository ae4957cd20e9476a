package org.lockscope.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.say.RunSummary;
import org.lockscope.trace.LaneQuery;
import org.lockscope.trace.Lanes;

/** Which lanes of a run are drawn one by one; looked up anew only when that can have changed. */
final class ShownLanes {
  private Lanes lanes = new Lanes(List.of());
  private @Nullable Options asked;
  private int count;

  /**
   * The lanes to be shown now.
   *
   * @param time the playhead's, in nanoseconds since the recording began
   */
  Lanes of(Options options, RunSummary run, long time) {
    LaneQuery query = options.query();
    boolean moves = query.doing() != LaneQuery.Doing.ANYTHING;
    boolean sorts = !run.trace().sealed() && query.order() != LaneQuery.Order.NUMBER;
    int now = run.trace().lanes().size();
    if (!options.equals(asked) || now != count || moves || sorts) {
      lanes = options.lanes(run, time);
      asked = options;
      count = now;
    }
    return lanes;
  }
}
