package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.scenario.Plan;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Pause;
import org.lockscope.trace.State;
import org.lockscope.trace.Told;

/**
 * Says in one sentence who holds a lock at an instant, doing what, and who waits for it.
 *
 * @param run whose locks
 */
public record NowTelling(RunSummary run) {
  private static final int MOST_NAMED = 3;

  /**
   * Says it.
   *
   * @param time nanoseconds since the recording began
   */
  public String at(long time) {
    Words words = Words.of(run);
    Pause pause = run.trace().pauseAt(time);
    if (pause != null) {
      return pause.name().isEmpty()
          ? words.tell("now.pause")
          : words.tell("now.pauseFor", pause.name());
    }
    List<LockHistory> locks = run.trace().locks();
    if (locks.isEmpty()) {
      return words.tell(run.trace().sealed() || takesNone() ? "now.noLock" : "now.noLockYet");
    }
    List<String> clauses = new ArrayList<>();
    for (LockHistory lock : locks) {
      String clause = clause(words, lock, time);
      if (!clause.isEmpty()) {
        clauses.add(clause);
      }
    }
    return clauses.isEmpty()
        ? words.tell(allTold() ? "now.nobody" : "now.nobodyKnown")
        : String.join("; ", clauses);
  }

  /** Whether a lock that nobody is recorded as holding is held by nobody. */
  private boolean allTold() {
    return !(run instanceof ForeignRun) || run.trace().totals().toldOfHolds() == Told.ALL;
  }

  /** Whether it is known before the run ends that it takes no lock. */
  private boolean takesNone() {
    Plan plan = run.plan();
    return plan != null && plan.scenario().locks(plan.setup()).orElse(1) == 0;
  }

  private String clause(Words words, LockHistory lock, long time) {
    List<String> waiting = new ArrayList<>();
    for (Lane lane : run.trace().lanes()) {
      int index = lane.activity().at(time);
      if (index >= 0
          && lane.activity().state(index) == State.WAITING
          && lane.activity().object(index) == lock.lock()) {
        waiting.add(lane.name());
      }
    }
    int held = lock.holders().at(time);
    if (held < 0) {
      return waiting.isEmpty()
          ? ""
          : words.tell(
              allTold() ? "now.free" : "now.unknown",
              lock.name(),
              waiting.size(),
              named(words, waiting));
    }
    int thread = lock.holders().object(held);
    String holder = run.trace().directory().thread(thread).name();
    String doing = doing(words, thread, time);
    return waiting.isEmpty()
        ? words.tell("now.holds", holder, lock.name(), doing)
        : words.tell(
            "now.awaited", holder, lock.name(), doing, waiting.size(), named(words, waiting));
  }

  private String doing(Words words, int thread, long time) {
    for (Lane lane : run.trace().lanes()) {
      Intervals activity = lane.activity();
      int index = lane.thread() == thread ? activity.at(time) : -1;
      if (index >= 0 && activity.state(index) == State.CALLING && run instanceof OwnRun) {
        return words.tell(
            "inspect.calling", words.task(run.trace().directory().task(activity.detail(index))));
      }
      if (index >= 0 && activity.state(index) == State.APPENDING) {
        return words.tell("inspect.appending");
      }
    }
    return "";
  }

  private static String named(Words words, List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    int more = names.size() - MOST_NAMED;
    return more > 0 ? words.tell("now.more", first, more) : first;
  }
}
