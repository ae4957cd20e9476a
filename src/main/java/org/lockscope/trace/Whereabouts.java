package org.lockscope.trace;

import java.util.ArrayList;
import java.util.List;

/** Which lanes are inside which task's call, or appending or sending, at an instant. */
public final class Whereabouts {
  private final List<List<Integer>> calling = new ArrayList<>();
  private final List<Integer> appending = new ArrayList<>();

  /**
   * Looks at all lanes of a trace; takes time logarithmic in their intervals.
   *
   * @param time nanoseconds since the recording began
   */
  public Whereabouts(Trace trace, long time) {
    for (int task = 0; task < Layers.TASKS; task++) {
      calling.add(new ArrayList<>());
    }
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      int index = activity.at(time);
      if (index >= 0) {
        note(lane, activity, index);
      }
    }
  }

  private void note(Lane lane, Intervals activity, int index) {
    State state = activity.state(index);
    if (state == State.CALLING && activity.detail(index) < Layers.TASKS) {
      calling.get(activity.detail(index)).add(lane.index());
    } else if (state == State.APPENDING || state == State.SENDING) {
      appending.add(lane.index());
    }
  }

  /** The lanes inside a task's call, by their index. */
  public List<Integer> calling(int task) {
    return calling.get(task);
  }

  /** The lanes that are appending, or waiting to send their result, by their index. */
  public List<Integer> appending() {
    return appending;
  }
}
