package org.lockscope.scenario.news;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/** Which threads are on which line of the code at an instant. */
public final class WhereInCode {
  private WhereInCode() {}

  /**
   * Looks at all lanes of a run of ours; takes time logarithmic in their intervals.
   *
   * @param time nanoseconds since the recording began
   * @return the lanes by their index, in order; places where nobody is are left out
   */
  public static Map<CodePlace, List<Integer>> at(Trace trace, long time) {
    Map<CodePlace, List<Integer>> lanes = new EnumMap<>(CodePlace.class);
    for (Lane lane : trace.lanes()) {
      CodePlace place = place(trace, lane, time);
      if (place != null) {
        lanes.computeIfAbsent(place, p -> new ArrayList<>()).add(lane.index());
      }
    }
    return lanes;
  }

  private static @Nullable CodePlace call(@Nullable LlmTask call) {
    return call == null ? null : CodePlace.of(call.step());
  }

  private static @Nullable CodePlace place(Trace trace, Lane lane, long time) {
    Intervals activity = lane.activity();
    int index = activity.at(time);
    if (index < 0) {
      return null;
    }
    return switch (activity.state(index)) {
      case CALLING -> call(NewsTasks.call(trace.directory(), activity.detail(index)));
      // The list's owner alone waits to receive.
      case APPENDING -> activity.has(State.RECEIVING) ? CodePlace.COLLECT : CodePlace.APPEND;
      case SENDING -> CodePlace.APPEND;
      case RECEIVING -> CodePlace.COLLECT;
      case WAITING -> {
        String lock = trace.directory().object(activity.object(index)).name();
        if (lock.equals(RandomSource.LOCK_NAME)) {
          yield CodePlace.RANDOM_LOCK;
        }
        yield lane.holds().at(time) >= 0 ? CodePlace.SECOND_LOCK : CodePlace.LOCK;
      }
      default -> null;
    };
  }
}
