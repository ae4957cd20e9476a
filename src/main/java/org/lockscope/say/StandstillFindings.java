package org.lockscope.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.say.Findings.Finding;
import org.lockscope.text.Quantities;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Standstill;
import org.lockscope.trace.Standstills;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/** That no thread of a run could act any more, and what each of them waited for. */
final class StandstillFindings {
  private static final int MOST_WAITS = 20;

  /** How the channel on which a thread's end is told is called, after its name. */
  private static final String END = ".end";

  private final Trace trace;
  private final Directory names;
  private final Words words;
  private final List<Finding> findings = new ArrayList<>();

  private StandstillFindings(RunSummary run) {
    this.trace = run.trace();
    this.names = trace.directory();
    this.words = Words.of(run);
  }

  /** What there is to say at an instant of a run, of which all threads were recorded. */
  static List<Finding> of(RunSummary run, Standstills standstills, Moment moment) {
    StandstillFindings said = new StandstillFindings(run);
    Standstill standstill = standstills.at(moment).orElse(null);
    Standstills.Over over = standstills.over(moment);
    if (standstill != null) {
      said.say(standstill, moment.time(), "says.standstill");
    } else if (over != null) {
      said.say(over.standstill(), over.until(), "says.stood", Quantities.duration(over.until()));
    }
    return said.findings;
  }

  private void say(Standstill standstill, long until, String key, Object... more) {
    List<Object> values = new ArrayList<>();
    values.add(standstill.waits().size());
    values.add(Quantities.duration(standstill.since()));
    values.addAll(List.of(more));
    findings.add(Finding.of(words, null, key, values.toArray()));
    List<Standstill.Wait> waits =
        standstill.waits().stream()
            .sorted(Comparator.comparingInt(Standstill.Wait::thread))
            .toList();
    for (Standstill.Wait wait : waits.subList(0, Math.min(MOST_WAITS, waits.size()))) {
      findings.add(wait(wait, new TimeSpan(wait.since(), until), standstill.since()));
    }
    if (waits.size() > MOST_WAITS) {
      findings.add(Finding.of(words, null, "says.still.more", waits.size() - MOST_WAITS));
    }
  }

  private Finding wait(Standstill.Wait wait, TimeSpan span, long since) {
    Inspection.Target target = new Inspection.Target(wait.thread(), span);
    String who = names.thread(wait.thread()).name();
    String what = names.object(wait.object()).name();
    String holder = holder(wait.object(), since + 1);
    return switch (wait.state()) {
      case SENDING -> Finding.of(words, target, "says.still.send", who, what);
      case RECEIVING ->
          what.endsWith(END)
              ? Finding.of(
                  words,
                  target,
                  "says.still.end",
                  who,
                  what.substring(0, what.length() - END.length()))
              : Finding.of(words, target, "says.still.receive", who, what);
      default ->
          holder == null
              ? Finding.of(words, target, "says.still.waits", who, what)
              : Finding.of(words, target, "says.still.lock", who, what, holder);
    };
  }

  /** Who holds a lock at a time; null if nobody does. */
  private @Nullable String holder(int object, long time) {
    for (LockHistory lock : trace.locks()) {
      int hold = lock.lock() == object ? lock.holders().at(time) : -1;
      if (hold >= 0) {
        return names.thread(lock.holders().object(hold)).name();
      }
    }
    return null;
  }
}
