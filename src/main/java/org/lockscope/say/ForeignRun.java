package org.lockscope.say;

import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.session.Recording;
import org.lockscope.session.RunFigures;
import org.lockscope.text.Language;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/**
 * A recording of another program: it has no articles, nobody set it up, and no list is known.
 *
 * @param letter A or B; empty where there is one run
 * @param source the file it was read from
 * @param figures what is known of it
 * @param trace what happened
 * @param timed whether times are nanoseconds; otherwise they only number the events
 * @param deadlock threads that wait for each other in a cycle; null if none do
 * @param replayed whether it is shown as it was before its end
 * @param language in which it is written about
 */
public record ForeignRun(
    String letter,
    String source,
    RunFigures figures,
    Trace trace,
    boolean timed,
    @Nullable Deadlock deadlock,
    boolean replayed,
    Language language)
    implements RunSummary {
  /** Nobody asked for it. */
  @Override
  public @Nullable Plan plan() {
    return null;
  }

  /** False: nobody here could have asked it to. */
  @Override
  public boolean stopped() {
    return false;
  }

  /** What a file of this run holds; its name is in English, whoever saves it. */
  @Override
  public Recording recording() {
    return new Recording(
        Captions.title(in(Language.ENGLISH)), trace, null, null, null, figures.verdict(), timed);
  }

  @Override
  public ForeignRun lettered(String newLetter) {
    return new ForeignRun(newLetter, source, figures, trace, timed, deadlock, replayed, language);
  }

  @Override
  public ForeignRun in(Language newLanguage) {
    return new ForeignRun(letter, source, figures, trace, timed, deadlock, replayed, newLanguage);
  }

  @Override
  public ForeignRun at(Moment moment) {
    if (endsBy(moment)) {
      return this;
    }
    return new ForeignRun(
        letter,
        source,
        figures.at(trace, ListHistory.unknown(), moment),
        trace,
        timed,
        Deadlock.at(trace, moment.time()).orElse(null),
        true,
        language);
  }
}
