package org.lockscope.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.race.Race;
import org.lockscope.say.Captions;
import org.lockscope.say.ComparisonTable;
import org.lockscope.say.EventTelling;
import org.lockscope.say.Hit;
import org.lockscope.say.Inspection;
import org.lockscope.say.Lengths;
import org.lockscope.say.ListWords;
import org.lockscope.say.NowTelling;
import org.lockscope.say.OwnRun;
import org.lockscope.say.PathShares;
import org.lockscope.say.RaceCards;
import org.lockscope.say.RaceWords;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.news.CodePlace;
import org.lockscope.scenario.news.WhereInCode;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import org.lockscope.trace.CriticalPath;

/** Derives what stands beside the timelines. For one thread. */
final class BesideMaker {
  /** What the cards of races follow from. */
  private record Raced(RunId run, List<Race> races, @Nullable Race chosen, Language language) {}

  private @Nullable Raced raced;
  private List<RaceCards.Card> cards = List.of();

  /**
   * Derives it.
   *
   * @param drawn the runs drawn, one of them in focus
   * @param of the run in focus
   */
  Beside of(ScreenState state, Frame.Drawn drawn, RunFrame of, List<Frame.Listed> listed) {
    return new Beside(
        told(of),
        workers(of),
        inspection(state, of),
        races(state, of, listed),
        comparison(drawn.compared()));
  }

  private static Optional<ComparisonTable> comparison(List<RunSummary> two) {
    return two.isEmpty()
        ? Optional.empty()
        : Optional.of(ComparisonTable.of(two.getFirst(), two.getLast()));
  }

  private static Beside.Told told(RunFrame of) {
    return new Beside.Told(
        event(of),
        now(of),
        of.said().findings(),
        of.said().sites(),
        path(of),
        ListWords.of(of.now()));
  }

  /** Of two runs it is said whose it is. */
  private static List<String> path(RunFrame of) {
    List<String> shares = of.said().path().shares();
    String letter = of.whole().letter();
    if (shares.isEmpty() || letter.isEmpty()) {
      return shares;
    }
    List<String> lines = new ArrayList<>(shares);
    CriticalPath path = new CriticalPath(of.said().path().steps());
    lines.set(0, PathShares.whole(path, Lengths.of(of.whole()), letter));
    return lines;
  }

  private static String event(RunFrame of) {
    int last = of.moment().events() - 1;
    boolean followed = of.atEnd() && of.whole().live();
    return followed || last < 0 ? "" : new EventTelling(of.whole()).tell(last);
  }

  private static String now(RunFrame of) {
    String said = new NowTelling(of.whole()).at(of.moment().time());
    String letter = of.whole().letter();
    return letter.isEmpty() ? said : letter + ": " + said;
  }

  /** Which threads are on which line; of another program's code nothing is known. */
  private static Map<CodePlace, List<Integer>> workers(RunFrame of) {
    return of.whole() instanceof OwnRun
        ? WhereInCode.at(of.whole().trace(), of.moment().time())
        : Map.of();
  }

  private static List<Inspection.Line> inspection(ScreenState state, RunFrame of) {
    Hit hit = state.chosen().in(of.id()).inspected();
    return hit == null ? List.of() : Inspection.of(of.now(), hit, of.told(state.options()));
  }

  private Beside.Races races(ScreenState state, RunFrame of, List<Frame.Listed> listed) {
    RunSummary run = of.now();
    RaceWords words = new RaceWords(run.figures(), run.language());
    return new Beside.Races(
        words.count(),
        run.figures().verdict() instanceof Verdict.Races
            ? Beside.Standing.RACY
            : words.orderly() ? Beside.Standing.ORDERLY : Beside.Standing.OPEN,
        Captions.verdict(run),
        cards(of.id(), run, state.chosen().in(of.id()).race()),
        RaceCards.rest(run),
        unlocked(of.whole(), listed));
  }

  /** Made anew only if they say something else: the code they name lines of is long. */
  private List<RaceCards.Card> cards(RunId id, RunSummary run, @Nullable Race chosen) {
    Raced now = new Raced(id, run.races(), chosen, run.language());
    if (!now.equals(raced)) {
      raced = now;
      cards = RaceCards.of(run, chosen);
    }
    return cards;
  }

  private static Optional<Beside.Unlocked> unlocked(RunSummary shown, List<Frame.Listed> listed) {
    return listed.reversed().stream()
        .filter(each -> each.run().trace() != shown.trace())
        .filter(each -> ListWords.unlocked(each.run()))
        .findFirst()
        .map(each -> new Beside.Unlocked(each.id(), ListWords.lost(each.run())));
  }
}
