package org.lockscope.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.race.Race;
import org.lockscope.session.ListIds;
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
 * A run of the pipeline, made here or read from a file.
 *
 * @param letter A or B; empty where there is one run
 * @param source the file it was read from; empty for a run made here
 * @param settings what was asked for
 * @param figures what it came to
 * @param trace what happened
 * @param races the first race of each location
 * @param list what happened to the shared list
 * @param stopped whether it was asked to stop, or its recording ends before it did
 * @param deadlock threads that wait for each other in a cycle; null if none do
 * @param replayed whether it is shown as it was before its end
 * @param language in which it is written about
 */
public record OwnRun(
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
    Language language)
    implements RunSummary {
  /** What a file of this run holds; its name is in English, whoever saves it. */
  @Override
  public Recording recording() {
    RunFigures f = figures;
    return new Recording(
        Captions.title(in(Language.ENGLISH)),
        trace,
        settings,
        new RecordedOutcome(
            f.succeeded(), f.failed(), f.lost(), f.cancelled(), stopped, f.dropped()),
        list.list() == 0 ? null : ListIds.of(list),
        List.of(),
        new Verdict(races, f.racyLocations(), f.unorderedAccesses(), f.accesses(), null),
        true);
  }

  @Override
  public OwnRun lettered(String newLetter) {
    return new OwnRun(
        newLetter, source, settings, figures, trace, races, list, stopped, deadlock, replayed,
        language);
  }

  @Override
  public OwnRun in(Language newLanguage) {
    return new OwnRun(
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

  @Override
  public OwnRun at(Moment moment) {
    if (endsBy(moment)) {
      return this;
    }
    List<Race> found = racesBy(moment);
    return new OwnRun(
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
}
