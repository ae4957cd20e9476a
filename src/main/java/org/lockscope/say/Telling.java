package org.lockscope.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lockscope.event.Directory;
import org.lockscope.event.SampleState;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Coverage;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Layers;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;

/**
 * Tells what is on a timeline in words.
 *
 * @param run the run it belongs to
 * @param now up to when it is told, in nanoseconds since the recording began: what ends later goes
 *     on
 */
public record Telling(RunSummary run, long now) {
  private static final int MOST_HOLDERS = 3;

  /** How exactly the instant of what takes no time is told. */
  private static final long MICROSECOND = 1_000;

  /** Tells all there is so far. */
  public Telling(RunSummary run) {
    this(run, run.trace().end());
  }

  /** What was hit: a title, then facts, a line each. */
  public List<String> of(Hit hit) {
    return switch (hit) {
      case Hit.OfRace(Race race, Access access) -> race(race, access);
      case Hit.OfInterval(Lane lane, Intervals track, int index) -> interval(lane, track, index);
      case Hit.OfHold(LockHistory lock, int index) -> hold(lock, index);
      case Hit.OfMerged(Lane lane, TimeSpan span) -> merged(lane, span);
      case Hit.OfLane(Lane lane) -> lane(lane);
    };
  }

  private Lengths lengths() {
    return Lengths.of(run);
  }

  private Words words() {
    return Words.of(run);
  }

  private Directory names() {
    return run.trace().directory();
  }

  private List<String> race(Race race, Access access) {
    List<String> lines = new ArrayList<>();
    Words words = words();
    lines.add(words.tell("race.on", names().location(race.object(), race.index())));
    lines.add(
        words.tell(
            access.write() ? "race.writes" : "race.reads",
            names().thread(access.thread()).name(),
            lengths().instant(new RaceMarks(run).time(access), MICROSECOND)));
    Site site = names().site(access.site());
    lines.add(
        site.caller() == null
            ? site.toString()
            : words.tell("race.calledFrom", site, site.caller()));
    return lines;
  }

  private List<String> interval(Lane lane, Intervals track, int index) {
    List<String> lines = new ArrayList<>();
    State state = track.state(index);
    int object = track.object(index);
    lines.add(lane.name() + ": " + what(track, index));
    if (state == State.SAMPLED) {
      Site from = names().site(object).caller();
      lines.add(words().tell("inspect.at", lengths().instant(track.start(index), MICROSECOND)));
      if (from != null) {
        lines.add(words().tell("interval.calledFrom", from));
      }
      return lines;
    }
    lines.add(times(track, index));
    if (state == State.WAITING) {
      holders(object, track, index).ifPresent(lines::add);
    }
    return lines;
  }

  private String sampled(SampleState found, Site site) {
    boolean somewhere = !site.equals(Site.UNKNOWN);
    return switch (found) {
      case RUNNING ->
          somewhere ? words().tell("interval.sampledAt", site) : words().tell("interval.sampled");
      case WAITING ->
          somewhere
              ? words().tell("interval.sampledWaitingAt", site)
              : words().tell("interval.sampledWaiting");
      case UNKNOWN ->
          somewhere
              ? words().tell("interval.sampledUnknownAt", site)
              : words().tell("interval.sampledUnknown");
    };
  }

  /** What a lane does in an interval. */
  String what(Intervals track, int index) {
    Words words = words();
    int object = track.object(index);
    return switch (track.state(index)) {
      case CALLING ->
          run instanceof StagedSummary staged
              ? StagedWords.of(staged).call(names().task(track.detail(index)), object)
              : call(names().task(track.detail(index)), object);
      case SLEEPING -> words.tell("interval.sleeps");
      case PARKED ->
          object == 0
              ? words.tell("interval.parked")
              : words.tell("interval.parkedOn", names().object(object).name());
      case NETWORK, FILES, PINNED -> words.foreign(ForeignTask.ofDetail(track.detail(index)));
      case SAMPLED -> sampled(SampleState.of(track.detail(index)), names().site(object));
      case APPENDING -> words.tell("interval.appends", object);
      case WAITING -> words.tell("interval.waits", names().object(object).name());
      case AWAITING -> words.tell("interval.awaits", names().object(object).name());
      case SENDING -> words.tell("interval.sends", names().object(object).name());
      case RECEIVING -> words.tell("interval.receives", names().object(object).name());
      case HOLDING -> words.tell("interval.holds", names().object(object).name());
      case HOLDING_CONTENDED ->
          words.tell("interval.holdsContended", names().object(object).name());
    };
  }

  /** A slice of another tool's trace is about no article. */
  private String call(Task task, int article) {
    String named = words().task(task);
    return task.hasKey() && article != 0 ? words().tell("interval.call", named, article) : named;
  }

  private String times(Intervals track, int index) {
    long start = track.start(index);
    boolean open = track.end(index) == Intervals.OPEN || track.end(index) > now;
    long end = open ? Math.max(start, now) : track.end(index);
    return words()
        .tell(
            open ? "interval.open" : "interval.times",
            lengths().length(end - start),
            lengths().instant(start, end - start),
            lengths().instant(end, end - start));
  }

  /** Who held the lock while somebody waited for it. */
  private Optional<String> holders(int lock, Intervals track, int index) {
    Set<String> holders = new LinkedHashSet<>();
    for (LockHistory history : run.trace().locks()) {
      if (history.lock() == lock) {
        Intervals holds = history.holders();
        int i = holds.firstEndingAfter(track.start(index));
        while (i < holds.size()
            && holds.start(i) < Math.min(now, track.end(index))
            && holders.size() <= MOST_HOLDERS) {
          holders.add(names().thread(holds.object(i)).name());
          i++;
        }
      }
    }
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    String named = holders.stream().limit(MOST_HOLDERS).collect(Collectors.joining(", "));
    boolean others = holders.size() > MOST_HOLDERS;
    return Optional.of(words().tell(others ? "interval.heldByMore" : "interval.heldBy", named));
  }

  private List<String> merged(Lane lane, TimeSpan span) {
    Coverage coverage = new Coverage();
    coverage.of(lane.activity(), span.from(), span.length(), 1, now);
    double calling = 0;
    for (int shade = 0; shade < Layers.SHADES; shade++) {
      calling += coverage.part(0, shade);
    }
    Words words = words();
    return List.of(
        lane.name() + ": " + words.tell("merged.count", coverage.count(0)),
        words.tell(
            "merged.span",
            lengths().length(span.length()),
            lengths().instant(span.from(), span.length())),
        words.tell(
            "merged.shares",
            Quantities.percent(calling, 1),
            Quantities.percent(coverage.part(0, Layers.APPENDING), 1),
            Quantities.percent(coverage.part(0, Layers.WAITING), 1)));
  }

  private List<String> hold(LockHistory lock, int index) {
    String holder = names().thread(lock.holders().object(index)).name();
    return List.of(words().tell("hold.title", holder, lock.name()), times(lock.holders(), index));
  }

  private List<String> lane(Lane lane) {
    long waited = 0;
    long called = 0;
    Intervals activity = lane.activity();
    for (int i = 0; i < activity.size(); i++) {
      long length = Math.max(0, Math.min(now, activity.end(i)) - activity.start(i));
      waited += activity.state(i) == State.WAITING ? length : 0;
      called += activity.state(i) == State.CALLING ? length : 0;
    }
    return List.of(
        lane.name(),
        words().tell("lane.calls", lengths().length(called)),
        words().tell("lane.waits", lengths().length(waited)));
  }
}
