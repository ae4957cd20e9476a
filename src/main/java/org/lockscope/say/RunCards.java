package org.lockscope.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.RunFigures;
import org.lockscope.session.Stage;
import org.lockscope.text.Quantities;

/** The figures of runs, a card each. */
public final class RunCards {
  private static final String UNKNOWN = "–";

  private RunCards() {}

  /**
   * The figures of one run, or of two side by side.
   *
   * @param runs one or two
   */
  public static List<FigureCard> of(List<? extends RunSummary> runs) {
    Words words = Words.of(runs.getFirst());
    if (runs.stream().anyMatch(StagedSummary.class::isInstance)) {
      return StagedCards.of(runs);
    }
    if (runs.size() == 1 && runs.getFirst() instanceof ForeignRun foreign) {
      return foreignCards(foreign, words);
    }
    boolean two = runs.size() > 1;
    String letters =
        two
            ? runs.stream().map(run -> run.letter()).collect(Collectors.joining(" | "))
            : words.tell(goesOn(runs.getFirst()) ? "card.span.elapsed" : "card.span");
    return List.of(
        new FigureCard(time(runs), values(runs, f -> Quantities.duration(f.wall())), letters),
        new FigureCard(words.tell("card.least"), least(runs), leastRemark(runs, words)),
        new FigureCard(
            words.tell("card.held"),
            values(runs, f -> Quantities.percent(f.lockHeld(), f.wall())),
            manyLocks(runs) ? words.tell("card.held.all", part(runs, words)) : part(runs, words)),
        new FigureCard(
            words.tell("card.waited"),
            values(runs, f -> Quantities.duration(f.lockWait())),
            words.tell("card.waited.remark")),
        new FigureCard(
            words.tell("card.results"),
            values(runs, f -> Quantities.count(f.count(Fate.STORED)) + " / " + articles(f)),
            missing(runs, words)),
        new FigureCard(
            words.tell("card.races"),
            runs.stream().map(run -> races(run).figure()).collect(Collectors.joining("  |  ")),
            basis(runs)));
  }

  /** What is known of another program's recording. */
  private static List<FigureCard> foreignCards(ForeignRun run, Words words) {
    RunFigures f = run.figures();
    return List.of(
        new FigureCard(
            words.tell(goesOn(run) ? "card.elapsed" : "card.length"),
            Lengths.of(run).length(f.wall()),
            words.tell(goesOn(run) ? "card.span.elapsed" : "card.span")),
        new FigureCard(
            words.tell("card.threads"),
            Quantities.count(run.trace().lanes().size()),
            words.tell("card.threads.remark")),
        new FigureCard(
            words.tell("card.locksHeld"), held(run), words.tell("card.locksHeld.remark")),
        new FigureCard(
            words.tell("card.locksWaited"),
            run.trace().locks().isEmpty() ? UNKNOWN : Lengths.of(run).length(f.lockWait()),
            words.tell("card.locksWaited.remark")),
        new FigureCard(
            words.tell("card.events"),
            Quantities.count(f.events()),
            words.tell("card.events.remark")),
        new FigureCard(words.tell("card.races"), races(run).figure(), races(run).basis()));
  }

  /** As much as is told of it. */
  private static String held(ForeignRun run) {
    String held = Lengths.of(run).length(run.figures().lockHeld());
    return switch (run.trace().totals().toldOfHolds()) {
      case ALL -> held;
      case PART -> "≥ " + held;
      case NOTHING -> UNKNOWN;
    };
  }

  private static boolean goesOn(RunSummary run) {
    return run.figures().stage().goesOn();
  }

  /** What the times are: the whole of a run, or what of it has passed; each its own. */
  public static String time(List<? extends RunSummary> runs) {
    Words words = Words.of(runs.getFirst());
    boolean first = goesOn(runs.getFirst());
    boolean last = goesOn(runs.getLast());
    String time = words.tell(first ? "card.elapsed" : "card.wall");
    return first == last
        ? time
        : time + " | " + words.tell(last ? "card.elapsed.other" : "card.wall.other");
  }

  /** What the share of time that a lock was held is a part of. */
  private static String part(List<? extends RunSummary> runs, Words words) {
    boolean first = goesOn(runs.getFirst());
    return words.tell(
        first != goesOn(runs.getLast())
            ? "card.held.ofEach"
            : first ? "card.held.ofElapsed" : "card.held.ofWall");
  }

  private static RaceWords races(RunSummary run) {
    return new RaceWords(run.figures(), run.language());
  }

  /** What each run's verdict rests on, once where that is the same. */
  private static String basis(List<? extends RunSummary> runs) {
    Map<String, String> letters =
        runs.stream()
            .collect(
                Collectors.groupingBy(
                    run -> races(run).basis(),
                    LinkedHashMap::new,
                    Collectors.mapping(RunSummary::letter, Collectors.joining(", "))));
    boolean inOrder = letters.size() == 1 || letters.size() == runs.size();
    return letters.entrySet().stream()
        .map(each -> inOrder ? each.getKey() : each.getValue() + ": " + each.getKey())
        .collect(Collectors.joining(" | "));
  }

  private static String articles(RunFigures f) {
    return f.results() == null ? "–" : Quantities.count(f.results().items());
  }

  private static String values(
      List<? extends RunSummary> runs, Function<RunFigures, String> value) {
    return runs.stream().map(RunSummary::figures).map(value).collect(Collectors.joining("  |  "));
  }

  /** What no schedule of each run can beat: known before it ends, whatever became of it. */
  private static String least(List<? extends RunSummary> runs) {
    return runs.stream()
        .map(run -> run instanceof OwnRun own ? least(own) : "–")
        .collect(Collectors.joining("  |  "));
  }

  private static String least(OwnRun run) {
    String least = Quantities.duration(run.least());
    return run.least().isPresent() ? "≥ " + least : least;
  }

  private static String leastRemark(List<? extends RunSummary> runs, Words words) {
    List<String> whats =
        runs.stream()
            .filter(OwnRun.class::isInstance)
            .flatMap(run -> BoundWords.of((OwnRun) run).stream())
            .map(BoundWords::what)
            .distinct()
            .toList();
    return whats.size() == 1 ? whats.getFirst() : words.tell("card.least.remark");
  }

  private static boolean manyLocks(List<? extends RunSummary> runs) {
    return runs.stream().anyMatch(run -> run.trace().locks().size() > 1);
  }

  private static String missing(List<? extends RunSummary> runs, Words words) {
    String all =
        runs.stream()
            .map(run -> missing(run, words))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    if (!all.isEmpty()) {
      return all;
    }
    if (runs.stream().anyMatch(run -> run.figures().count(Fate.LOST).isEmpty())) {
      return words.tell("card.results.unknown");
    }
    boolean ended = runs.stream().allMatch(run -> run.figures().stage() == Stage.COMPLETE);
    return words.tell(ended ? "card.results.kept" : "card.results.live");
  }

  private static String missing(RunSummary run, Words words) {
    RunFigures f = run.figures();
    List<String> parts = new ArrayList<>();
    if (f.any(Fate.LOST)) {
      parts.add(words.tell("card.results.lost", f.count(Fate.LOST).orElseThrow()));
    }
    if (f.any(Fate.FAILED)) {
      parts.add(words.tell("card.results.failed", f.count(Fate.FAILED).orElseThrow()));
    }
    if (f.any(Fate.CANCELLED)) {
      parts.add(words.tell("card.results.cancelled", f.count(Fate.CANCELLED).orElseThrow()));
    }
    String all = String.join(", ", parts);
    return all.isEmpty() || run.letter().isEmpty()
        ? all
        : words.tell("card.results.in", all, run.letter());
  }
}
