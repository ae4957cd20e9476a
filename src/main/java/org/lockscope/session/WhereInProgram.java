package org.lockscope.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lockscope.event.Directory;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Trace;

/** Which threads are on which line of a scenario's program at an instant. */
public final class WhereInProgram {
  private WhereInProgram() {}

  /**
   * Looks at all lanes; takes time logarithmic in their intervals.
   *
   * @param time nanoseconds since the recording began
   * @return the lanes by their index, in order, under the lines' numbers; lines where nobody is are
   *     left out, as are threads whose line is not known
   */
  public static Map<Integer, List<Integer>> at(SourceProgram program, Trace trace, long time) {
    Map<Integer, List<Integer>> lanes = new TreeMap<>();
    for (Lane lane : trace.lanes()) {
      place(trace.directory(), lane.activity(), time)
          .map(program::line)
          .ifPresent(
              line ->
                  line.ifPresent(
                      number ->
                          lanes.computeIfAbsent(number, n -> new ArrayList<>()).add(lane.index())));
    }
    return lanes;
  }

  /** What a thread does, in the words of {@link SourceProgram#line}. */
  private static Optional<String> place(Directory names, Intervals activity, long time) {
    int index = activity.at(time);
    if (index < 0) {
      return Optional.empty();
    }
    String object = names.object(activity.object(index)).name();
    return switch (activity.state(index)) {
      case CALLING -> Optional.of("call:" + names.task(activity.detail(index)).key());
      case WAITING -> Optional.of("lock:" + object);
      case AWAITING -> Optional.of("await:" + object);
      case SENDING -> Optional.of("send:" + object);
      case RECEIVING -> Optional.of("receive:" + object);
      default -> Optional.empty();
    };
  }
}
