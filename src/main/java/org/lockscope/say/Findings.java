package org.lockscope.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lockscope.contention.Contention;
import org.lockscope.race.Race;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.Sight;
import org.lockscope.session.RunFigures;
import org.lockscope.sums.HoldSums;
import org.lockscope.text.Quantities;
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
   * @param key what it says, whatever the language and the values
   * @param values what stands in it, in the order of its text's places; empty of a scenario's own
   * @param text it
   * @param target where on the timeline it is seen; null if nowhere
   * @param race the race it is about; null if it is about none
   */
  public record Finding(
      String key,
      List<String> values,
      String text,
      Inspection.@Nullable Target target,
      @Nullable Race race) {
    /** Copies the values. */
    public Finding {
      values = List.copyOf(values);
    }

    /** A sentence of ours. */
    static Finding of(
        Words words, Inspection.@Nullable Target target, String key, Object... values) {
      List<String> texts = Arrays.stream(values).map(String::valueOf).toList();
      return new Finding(key, texts, words.tell(key, values), target, null);
    }

    /** It, about a race. */
    Finding about(Race cause) {
      return new Finding(key, values, text, target, cause);
    }
  }

  private static final int MOST_LOSSES = 3;

  private final RunSummary run;
  private final Trace trace;
  private final RunFigures figures;
  private final Supplier<Contention> waits;
  private final Words words;
  private final GeneralFindings general;
  private final List<Finding> findings = new ArrayList<>();

  private Findings(RunSummary run, Supplier<Contention> waits) {
    this.waits = waits;
    this.general = new GeneralFindings(run);
    this.run = run;
    this.trace = run.trace();
    this.figures = run.figures();
    this.words = Words.of(run);
  }

  /** The sentences about a run that has ended; while it goes on, {@link #soFar}. */
  public static List<Finding> of(RunSummary run) {
    return of(run, () -> Contention.of(run.trace()), () -> false);
  }

  /**
   * As {@link #of(RunSummary)}.
   *
   * @param waits what its waits add up to: it takes time that follows the run's length, and is
   *     asked for where a sentence needs it
   * @param cancelled whether nobody waits for them any more; asked between one and the next
   * @throws CancellationException once that is so
   */
  public static List<Finding> of(
      RunSummary run, Supplier<Contention> waits, BooleanSupplier cancelled) {
    if (run.live()) {
      return soFar(run);
    }
    Findings found = new Findings(run, waits);
    List<Runnable> all = run instanceof StagedSummary staged ? found.of(staged) : found.ofOthers();
    for (Runnable each : all) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      each.run();
    }
    return List.copyOf(found.findings);
  }

  /**
   * What can be said of a run while it goes on, or as of an instant of it: of a scenario's, what
   * stands whatever follows. Takes no time that follows the run's length.
   */
  public static List<Finding> soFar(RunSummary run) {
    if (!(run instanceof StagedSummary staged)) {
      return List.of();
    }
    Findings found = new Findings(run, () -> Contention.of(run.trace()));
    found.say(found.general.deadlock());
    found.findings.addAll(found.general.standstill());
    found.say(found.general.races());
    found.own(staged);
    return List.copyOf(found.findings);
  }

  private List<Runnable> ofOthers() {
    return List.of(
        () -> say(general.deadlock()),
        () -> findings.addAll(general.standstill()),
        () -> say(general.races()),
        this::losses,
        this::lock,
        () -> say(general.convoy()),
        () -> say(general.starvation()),
        () -> say(ChannelFinding.of(run)),
        this::floor);
  }

  private List<Runnable> of(StagedSummary staged) {
    return List.of(
        () -> say(general.deadlock()),
        () -> findings.addAll(general.standstill()),
        () -> say(general.races()),
        () -> own(staged),
        () -> say(general.waits()),
        () -> say(general.convoy()),
        () -> say(general.starvation()));
  }

  /** What the scenario itself finds. */
  private void own(StagedSummary staged) {
    for (Sight.Finding found : staged.sight().findings()) {
      Sight.Place place = found.place();
      findings.add(
          new Finding(
              staged.scenario().id(),
              List.of(),
              found.text(),
              place == null ? null : new Inspection.Target(place.thread(), place.span()),
              null));
    }
  }

  private void say(Optional<Finding> said) {
    said.ifPresent(findings::add);
  }

  private void say(String key, String text, Inspection.@Nullable Target target) {
    findings.add(new Finding(key, List.of(), text, target, null));
  }

  private void losses() {
    List<LostUpdate> losses = figures.any(Fate.LOST) ? LostUpdates.of(trace) : List.of();
    for (LostUpdate loss : losses.subList(0, Math.min(MOST_LOSSES, losses.size()))) {
      say(
          "says.lost",
          words.tell("says.lost", loss.sentence(run.language())),
          new Inspection.Target(loss.thread(), append(loss.thread(), loss.article())));
    }
    if (losses.size() > MOST_LOSSES) {
      findings.add(Finding.of(words, null, "says.moreLost", losses.size() - MOST_LOSSES));
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
    if (run instanceof ForeignRun && run.deadlock() == null) {
      say(general.waits());
      findings.addAll(ContentionFindings.of(run, waits.get()));
      return;
    }
    if (trace.locks().isEmpty() || figures.lockHeld() == 0 || run.deadlock() != null) {
      return;
    }
    HoldSums holding = HoldSums.of(trace);
    Inspection.Target longest =
        holding.thread() < 0
            ? null
            : new Inspection.Target(holding.thread(), holding.span().widened(0.2));
    if (figures.results() != null && holding.calls() > 0) {
      String serialised = Quantities.percent(figures.lockHeld(), figures.wall());
      boolean whole = !run.stopped() && worked();
      String through =
          whole
              ? through(
                  holding.calls() / (double) Math.max(1, figures.results().items()), serialised)
              : words.tell("says.heldThroughCalls", serialised);
      say("says.heldThrough", through + elsewhere(), longest);
      say(general.waits());
    } else {
      say(
          "says.heldForAppends",
          words.tell(
                  "says.heldForAppends",
                  Quantities.percent(figures.lockHeld(), figures.wall()),
                  Quantities.duration(holding.span().length()))
              + elsewhere(),
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

  private String elsewhere() {
    return Elsewhere.of(run).map(told -> " " + told.answer()).orElse("");
  }

  /**
   * What no schedule could beat: of a run that did all its work, whose calls were drawn from its
   * seed.
   */
  private void floor() {
    if (run instanceof OwnRun own && !run.stopped() && run.deadlock() == null && worked()) {
      BoundWords.of(own)
          .filter(bound -> bound.floor().drawn() && bound.floor().least() > 0)
          .ifPresent(
              bound ->
                  findings.add(
                      Finding.of(
                          words,
                          null,
                          "says.floor",
                          Quantities.duration(bound.floor().least()),
                          bound.what(),
                          bound.part(figures.wall()))));
    }
  }
}
