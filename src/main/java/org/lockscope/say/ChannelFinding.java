package org.lockscope.say;

import java.util.Optional;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** What the channel cost a run whose results go over one to who appends them. */
final class ChannelFinding {
  private ChannelFinding() {}

  static Optional<Findings.Finding> of(RunSummary run) {
    return run instanceof OwnRun own ? of(own) : Optional.empty();
  }

  private static Optional<Findings.Finding> of(OwnRun run) {
    Trace trace = run.trace();
    long sending = 0;
    long receiving = 0;
    Lane owner = null;
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      for (int i = 0; i < activity.size(); i++) {
        long each = activity.end(i) - activity.start(i);
        sending += activity.state(i) == State.SENDING ? each : 0;
        if (activity.state(i) == State.RECEIVING) {
          receiving += each;
          owner = lane;
        }
      }
    }
    return owner == null
        ? Optional.empty()
        : Optional.of(
            Findings.Finding.of(
                Words.of(run),
                new Inspection.Target(owner.thread(), new TimeSpan(0, trace.end())),
                "says.channel",
                Quantities.duration(sending),
                Quantities.percent(receiving, run.figures().wall())));
  }
}
