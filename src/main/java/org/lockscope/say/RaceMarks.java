package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.trace.Events;
import org.lockscope.trace.TimeSpan;

/** Where a run's races are on its timeline. Events are numbered from 1 in a race. */
public final class RaceMarks {
  private static final double MARGIN = 0.25;
  private static final long LEAST_SHOWN = 2_000;

  private final RunSummary run;

  /** The marks of a run. */
  public RaceMarks(RunSummary run) {
    this.run = run;
  }

  /** A mark at the later access of every race; both accesses of the chosen one. */
  public List<Mark> marks(@Nullable Race chosen) {
    List<Mark> marks = new ArrayList<>();
    for (Race race : run.races()) {
      if (!race.equals(chosen)) {
        marks.add(mark(race.current(), false));
      }
    }
    if (chosen != null) {
      marks.add(mark(chosen.previous(), true));
      marks.add(mark(chosen.current(), true));
    }
    return marks;
  }

  private Mark mark(Access access, boolean chosen) {
    return new Mark(access.thread(), time(access), chosen);
  }

  /** From the earlier access to the later. */
  public Arrow arrow(Race race) {
    return new Arrow(
        Arrow.Kind.RACE,
        race.previous().thread(),
        time(race.previous()),
        race.current().thread(),
        time(race.current()));
  }

  /** A stretch in which both accesses of a race can be seen apart. */
  public TimeSpan around(Race race) {
    long a = time(race.previous());
    long b = time(race.current());
    long from = Math.min(a, b);
    return new TimeSpan(from, Math.max(Math.max(a, b), from + LEAST_SHOWN)).widened(MARGIN);
  }

  /** When an access was, in nanoseconds since the recording began. */
  public long time(Access access) {
    Events events = run.trace().events();
    return events.time((int) Math.min(access.event(), events.size()) - 1);
  }
}
