package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.trace.Events;
import org.lockscope.trace.HandOver;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;

/**
 * All there is to say about what was clicked on, with links to what it is connected with: a wait's
 * cause, the hand-overs before and after, the article, the source line.
 */
public final class Inspection {
  /** As many as an article has. */
  private static final int MOST_CALLS = 3;

  private static final int MOST_HOLDERS = 6;

  /**
   * A line of it.
   *
   * @param text what it says
   * @param target where a click on it leads; null if nowhere
   */
  public record Line(String text, @Nullable Target target) {}

  /**
   * A place on the timeline.
   *
   * @param thread whose lane
   * @param span the stretch of time to show
   */
  public record Target(int thread, TimeSpan span) {}

  private final RunSummary run;
  private final long now;
  private final Directory names;
  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  private Inspection(RunSummary run, long now) {
    this.run = run;
    this.now = now;
    this.names = run.trace().directory();
    this.words = Words.of(run);
  }

  /** What there is to say about a place of a run's timeline. */
  public static List<Line> of(RunSummary run, Hit hit) {
    return of(run, hit, run.trace().end());
  }

  /**
   * What there was to say about it at an instant.
   *
   * @param now nanoseconds since the recording began
   */
  public static List<Line> of(RunSummary run, Hit hit, long now) {
    Inspection inspection = new Inspection(run, now);
    new Telling(run, now).of(hit).forEach(text -> inspection.say(text, null));
    switch (hit) {
      case Hit.OfInterval(Lane lane, Intervals track, int index) ->
          inspection.interval(lane, track, index);
      case Hit.OfHold(LockHistory lock, int index) -> inspection.handOvers(lock, index);
      case Hit.OfMerged(Lane lane, TimeSpan span) ->
          inspection.say(inspection.words.tell("inspect.merged"), new Target(lane.thread(), span));
      case Hit.OfRace race -> {}
      case Hit.OfLane lane -> {}
    }
    return List.copyOf(inspection.lines);
  }

  private void say(String text, @Nullable Target target) {
    lines.add(new Line(text, target));
  }

  private String thread(int id) {
    return names.thread(id).name();
  }

  private void interval(Lane lane, Intervals track, int index) {
    State state = track.state(index);
    TimeSpan span = span(track, index);
    switch (state) {
      case CALLING, APPENDING -> {
        if (track.object(index) != 0) {
          article(lane, track, index);
        }
      }
      case WAITING -> wait(lane, track.object(index), span);
      case HOLDING, HOLDING_CONTENDED -> hold(lane, track.object(index), span);
      case AWAITING, SENDING, RECEIVING, SLEEPING, PARKED, NETWORK, FILES, PINNED, SAMPLED -> {}
    }
    source(lane, span.from());
  }

  /** Where what began by then has come to. */
  private long until(long start, long end) {
    return Math.max(start, Math.min(now, end));
  }

  private TimeSpan span(Intervals track, int index) {
    return new TimeSpan(track.start(index), until(track.start(index), track.end(index)));
  }

  /** The article's way through the lane, from its first call to its append. */
  private void article(Lane lane, Intervals track, int index) {
    int article = track.object(index);
    int first = index;
    while (first > 0 && belongs(track, first - 1, article)) {
      first--;
    }
    int last = index;
    while (last + 1 < track.size() && belongs(track, last + 1, article)) {
      last++;
    }
    TimeSpan whole = new TimeSpan(track.start(first), until(track.start(first), track.end(last)));
    say(
        words.tell("inspect.article", article, Lengths.of(run).length(whole.length())),
        new Target(lane.thread(), whole));
  }

  /** Waits stand between an article's steps. */
  private static boolean belongs(Intervals track, int index, int article) {
    State state = track.state(index);
    boolean step = state == State.CALLING || state == State.APPENDING;
    return !step || track.object(index) == article;
  }

  /** Who held the lock meanwhile, and what each was doing. */
  private void wait(Lane waiter, int lock, TimeSpan wait) {
    LockHistory history = history(lock);
    if (history == null) {
      return;
    }
    Intervals holds = history.holders();
    int shown = 0;
    int i = holds.firstEndingAfter(wait.from());
    for (; i < holds.size() && holds.start(i) < wait.to(); i++) {
      if (holds.object(i) == waiter.thread()) {
        continue;
      }
      if (shown++ < MOST_HOLDERS) {
        holder(holds, i, wait);
      }
    }
    if (shown > MOST_HOLDERS) {
      say(words.tell("inspect.moreHolders", shown - MOST_HOLDERS), null);
    }
    if (i < holds.size() && holds.start(i) <= now && holds.object(i) == waiter.thread()) {
      handOvers(history, i);
    }
  }

  private void holder(Intervals holds, int hold, TimeSpan wait) {
    long from = Math.max(wait.from(), holds.start(hold));
    long to = Math.min(wait.to(), until(holds.start(hold), holds.end(hold)));
    int holder = holds.object(hold);
    say(
        words.tell("inspect.heldBy", thread(holder), Lengths.of(run).length(to - from))
            + doing(holder, from, to),
        new Target(holder, span(holds, hold)));
  }

  /** What a thread did in a stretch of time: the calls it was inside, or that it was appending. */
  private String doing(int thread, long from, long to) {
    Lane lane = lane(thread);
    if (lane == null) {
      return "";
    }
    Intervals activity = lane.activity();
    List<String> calls = new ArrayList<>();
    boolean appending = false;
    for (int i = activity.firstEndingAfter(from);
        i < activity.size() && activity.start(i) < to && calls.size() <= MOST_CALLS;
        i++) {
      State state = activity.state(i);
      appending |= state == State.APPENDING;
      if (state == State.CALLING) {
        calls.add(words.task(names.task(activity.detail(i))));
      }
    }
    if (calls.isEmpty()) {
      return appending ? words.tell("inspect.appending") : "";
    }
    if (calls.size() > MOST_CALLS) {
      return words.tell("inspect.callingMany");
    }
    return calls.size() == 1
        ? words.tell("inspect.calling", calls.getFirst())
        : words.tell("inspect.callingSeveral", String.join(", ", calls));
  }

  private void hold(Lane lane, int lock, TimeSpan span) {
    LockHistory history = history(lock);
    if (history == null) {
      return;
    }
    int i = history.holders().firstEndingAfter(span.from());
    if (i < history.holders().size() && history.holders().object(i) == lane.thread()) {
      handOvers(history, i);
    }
  }

  private void handOvers(LockHistory lock, int hold) {
    Intervals holds = lock.holders();
    if (hold > 0) {
      HandOver before = HandOver.at(lock, hold);
      say(
          words.tell(
              "inspect.takenOver",
              thread(before.from()),
              Lengths.of(run).length(Math.max(0, before.acquired() - before.released()))),
          new Target(before.from(), span(holds, hold - 1)));
    }
    if (hold + 1 < holds.size() && holds.start(hold + 1) <= now) {
      HandOver after = HandOver.at(lock, hold + 1);
      say(
          words.tell(
              "inspect.handedOver",
              thread(after.to()),
              Lengths.of(run).length(Math.max(0, after.acquired() - after.released()))),
          new Target(after.to(), span(holds, hold + 1)));
    }
  }

  /** The line that the interval began on. */
  private void source(Lane lane, long time) {
    Events events = run.trace().events();
    Moment moment = events.at(time);
    for (int i = moment.events() - 1; i >= 0 && events.time(i) == time; i--) {
      if (events.thread(i) == lane.thread()) {
        Site site = names.site(events.site(i));
        if (!site.equals(Site.UNKNOWN)) {
          String method = site.method().isEmpty() ? "" : " (" + site.method() + ")";
          say(words.tell("inspect.at", site + method), null);
        }
        return;
      }
    }
  }

  private @Nullable LockHistory history(int lock) {
    return run.trace().locks().stream()
        .filter(history -> history.lock() == lock)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Lane lane(int thread) {
    return run.trace().lanes().stream()
        .filter(lane -> lane.thread() == thread)
        .findFirst()
        .orElse(null);
  }
}
