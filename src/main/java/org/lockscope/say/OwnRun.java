package org.lockscope.say;

import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.ListIds;
import org.lockscope.session.Recording;
import org.lockscope.session.Results;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Work;
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
  /** What was asked for. */
  public RunSettings settings() {
    return work.settings();
  }

  /** What a file of this run holds; its name is in English, whoever saves it. */
  @Override
  public Recording recording() {
    Results results = figures.results();
    return new Recording(
        Captions.title(in(Language.ENGLISH)),
        trace,
        settings(),
        results == null ? null : results.outcome(stopped, figures.dropped()),
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
