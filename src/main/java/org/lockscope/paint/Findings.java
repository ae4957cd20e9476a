package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.race.Race;
import org.lockscope.session.Results;
import org.lockscope.session.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Verdict;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LostUpdate;
import org.lockscope.trace.LostUpdates;
import org.lockscope.trace.State;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * What a run that has ended shows, in sentences that follow from its events: each has its figure,
 * and the place on the timeline that shows it.
 */
public final class Findings {
  /**
   * A sentence.
   *
   * @param text it
   * @param target where on the timeline it is seen; null if nowhere
   * @param race the race it is about; null if it is about none
   */
  public record Finding(String text, Inspection.@Nullable Target target, @Nullable Race race) {}

  private static final int MOST_LOSSES = 3;

  private final RunSummary run;
  private final Trace trace;
  private final RunFigures figures;
  private final Words words;
  private final List<Finding> findings = new ArrayList<>();

  private Findings(RunSummary run) {
    this.run = run;
    this.trace = run.trace();
    this.figures = run.figures();
    this.words = Words.of(run);
  }

  /** The sentences about a run that has ended; none while it goes on. */
  public static List<Finding> of(RunSummary run) {
    return of(run, () -> false);
  }

  /**
   * As {@link #of(RunSummary)}.
   *
   * @param cancelled whether nobody waits for them any more; asked between one and the next
   * @throws CancellationException once that is so
   */
  public static List<Finding> of(RunSummary run, BooleanSupplier cancelled) {
    if (run.live()) {
      return List.of();
    }
    Findings found = new Findings(run);
    List<Runnable> all =
        List.of(
            found::deadlock,
            found::races,
            found::losses,
            found::lock,
            found::channel,
            found::floor);
    for (Runnable each : all) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      each.run();
    }
    return List.copyOf(found.findings);
  }

  private void say(String text, Inspection.@Nullable Target target) {
    findings.add(new Finding(text, target, null));
  }

  private Directory names() {
    return trace.directory();
  }

  private void deadlock() {
    Deadlock deadlock = run.deadlock();
    if (deadlock != null) {
      TimeSpan span = new TimeSpan(deadlock.since(), trace.end());
      say(
          words.tell(
              "says.deadlock",
              Lengths.of(run).length(deadlock.since()),
              Captions.deadlock(deadlock, names(), run.language())),
          new Inspection.Target(deadlock.cycle().getFirst().thread(), span.widened(0.1)));
    }
  }

  private void races() {
    if (!(figures.verdict() instanceof Verdict.Races races)) {
      return;
    }
    Race first = races.races().getFirst();
    String where = names().location(first.object(), first.index());
    String places =
        races.locations() == 1 ? where : words.tell("says.places", where, races.locations() - 1);
    Results results = figures.results();
    String text =
        results != null && results.whole()
            ? words.tell(
                "says.luck",
                Quantities.count(results.count(Fate.STORED)),
                results.articles(),
                places)
            : words.tell("says.race", places);
    findings.add(new Finding(text, null, first));
  }

  private void losses() {
    List<LostUpdate> losses = figures.any(Fate.LOST) ? LostUpdates.of(trace) : List.of();
    for (LostUpdate loss : losses.subList(0, Math.min(MOST_LOSSES, losses.size()))) {
      say(
          words.tell("says.lost", loss.sentence(run.language())),
          new Inspection.Target(loss.thread(), append(loss.thread(), loss.article())));
    }
    if (losses.size() > MOST_LOSSES) {
      say(words.tell("says.moreLost", losses.size() - MOST_LOSSES), null);
    }
  }

  private TimeSpan append(int thread, int article) {
    for (Lane lane : trace.lanes()) {
      Intervals activity = lane.activity();
      for (int i = 0; lane.thread() == thread && i < activity.size(); i++) {
        if (activity.state(i) == State.APPENDING && activity.object(i) == article) {
          return new TimeSpan(activity.start(i), activity.end(i)).widened(1);
        }
      }
    }
    return new TimeSpan(0, trace.end());
  }

  /** What the lock cost, and what it would have cost elsewhere. */
  private void lock() {
    if (trace.locks().isEmpty() || figures.lockHeld() == 0 || run.deadlock() != null) {
      return;
    }
    Holding holding = Holding.of(trace);
    Inspection.Target longest =
        holding.thread() < 0
            ? null
            : new Inspection.Target(holding.thread(), holding.span().widened(0.2));
    if (run instanceof ForeignRun) {
      waits();
    } else if (figures.results() != null && holding.calls() > 0) {
      String serialised = Quantities.percent(figures.lockHeld(), figures.wall());
      boolean whole = !run.stopped() && worked();
      String through =
          whole
              ? through(
                  holding.calls() / (double) Math.max(1, figures.results().articles()), serialised)
              : words.tell("says.heldThroughCalls", serialised);
      say(through + elsewhere(LockPlacement.APPEND), longest);
      waits();
    } else {
      say(
          words.tell(
                  "says.heldForAppends",
                  Quantities.percent(figures.lockHeld(), figures.wall()),
                  Quantities.duration(holding.span().length()))
              + elsewhere(LockPlacement.ARTICLE),
          longest);
    }
  }

  private String through(double perArticle, String serialised) {
    return perArticle == 1
        ? words.tell("says.heldThroughOne", serialised)
        : words.tell("says.heldThrough", number(perArticle), serialised);
  }

  private static String number(double perArticle) {
    return perArticle == Math.rint(perArticle)
        ? Quantities.count((long) perArticle)
        : String.format(Locale.ROOT, "%.1f", perArticle);
  }

  /** Whether all articles were processed, whatever became of their results. */
  private boolean worked() {
    Results results = figures.results();
    return results != null && results.none(Fate.CANCELLED) && results.none(Fate.FAILED);
  }

  private String elsewhere(LockPlacement placement) {
    String key = placement.equals(LockPlacement.APPEND) ? "says.onAppend" : "says.onArticle";
    OptionalLong wall = Elsewhere.wall(run, placement);
    return wall.isPresent() ? " " + words.tell(key, Quantities.duration(wall)) : "";
  }

  private void waits() {
    LongestWait longest = LongestWait.of(trace).orElse(null);
    if (longest == null) {
      return;
    }
    long busy = figures.lockWait() + figures.sumLlm();
    say(
        run instanceof ForeignRun
            ? words.tell(
                "says.foreignWaits",
                Lengths.of(run).length(figures.lockWait()),
                Lengths.of(run).length(longest.span().length()),
                longest.lane().name(),
                names().object(longest.lock()).name())
            : words.tell(
                "says.waits",
                Quantities.duration(figures.lockWait()),
                Quantities.percent(figures.lockWait(), busy),
                Quantities.duration(longest.span().length()),
                longest.lane().name()),
        new Inspection.Target(longest.lane().thread(), longest.span().widened(0.1)));
  }

  private void channel() {
    if (!(run instanceof OwnRun own)
        || !(own.settings().collector() instanceof Collector.Channel)) {
      return;
    }
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
    if (owner != null) {
      say(
          words.tell(
              "says.channel",
              Quantities.duration(sending),
              Quantities.percent(receiving, figures.wall())),
          new Inspection.Target(owner.thread(), new TimeSpan(0, trace.end())));
    }
  }

  /**
   * What no schedule could beat: of a run that did all its work, whose calls were drawn from its
   * seed.
   */
  private void floor() {
    if (run instanceof OwnRun own
        && !run.stopped()
        && run.deadlock() == null
        && worked()
        && !own.settings().random().shared()) {
      BoundWords bound = BoundWords.of(own);
      if (bound.bounds().least() > 0) {
        say(
            words.tell(
                "says.floor",
                Quantities.duration(bound.bounds().least()),
                bound.what(),
                bound.part(figures.wall())),
            null);
      }
    }
  }
}
