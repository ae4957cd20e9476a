package org.lockscope.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.race.Race;
import org.lockscope.session.ListIds;
import org.lockscope.session.ObservedRun;
import org.lockscope.session.RecordedOutcome;
import org.lockscope.session.Recording;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/**
 * One run as it is shown and written about.
 *
 * @param letter A or B; empty where there is one run
 * @param source the file it was read from; empty for a run made here
 * @param settings what was asked for; without meaning in a recording of another program, see {@link
 *     #foreign}
 * @param figures what it came to
 * @param trace what happened
 * @param races the first race of each location
 * @param list what happened to the shared list
 * @param stopped whether it was asked to stop
 * @param deadlock threads that wait for each other in a cycle; null if none do
 * @param replayed whether it is shown as it was before its end
 * @param language in which it is written about
 */
public record RunSummary(
    String letter,
    String source,
    RunSettings settings,
    RunFigures figures,
    Trace trace,
    List<Race> races,
    ListHistory list,
    boolean stopped,
    @Nullable Deadlock deadlock,
    boolean replayed,
    Language language) {
  /** A run as it stands, in English. */
  public static RunSummary of(String letter, ObservedRun run) {
    return new RunSummary(
        letter,
        "",
        run.settings(),
        run.figures(),
        run.trace(),
        run.races(),
        run.list(),
        run.stopped(),
        run.deadlock(),
        false,
        Language.ENGLISH);
  }

  /** A recording that was read, in English. */
  public static RunSummary of(String letter, Recording recording) {
    RunSettings settings = recording.settings();
    ListIds ids = recording.list();
    ListHistory list = ids == null ? new ListHistory(0, 0, 0) : ids.newHistory();
    if (ids != null) {
      recording.trace().events().forEach(0, recording.trace().events().size(), list);
    }
    RecordedOutcome outcome = recording.outcome();
    return new RunSummary(
        letter,
        recording.name(),
        settings == null ? RunSettings.DEFAULT : settings,
        RunFigures.of(recording),
        recording.trace(),
        recording.races(),
        list,
        outcome != null && outcome.stopped(),
        Deadlock.in(recording.trace()),
        false,
        Language.ENGLISH);
  }

  /** Whether it is a recording of another program: no articles, no settings. */
  public boolean foreign() {
    return !source.isEmpty() && figures.articles() == 0;
  }

  /** What a file of this run holds; its name is in English, whoever saves it. */
  public Recording recording() {
    RunFigures f = figures;
    return new Recording(
        Captions.title(in(Language.ENGLISH)),
        trace,
        foreign() ? null : settings,
        foreign()
            ? null
            : new RecordedOutcome(
                f.succeeded(), f.failed(), f.lost(), f.cancelled(), stopped, f.dropped()),
        list.list() == 0 ? null : ListIds.of(list),
        List.of(),
        new Verdict(races, f.racyLocations(), f.unorderedAccesses(), f.accesses(), null),
        true);
  }

  /** This run with another letter. */
  public RunSummary lettered(String newLetter) {
    return new RunSummary(
        newLetter, source, settings, figures, trace, races, list, stopped, deadlock, replayed,
        language);
  }

  /** This run written about in a language. */
  public RunSummary in(Language newLanguage) {
    return new RunSummary(
        letter,
        source,
        settings,
        figures,
        trace,
        races,
        list,
        stopped,
        deadlock,
        replayed,
        newLanguage);
  }

  /** This package's texts in the run's language. */
  Words words() {
    return Words.in(language);
  }

  /** This run as it was at an instant. */
  public RunSummary at(Moment moment) {
    if (moment.events() == trace.events().size() && moment.time() >= trace.end()) {
      return this;
    }
    List<Race> found =
        races.stream().filter(race -> race.current().event() <= moment.events()).toList();
    return new RunSummary(
        letter,
        source,
        settings,
        figures.at(trace, moment, found.size()),
        trace,
        found,
        list,
        stopped,
        Deadlock.at(trace, moment.time()).orElse(null),
        true,
        language);
  }

  /** Whether the run goes on, really or as it is shown. */
  public boolean live() {
    return replayed || !trace.sealed();
  }
}
