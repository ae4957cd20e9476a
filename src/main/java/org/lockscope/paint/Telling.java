package org.lockscope.paint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.race.Access;
import org.lockscope.race.Race;
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
 */
public record Telling(RunSummary run) {
  private static final int MOST_HOLDERS = 3;

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

  private Directory names() {
    return run.trace().directory();
  }

  private List<String> race(Race race, Access access) {
    List<String> lines = new ArrayList<>();
    lines.add("Data race on " + names().location(race.object(), race.index()));
    lines.add(
        "%s %s it at %s"
            .formatted(
                names().thread(access.thread()).name(),
                access.write() ? "writes" : "reads",
                Quantities.instant(new RaceMarks(run).time(access))));
    Site site = names().site(access.site());
    lines.add(site + (site.caller() == null ? "" : ", called from " + site.caller()));
    return lines;
  }

  private List<String> interval(Lane lane, Intervals track, int index) {
    List<String> lines = new ArrayList<>();
    State state = track.state(index);
    int object = track.object(index);
    lines.add(
        lane.name()
            + switch (state) {
              case CALLING ->
                  switch (run) {
                    case ForeignRun foreign -> ": " + foreign.call(track.detail(index));
                    case OwnRun own ->
                        ": " + Legend.task(track.detail(index)) + " call of article " + object;
                  };
              case SLEEPING -> ": sleeps";
              case PARKED ->
                  ": is parked" + (object == 0 ? "" : " on " + names().object(object).name());
              case NETWORK, FILES, PINNED ->
                  ": " + ForeignTask.ofDetail(track.detail(index)).label();
              case SAMPLED ->
                  names().site(object).equals(Site.UNKNOWN)
                      ? ": found running"
                      : ": found running at " + names().site(object);
              case APPENDING -> ": appends the result of article " + object;
              case WAITING -> ": waits for " + names().object(object).name();
              case AWAITING -> ": waits on " + names().object(object).name();
              case SENDING -> ": waits to send to " + names().object(object).name();
              case RECEIVING -> ": waits to receive from " + names().object(object).name();
              case HOLDING -> ": holds " + names().object(object).name();
              case HOLDING_CONTENDED ->
                  ": holds " + names().object(object).name() + " while others wait";
            });
    if (state == State.SAMPLED) {
      Site from = names().site(object).caller();
      lines.add("at " + Quantities.instant(track.start(index)));
      if (from != null) {
        lines.add("called from " + from);
      }
      return lines;
    }
    lines.add(times(track, index));
    if (state == State.WAITING) {
      holders(object, track, index).ifPresent(lines::add);
    }
    return lines;
  }

  private String times(Intervals track, int index) {
    long start = track.start(index);
    boolean open = track.end(index) == Intervals.OPEN;
    long end = open ? run.trace().end() : track.end(index);
    return "%s, from %s to %s"
        .formatted(
            Quantities.duration(end - start),
            Quantities.instant(start),
            open ? "now" : Quantities.instant(end));
  }

  /** Who held the lock while somebody waited for it. */
  private Optional<String> holders(int lock, Intervals track, int index) {
    Set<String> holders = new LinkedHashSet<>();
    for (LockHistory history : run.trace().locks()) {
      if (history.lock() == lock) {
        Intervals holds = history.holders();
        int i = holds.firstEndingAfter(track.start(index));
        while (i < holds.size()
            && holds.start(i) < track.end(index)
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
    return Optional.of(
        "held meanwhile by " + named + (holders.size() > MOST_HOLDERS ? " and others" : ""));
  }

  private List<String> merged(Lane lane, TimeSpan span) {
    Coverage coverage = new Coverage();
    coverage.of(lane.activity(), span.from(), span.length(), 1, run.trace().end());
    double calling = 0;
    for (int task = 0; task < Layers.TASKS; task++) {
      calling += coverage.part(0, task);
    }
    return List.of(
        lane.name() + ": " + Quantities.counted(coverage.count(0), "interval"),
        "within %s, from %s"
            .formatted(Quantities.duration(span.length()), Quantities.instant(span.from())),
        "calling %s, appending %s, waiting %s"
            .formatted(
                Quantities.percent(calling, 1),
                Quantities.percent(coverage.part(0, Layers.APPENDING), 1),
                Quantities.percent(coverage.part(0, Layers.WAITING), 1)));
  }

  private List<String> hold(LockHistory lock, int index) {
    String holder = names().thread(lock.holders().object(index)).name();
    return List.of(holder + " holds " + lock.name(), times(lock.holders(), index));
  }

  private List<String> lane(Lane lane) {
    long end = run.trace().end();
    long waited = 0;
    long called = 0;
    Intervals activity = lane.activity();
    for (int i = 0; i < activity.size(); i++) {
      long length = Math.min(end, activity.end(i)) - activity.start(i);
      waited += activity.state(i) == State.WAITING ? length : 0;
      called += activity.state(i) == State.CALLING ? length : 0;
    }
    return List.of(
        lane.name(),
        "calls " + Quantities.duration(called),
        "waits for locks " + Quantities.duration(waited));
  }
}
