package org.lockscope.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;
import org.lockscope.scenario.Plan;
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
 * One run as it is shown and written about: of the pipeline, of a scenario, or of another program.
 * Immutable but for the trace and the list of a run that goes on.
 */
public sealed interface RunSummary permits OwnRun, ForeignRun, StagedSummary {
  /** A or B; empty where there is one run. */
  String letter();

  /** The letter of the run at a place among several, from 0: {@code A}. */
  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** The file it was read from; empty for a run made here. */
  String source();

  /** What was asked for; null for another program. */
  @Nullable Plan plan();

  /** What it came to. */
  RunFigures figures();

  /** What happened. */
  Trace trace();

  /** The first race of each location; none where there is none, and none where nobody knows. */
  default List<Race> races() {
    return figures().verdict().races();
  }

  /** Threads that wait for each other in a cycle; null if none do. */
  @Nullable Deadlock deadlock();

  /** Whether it is shown as it was before its end. */
  boolean replayed();

  /** Whether it was asked to stop. */
  boolean stopped();

  /** In which language it is written about. */
  Language language();

  /** This run written about in a language. */
  RunSummary in(Language language);

  /** What a file of this run holds. */
  Recording recording();

  /** This run with another letter. */
  RunSummary lettered(String newLetter);

  /** This run as it was at an instant. */
  RunSummary at(Moment moment);

  /** A run that is made here as it stands, in English. */
  static RunSummary of(String letter, StagedRun run) {
    return run.figures().results() == null ? StagedSummary.of(letter, run) : OwnRun.of(letter, run);
  }

  /** A recording that was read, in English: of the program whose run it says it is. */
  static RunSummary of(String letter, Recording recording) {
    if (recording.staged() != null) {
      return StagedSummary.of(letter, recording, recording.staged());
    }
    Plan plan = recording.plan();
    ListIds ids = recording.list();
    ListHistory list = ids == null ? ListHistory.unknown() : ids.newHistory();
    if (list.known()) {
      recording.trace().events().forEach(0, recording.trace().events().size(), list);
    }
    RunFigures figures = RunFigures.of(recording, list);
    Deadlock deadlock = Deadlock.in(recording.trace());
    if (plan == null) {
      return new ForeignRun(
          letter,
          recording.name(),
          figures,
          recording.trace(),
          recording.timed(),
          deadlock,
          false,
          Language.ENGLISH);
    }
    RecordedOutcome outcome = recording.outcome();
    return new OwnRun(
        letter,
        recording.name(),
        new Work(plan, recording.trace()),
        figures,
        recording.trace(),
        list,
        outcome == null || outcome.stopped(),
        deadlock,
        false,
        Language.ENGLISH);
  }

  /** Whether it is shown as it was at an instant that is its end, or a later one. */
  default boolean endsBy(Moment moment) {
    return moment.events() == trace().events().size() && moment.time() >= trace().end();
  }

  /** Whether the run goes on, really or as it is shown. */
  default boolean live() {
    return replayed() || !trace().sealed();
  }
}
