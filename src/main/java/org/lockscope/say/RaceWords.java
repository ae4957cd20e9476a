package org.lockscope.say;

import java.util.List;
import org.lockscope.session.Gap;
import org.lockscope.session.Gap.Doubt;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Stage;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;

/**
 * What is said of a run's data races, wherever it is said: it follows from the verdict, and from
 * how much of the run it is about.
 */
public final class RaceWords {
  private static final int MOST_NAMED = 3;

  private final Verdict verdict;
  private final Stage stage;
  private final Words words;

  /** The words for a run's figures. */
  public RaceWords(RunFigures figures, Language language) {
    this(figures.verdict(), figures.stage(), language);
  }

  /** The words for a verdict on so much of a run. */
  public RaceWords(Verdict verdict, Stage stage, Language language) {
    this.verdict = verdict;
    this.stage = stage;
    this.words = Words.in(language);
  }

  /** In a word or two: {@code 2 locations}, {@code none}, {@code none so far}, {@code unknown}. */
  public String count() {
    return switch (verdict) {
      case Verdict.Races races ->
          words.tell(races.gap() == null ? "race.count" : "race.countOrMore", races.locations());
      case Verdict.None _ -> none();
      case Verdict.Since _, Verdict.Unknown _ -> words.tell("race.unknown");
    };
  }

  /** As short as can be: {@code 2}, {@code none}, {@code unknown}. */
  public String figure() {
    return verdict instanceof Verdict.Races races && races.gap() == null
        ? Quantities.count(races.locations())
        : count();
  }

  /** In passing: {@code racy}, {@code no race}, {@code races unknown}. */
  public String brief() {
    return switch (verdict) {
      case Verdict.Races _ -> words.tell("race.brief.racy");
      case Verdict.None _ ->
          words.tell(
              stage == Stage.COMPLETE
                  ? "race.brief.none"
                  : stage.goesOn() ? "race.brief.noneYet" : "race.brief.noneTillStop");
      case Verdict.Since _, Verdict.Unknown _ -> words.tell("race.brief.unknown");
    };
  }

  /** What the figure rests on: {@code 60 accesses checked}, or why it is not known. */
  public String basis() {
    return switch (verdict) {
      case Verdict.Races races -> andGap(words.tell("race.basis.racy", races.accesses()));
      case Verdict.None none -> words.tell("race.basis", none.accesses());
      case Verdict.Since since -> gap(since.gap());
      case Verdict.Unknown unknown -> reason(unknown);
    };
  }

  /** In full: {@code none; 60 accesses checked}, or {@code unknown: no accesses recorded}. */
  public String summary() {
    return switch (verdict) {
      case Verdict.Races races -> andGap(words.tell("race.summary", racy(races), races.accesses()));
      case Verdict.None none -> words.tell("race.summary", none(), none.accesses());
      case Verdict.Since since -> gap(since.gap());
      case Verdict.Unknown unknown -> words.tell("race.summary.unknown", reason(unknown));
    };
  }

  /** As a fact beside others: {@code no data race}, {@code 2 racy locations, 27 unordered …}. */
  public String fact() {
    return switch (verdict) {
      case Verdict.Races races -> andGap(racy(races));
      case Verdict.None _ ->
          words.tell(
              stage == Stage.COMPLETE
                  ? "race.fact.none"
                  : stage == Stage.FAILED
                      ? "race.fact.noneTillFailure"
                      : stage.goesOn() ? "race.fact.noneYet" : "race.fact.noneTillStop");
      case Verdict.Since since -> words.tell("race.fact.unknown", gap(since.gap()));
      case Verdict.Unknown unknown -> words.tell("race.fact.unknown", reason(unknown));
    };
  }

  /** Whether it is known that all of a run had no race. */
  public boolean orderly() {
    return verdict instanceof Verdict.None && stage == Stage.COMPLETE;
  }

  private String racy(Verdict.Races races) {
    return words.tell("race.racy", races.locations(), races.unorderedAccesses());
  }

  private String andGap(String known) {
    Gap gap = verdict.gap();
    return gap == null ? known : words.tell("race.andGap", known, gap(gap));
  }

  /** From where on what is not known, and for which locations it matters. */
  private String gap(Gap gap) {
    String from =
        gap.lost() > 0
            ? words.tell("race.gap", gap.event(), gap.lost())
            : words.tell("race.gap.uncounted", gap.event());
    if (gap.locations() == 0) {
      return from;
    }
    List<String> named = gap.inDoubt().stream().limit(MOST_NAMED).map(Doubt::location).toList();
    int more = gap.locations() - named.size();
    String places = String.join(", ", named);
    return more == 0
        ? words.tell("race.gap.doubt", from, places)
        : words.tell("race.gap.doubtMore", from, places, more);
  }

  private String none() {
    return words.tell(
        stage == Stage.COMPLETE
            ? "race.none"
            : stage.goesOn() ? "race.noneYet" : "race.noneTillStop");
  }

  private String reason(Verdict.Unknown unknown) {
    return switch (unknown.reason()) {
      case NO_ACCESSES -> words.tell(stage.goesOn() ? "race.noAccessesYet" : "race.noAccesses");
      case CUT -> words.tell("race.cut");
      case MALFORMED, TOO_LARGE, INCOMPLETE -> unknown.detail(); // what is wrong with a file
    };
  }
}
