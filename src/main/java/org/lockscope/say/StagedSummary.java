package org.lockscope.say;

import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Onlooker;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sight;
import org.lockscope.session.Recording;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Staged;
import org.lockscope.session.StagedRun;
import org.lockscope.text.Language;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Standstill;
import org.lockscope.trace.Standstills;
import org.lockscope.trace.Trace;

/**
 * A run of a scenario, made here or read from a file.
 *
 * @param label what it is called
 * @param staged which scenario it is of, and how it was set
 * @param eyes what the scenario makes of it
 * @param trace what happened
 * @param figures what it came to
 * @param deadlock threads that wait for each other in a cycle; null if none do
 * @param standstills when no thread could act any more
 * @param instant as of when it is shown, before its end; null for as it stands
 */
public record StagedSummary(
    Label label,
    Staged staged,
    Onlooker eyes,
    Trace trace,
    RunFigures figures,
    @Nullable Deadlock deadlock,
    Standstills standstills,
    @Nullable Moment instant)
    implements RunSummary {
  /**
   * What a run is called, and in which language it is written about.
   *
   * @param letter A or B; empty where there is one run
   * @param source the file it was read from; empty for a run made here
   */
  public record Label(String letter, String source, Language language) {}

  /** A run as it stands, in English. */
  public static StagedSummary of(String letter, StagedRun run) {
    return new StagedSummary(
        new Label(letter, "", Language.ENGLISH),
        run.staged(),
        run.eyes(),
        run.trace(),
        run.figures(),
        run.deadlock(),
        run.standstills(),
        null);
  }

  /** A recording that was read, in English; takes time that follows its events. */
  static StagedSummary of(String letter, Recording recording, Staged staged) {
    return new StagedSummary(
        new Label(letter, recording.name(), Language.ENGLISH),
        staged,
        staged.watch(recording.trace()),
        recording.trace(),
        RunFigures.of(recording, ListHistory.unknown()),
        Deadlock.in(recording.trace()),
        Standstills.of(recording.trace()),
        null);
  }

  @Override
  public Plan plan() {
    return scenario().plan(setup());
  }

  /** The program. */
  public Scenario scenario() {
    return staged.scenario();
  }

  /** What was asked for. */
  public Setup setup() {
    return staged.setup();
  }

  /** What the scenario has to say about it, at its instant. */
  public Sight sight() {
    return eyes.at(trace, moment(), label.language);
  }

  /** As of when it is shown. */
  Moment moment() {
    return instant == null ? trace.events().at(trace.end()) : instant;
  }

  /** Since when no thread can act any more, at its instant; null if one can. */
  @Nullable Standstill standstill() {
    return standstills.at(moment()).orElse(null);
  }

  @Override
  public String letter() {
    return label.letter;
  }

  @Override
  public String source() {
    return label.source;
  }

  @Override
  public Language language() {
    return label.language;
  }

  @Override
  public boolean replayed() {
    return instant != null;
  }

  @Override
  public boolean stopped() {
    return staged.stopped();
  }

  /** What a file of this run holds; its name is in English, whoever saves it. */
  @Override
  public Recording recording() {
    String name = Captions.title(in(Language.ENGLISH));
    return new Recording(name, trace, null, null, null, figures.verdict(), true).of(staged);
  }

  private StagedSummary labelled(Label other) {
    return new StagedSummary(other, staged, eyes, trace, figures, deadlock, standstills, instant);
  }

  @Override
  public StagedSummary lettered(String newLetter) {
    return labelled(new Label(newLetter, label.source, label.language));
  }

  @Override
  public StagedSummary in(Language newLanguage) {
    return labelled(new Label(label.letter, label.source, newLanguage));
  }

  @Override
  public StagedSummary at(Moment moment) {
    if (endsBy(moment)) {
      return this;
    }
    return new StagedSummary(
        label,
        staged,
        eyes,
        trace,
        figures.at(trace, ListHistory.unknown(), moment),
        Deadlock.at(trace, moment.time()).orElse(null),
        standstills,
        moment);
  }
}
