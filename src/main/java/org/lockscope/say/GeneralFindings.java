package org.lockscope.say;

import java.util.List;
import java.util.Optional;
import org.lockscope.event.Directory;
import org.lockscope.race.Race;
import org.lockscope.say.Findings.Finding;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Verdict;
import org.lockscope.text.Quantities;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.Standstills;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * What can be said of a run whatever its program does, a sentence each; none where there is nothing
 * to say.
 */
final class GeneralFindings {
  private final RunSummary run;
  private final Trace trace;
  private final RunFigures figures;
  private final Words words;

  GeneralFindings(RunSummary run) {
    this.run = run;
    this.trace = run.trace();
    this.figures = run.figures();
    this.words = Words.of(run);
  }

  private Directory names() {
    return trace.directory();
  }

  private String length(long nanos) {
    return Lengths.of(run).length(nanos);
  }

  /** Threads that wait for each other; also while they do. */
  Optional<Finding> deadlock() {
    Deadlock deadlock = run.deadlock();
    if (deadlock == null) {
      return Optional.empty();
    }
    TimeSpan span = new TimeSpan(deadlock.since(), Math.max(deadlock.since(), trace.end()));
    return Optional.of(
        Finding.of(
            words,
            new Inspection.Target(deadlock.cycle().getFirst().thread(), span.widened(0.1)),
            "says.deadlock",
            length(deadlock.since()),
            Captions.deadlock(deadlock, names(), run.language())));
  }

  /**
   * That no thread could act any more, and what each waited for; also while that is so. Nothing of
   * another program's recording, or where events are missing: whether all of its threads are in it,
   * and all that they did, is not known.
   */
  List<Finding> standstill() {
    if (figures.dropped().orElse(1) > 0) {
      return List.of();
    }
    return switch (run) {
      case StagedSummary staged ->
          StandstillFindings.of(staged, staged.standstills(), staged.moment());
      case OwnRun own ->
          StandstillFindings.of(own, Standstills.of(trace), trace.events().at(trace.end()));
      case ForeignRun _ -> List.of();
    };
  }

  /** The first race, and on how many locations there were more; also while the run goes on. */
  Optional<Finding> races() {
    if (!(figures.verdict() instanceof Verdict.Races races)) {
      return Optional.empty();
    }
    Race first = races.races().getFirst();
    String where = names().location(first.object(), first.index());
    String places =
        races.locations() == 1 ? where : words.tell("says.places", where, races.locations() - 1);
    Results results = figures.results();
    Finding said =
        results != null && results.whole()
            ? Finding.of(
                words,
                null,
                "says.luck",
                Quantities.count(results.count(Fate.STORED)),
                results.items(),
                places)
            : Finding.of(words, null, "says.race", places);
    return Optional.of(said.about(first));
  }

  /** How long threads waited for locks, and which wait was the longest. */
  Optional<Finding> waits() {
    return LongestWait.of(trace).map(this::waits);
  }

  private Finding waits(LongestWait longest) {
    Inspection.Target target =
        new Inspection.Target(longest.lane().thread(), longest.span().widened(0.1));
    return run instanceof OwnRun
        ? Finding.of(
            words,
            target,
            "says.waits",
            Quantities.duration(figures.lockWait()),
            Quantities.percent(figures.lockWait(), figures.lockWait() + figures.sumLlm()),
            Quantities.duration(longest.span().length()),
            longest.lane().name())
        : Finding.of(
            words,
            target,
            "says.foreignWaits",
            length(figures.lockWait()),
            length(longest.span().length()),
            longest.lane().name(),
            names().object(longest.lock()).name());
  }

  /** Threads that queued for one lock without a break, which went from one to the next. */
  Optional<Finding> convoy() {
    return Convoy.of(trace)
        .map(
            convoy ->
                Finding.of(
                    words,
                    new Inspection.Target(convoy.thread(), convoy.span().widened(0.05)),
                    "says.convoy",
                    length(convoy.span().length()),
                    convoy.lock().name(),
                    convoy.handOvers()));
  }

  /** A thread that was overtaken again and again while it waited for a lock. */
  Optional<Finding> starvation() {
    return Starvation.of(trace)
        .map(
            starved ->
                Finding.of(
                    words,
                    new Inspection.Target(
                        starved.longest().lane().thread(), starved.longest().span().widened(0.1)),
                    "says.starvation",
                    starved.longest().lane().name(),
                    length(starved.longest().span().length()),
                    names().object(starved.longest().lock()).name(),
                    starved.taken(),
                    starved.overtaken()));
  }
}
