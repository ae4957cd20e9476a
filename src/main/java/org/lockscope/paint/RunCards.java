package org.lockscope.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lockscope.session.RunFigures;

/** The figures of runs, a card each. */
public final class RunCards {
  private RunCards() {}

  /**
   * The figures of one run, or of two side by side.
   *
   * @param runs one or two
   */
  public static List<FigureCard> of(List<? extends RunSummary> runs) {
    Words words = Words.of(runs.getFirst());
    if (runs.size() == 1 && runs.getFirst() instanceof ForeignRun foreign) {
      return foreignCards(foreign, words);
    }
    boolean two = runs.size() > 1;
    String letters =
        two
            ? runs.stream().map(run -> run.letter()).collect(Collectors.joining(" | "))
            : words.tell("card.span");
    return List.of(
        new FigureCard(
            words.tell("card.wall"), values(runs, f -> Quantities.duration(f.wall())), letters),
        new FigureCard(
            words.tell("card.slowest"),
            values(runs, f -> Quantities.duration(f.slowestArticle())),
            words.tell("card.slowest.remark")),
        new FigureCard(
            words.tell("card.held"),
            values(runs, f -> Quantities.percent(f.lockHeld(), f.wall())),
            words.tell(manyLocks(runs) ? "card.held.all" : "card.held.remark")),
        new FigureCard(
            words.tell("card.waited"),
            values(runs, f -> Quantities.duration(f.lockWait())),
            words.tell("card.waited.remark")),
        new FigureCard(
            words.tell("card.results"),
            values(
                runs,
                f -> Quantities.count(f.succeeded()) + " / " + Quantities.count(f.articles())),
            missing(runs, words)),
        new FigureCard(
            words.tell("card.races"), values(runs, f -> races(f, words)), checked(runs, words)));
  }

  /** What is known of another program's recording. */
  private static List<FigureCard> foreignCards(ForeignRun run, Words words) {
    RunFigures f = run.figures();
    return List.of(
        new FigureCard(
            words.tell("card.length"), Lengths.of(run).length(f.wall()), words.tell("card.span")),
        new FigureCard(
            words.tell("card.threads"),
            Quantities.count(run.trace().lanes().size()),
            words.tell("card.threads.remark")),
        new FigureCard(
            words.tell("card.locksHeld"),
            Lengths.of(run).length(f.lockHeld()),
            words.tell("card.locksHeld.remark")),
        new FigureCard(
            words.tell("card.locksWaited"),
            Lengths.of(run).length(f.lockWait()),
            words.tell("card.locksWaited.remark")),
        new FigureCard(
            words.tell("card.events"),
            Quantities.count(f.events()),
            words.tell("card.events.remark")),
        new FigureCard(
            words.tell("card.races"),
            f.accesses() == 0 ? "–" : races(f, words),
            f.accesses() == 0 ? words.tell("card.races.unknown") : checked(List.of(run), words)));
  }

  private static String races(RunFigures f, Words words) {
    return f.racyLocations() == 0
        ? words.tell("card.races.none")
        : Quantities.count(f.racyLocations());
  }

  private static String checked(List<? extends RunSummary> runs, Words words) {
    long accesses = runs.stream().mapToLong(run -> run.figures().accesses()).sum();
    boolean racy = runs.stream().anyMatch(run -> run.figures().racyLocations() > 0);
    return words.tell(racy ? "card.races.racy" : "card.races.checked", accesses);
  }

  private static String values(
      List<? extends RunSummary> runs, Function<RunFigures, String> value) {
    return runs.stream().map(RunSummary::figures).map(value).collect(Collectors.joining("  |  "));
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
    boolean live = runs.stream().anyMatch(RunSummary::live);
    return words.tell(live ? "card.results.live" : "card.results.kept");
  }

  private static String missing(RunSummary run, Words words) {
    RunFigures f = run.figures();
    List<String> parts = new ArrayList<>();
    if (f.lost() > 0) {
      parts.add(words.tell("card.results.lost", f.lost()));
    }
    if (f.failed() > 0) {
      parts.add(words.tell("card.results.failed", f.failed()));
    }
    if (f.cancelled() > 0) {
      parts.add(words.tell("card.results.cancelled", f.cancelled()));
    }
    String all = String.join(", ", parts);
    return all.isEmpty() || run.letter().isEmpty()
        ? all
        : words.tell("card.results.in", all, run.letter());
  }
}
