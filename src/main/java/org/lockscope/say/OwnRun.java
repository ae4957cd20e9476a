package org.lockscope.say;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results;
import org.lockscope.session.ListIds;
import org.lockscope.session.RecordedOutcome;
import org.lockscope.session.Recording;
import org.lockscope.session.RunFigures;
import org.lockscope.session.StagedRun;
import org.lockscope.session.Work;
import org.lockscope.text.Language;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/**
 * A run of a program that tells what becomes of each item that it processes, made here or read from
 * a file.
 *
 * @param letter A or B; empty where there is one run
 * @param source the file it was read from; empty for a run made here
 * @param work what was asked for, and what follows from it
 * @param figures what it came to
 * @param trace what happened
 * @param list what happened to the shared list
 * @param stopped whether it was asked to stop, or its recording ends before it did
 * @param deadlock threads that wait for each other in a cycle; null if none do
 * @param replayed whether it is shown as it was before its end
 * @param language in which it is written about
 */
public record OwnRun(
    String letter,
    String source,
    Work work,
    RunFigures figures,
    Trace trace,
    ListHistory list,
    boolean stopped,
    @Nullable Deadlock deadlock,
    boolean replayed,
    Language language)
    implements RunSummary {
  /** A run as it stands, in English. */
  public static OwnRun of(String letter, StagedRun run) {
    return new OwnRun(
        letter,
        "",
        run.work(),
        run.figures(),
        run.trace(),
        run.eyes().list(),
        run.stopped(),
        run.deadlock(),
        false,
        Language.ENGLISH);
  }

  @Override
  public Plan plan() {
    return work.plan();
  }

  /** Nanoseconds that no schedule can beat; empty if that is not known. */
  public OptionalLong least() {
    return work.floor().map(floor -> OptionalLong.of(floor.least())).orElse(OptionalLong.empty());
  }

  /** How many items were asked for. */
  public int items() {
    Results results = figures.results();
    return results == null ? 0 : results.items();
  }

  /** What a file of this run holds; its name is in English, whoever saves it. */
  @Override
  public Recording recording() {
    Results results = figures.results();
    return new Recording(
        Captions.title(in(Language.ENGLISH)),
        trace,
        plan(),
        results == null ? null : RecordedOutcome.of(results, stopped, figures.dropped()),
        list.known() ? ListIds.of(list) : null,
        figures.verdict(),
        true);
  }

  @Override
  public OwnRun lettered(String newLetter) {
    return new OwnRun(
        newLetter, source, work, figures, trace, list, stopped, deadlock, replayed, language);
  }

  @Override
  public OwnRun in(Language newLanguage) {
    return new OwnRun(
        letter, source, work, figures, trace, list, stopped, deadlock, replayed, newLanguage);
  }

  @Override
  public OwnRun at(Moment moment) {
    if (endsBy(moment)) {
      return this;
    }
    return new OwnRun(
        letter,
        source,
        work,
        figures.at(trace, list, moment),
        trace,
        list,
        stopped,
        Deadlock.at(trace, moment.time()).orElse(null),
        true,
        language);
  }
}
