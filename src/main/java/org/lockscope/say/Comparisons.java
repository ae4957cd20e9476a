package org.lockscope.say;

import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.session.Comparison;
import org.lockscope.session.Comparison.Ending;
import org.lockscope.session.Comparison.NotComparable;
import org.lockscope.session.Comparison.Ratio;
import org.lockscope.session.Comparison.Reason;
import org.lockscope.session.Comparison.Side;
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
        Plan plan = staged.plan();
        yield new Side(
            plan,
            ending(run),
            true,
            run.figures().wall(),
            () -> plan.scenario().noise(plan.setup(), run.trace()));
      }
      case OwnRun own ->
          new Side(own.plan(), ending(run), true, run.figures().wall(), own.work()::noise);
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
      case NotComparable none ->
          words.tell(
              "ratio.none", reference.letter(), run.letter(), why(none, reference, run, words));
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
      case NotComparable none ->
          none.reason() == Reason.GOES_ON || run.letter().compareTo(other.letter()) <= 0
              ? ""
              : words.tell("badge.none", why(none, other, run, words));
    };
  }

  /**
   * What stands large beside two runs in one set of lanes: which takes how many times as long, or
   * why they have no ratio; nothing while one goes on or where they do not differ.
   */
  static String overlaid(RunSummary upper, RunSummary lower) {
    return switch (of(upper, lower)) {
      case Ratio ratio -> ratio.differ() ? sentence(upper, lower) : "";
      case NotComparable ignored -> badge(lower, upper) + badge(upper, lower);
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
    return of(reference, run) instanceof NotComparable none
        ? why(none, reference, run, Words.of(reference))
        : "";
  }

  private static String why(NotComparable none, RunSummary a, RunSummary b, Words words) {
    return switch (none.reason()) {
      case GOES_ON -> words.tell(a.live() && b.live() ? "reason.goOn" : "reason.goesOn");
      case UNTIMED -> words.tell("reason.untimed");
      case UNKNOWN_WORK -> words.tell("reason.unknownWork");
      case PROGRAM -> words.tell("reason.program");
      case CHANCE -> words.tell("reason.chance");
      case STOPPED -> words.tell("reason.stopped", a.stopped() ? a.letter() : b.letter());
      case UNFINISHED ->
          words.tell(a instanceof StagedSummary ? "reason.failed" : "reason.unfinished");
      case WORK -> difference(none, a);
      case KNOBS -> knobs(a, b, words);
      case NO_LENGTH -> words.tell("reason.noLength");
    };
  }

  private static String difference(NotComparable none, RunSummary of) {
    Plan plan = of.plan();
    return plan == null
        ? ""
        : none.difference().map(said -> said.in(plan.scenario().texts(of.language()))).orElse("");
  }

  /** The first knob that makes the work of two runs another. */
  private static String knobs(RunSummary a, RunSummary b, Words words) {
    Plan one = a.plan();
    Plan other = b.plan();
    if (one == null || other == null) {
      return "";
    }
    ScenarioTexts texts = new ScenarioTexts(one.scenario(), a.language());
    return one.scenario().work(one.setup()).stream()
        .filter(knob -> !one.setup().text(knob).equals(other.setup().text(knob)))
        .findFirst()
        .map(
            knob ->
                words.tell(
                    "reason.knob",
                    texts.label(knob),
                    texts.value(knob, one.setup().text(knob)),
                    texts.value(knob, other.setup().text(knob))))
        .orElse("");
  }

  private static String times(double ratio) {
    return Quantities.times(ratio, 1);
  }
}
