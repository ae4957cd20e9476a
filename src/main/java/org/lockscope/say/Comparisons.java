package org.lockscope.say;

import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.Comparison;
import org.lockscope.session.Comparison.Ending;
import org.lockscope.session.Comparison.NotComparable;
import org.lockscope.session.Comparison.Ratio;
import org.lockscope.session.Comparison.Reason;
import org.lockscope.session.Comparison.Side;
import org.lockscope.session.Results.Fate;
import org.lockscope.session.Stage;
import org.lockscope.text.Quantities;

/** What is said of how long a run took beside another, the reference. */
public final class Comparisons {
  private Comparisons() {}

  /** How long a run took beside the reference, or why that cannot be said. */
  public static Comparison of(RunSummary reference, RunSummary run) {
    return Comparison.of(side(reference), side(run));
  }

  private static Side side(RunSummary run) {
    return switch (run) {
      case ForeignRun foreign ->
          new Side(null, ending(run), foreign.timed(), run.figures().wall(), () -> 0);
      case StagedSummary staged -> {
        long wall = run.figures().wall();
        yield new Side(
            null, staged.staged(), ending(run), true, wall, () -> staged.staged().noise(wall));
      }
      case OwnRun own ->
          new Side(own.settings(), ending(run), true, run.figures().wall(), own.work()::noise);
    };
  }

  private static Ending ending(RunSummary run) {
    if (run.live()) {
      return Ending.GOES_ON;
    }
    if (run.stopped()) {
      return Ending.STOPPED;
    }
    if (run instanceof StagedSummary staged) {
      boolean all = run.figures().stage() == Stage.COMPLETE && staged.eyes().fulfilled();
      return all ? Ending.ENDED : Ending.UNFINISHED;
    }
    return run.figures().any(Fate.FAILED) || run.figures().any(Fate.CANCELLED)
        ? Ending.UNFINISHED
        : Ending.ENDED;
  }

  /**
   * The comparison in a sentence: {@code B takes 8.1× as long as A}, {@code A and B take as long},
   * or why they have no ratio.
   */
  public static String sentence(RunSummary reference, RunSummary run) {
    Words words = Words.of(reference);
    return switch (of(reference, run)) {
      case NotComparable(Reason reason) ->
          words.tell(
              "ratio.none", reference.letter(), run.letter(), why(reason, reference, run, words));
      case Ratio ratio when !ratio.differ() ->
          words.tell(
              "ratio.same", reference.letter(), run.letter(), Quantities.duration(ratio.noise()));
      case Ratio ratio when ratio.other() < ratio.reference() ->
          words.tell("ratio", reference.letter(), times(1 / ratio.times()), run.letter());
      case Ratio ratio ->
          words.tell("ratio", run.letter(), times(ratio.times()), reference.letter());
    };
  }

  /**
   * What stands large beside a run's title: how many times as long as the other it took, if it took
   * longer; why the two have no ratio, beside the later letter; else nothing.
   */
  public static String badge(RunSummary run, RunSummary other) {
    Words words = Words.of(run);
    return switch (of(other, run)) {
      case Ratio ratio when ratio.differ() && ratio.times() > 1 ->
          words.tell("badge", times(ratio.times()), other.letter());
      case Ratio ratio -> "";
      case NotComparable(Reason reason) ->
          reason == Reason.GOES_ON || run.letter().compareTo(other.letter()) <= 0
              ? ""
              : words.tell("badge.none", why(reason, other, run, words));
    };
  }

  /** How many times as long as another a run took, for a table: {@code 8.1×}, {@code ≈ 1×}. */
  public static String cell(RunSummary reference, RunSummary run) {
    return switch (of(reference, run)) {
      case NotComparable none -> "–";
      case Ratio ratio -> ratio.differ() ? times(ratio.times()) : "≈ 1×";
    };
  }

  /** How many times as fast as another a run is, which is faster; empty if it is not. */
  static String faster(RunSummary run, RunSummary other) {
    return of(run, other) instanceof Ratio ratio && ratio.differ() && ratio.times() > 1
        ? Words.of(run).tell("remark.faster", times(ratio.times()), other.letter())
        : "";
  }

  /** How the noise is estimated, for whoever asks. */
  public static String noise(RunSummary run) {
    return Words.of(run).tell("ratio.noise");
  }

  /** Why two runs have no ratio, in words; empty if they have one. */
  public static String reason(RunSummary reference, RunSummary run) {
    return of(reference, run) instanceof NotComparable(Reason reason)
        ? why(reason, reference, run, Words.of(reference))
        : "";
  }

  private static String why(Reason reason, RunSummary a, RunSummary b, Words words) {
    RunSettings left = a instanceof OwnRun own ? own.settings() : RunSettings.DEFAULT;
    RunSettings right = b instanceof OwnRun own ? own.settings() : RunSettings.DEFAULT;
    return switch (reason) {
      case GOES_ON -> words.tell(a.live() && b.live() ? "reason.goOn" : "reason.goesOn");
      case UNTIMED -> words.tell("reason.untimed");
      case UNKNOWN_WORK -> words.tell("reason.unknownWork");
      case PROGRAM -> words.tell("reason.program");
      case CHANCE -> words.tell("reason.chance");
      case STOPPED -> words.tell("reason.stopped", a.stopped() ? a.letter() : b.letter());
      case UNFINISHED ->
          words.tell(a instanceof StagedSummary ? "reason.failed" : "reason.unfinished");
      case ARTICLES -> words.tell("reason.articles", left.articles(), right.articles());
      case LATENCY -> words.tell("reason.latency", left.latency().told(), right.latency().told());
      case SEED ->
          words.tell("reason.seed", Long.toString(left.seed()), Long.toString(right.seed()));
      case RANDOM -> words.tell("reason.random");
      case KNOBS -> knobs((StagedSummary) a, (StagedSummary) b, words);
      case HELD_OPEN -> words.tell("reason.heldOpen");
      case COLLECTOR -> words.tell("reason.collector");
      case NO_LENGTH -> words.tell("reason.noLength");
    };
  }

  /** The first knob that makes the work of two runs another. */
  private static String knobs(StagedSummary a, StagedSummary b, Words words) {
    return a.scenario().work(a.setup()).stream()
        .filter(knob -> !a.setup().text(knob).equals(b.setup().written().get(knob.key())))
        .findFirst()
        .map(
            knob -> {
              ScenarioTexts texts = new ScenarioTexts(a.scenario(), a.language());
              String other = String.valueOf(b.setup().written().get(knob.key()));
              return words.tell(
                  "reason.knob",
                  texts.label(knob),
                  texts.value(knob, a.setup().text(knob)),
                  texts.value(knob, other));
            })
        .orElse("");
  }

  private static String times(double ratio) {
    return Quantities.times(ratio, 1);
  }
}
