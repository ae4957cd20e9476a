package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lockscope.scenario.Sight;
import org.lockscope.session.RunFigures;
import org.lockscope.text.Quantities;

/** The figures of runs of which one at least is a scenario's, a card each. */
final class StagedCards {
  private static final String BETWEEN = "  |  ";

  /** What is not known of one of two runs. */
  private static final String UNKNOWN = "–";

  private final List<? extends RunSummary> runs;
  private final Words words;

  private StagedCards(List<? extends RunSummary> runs) {
    this.runs = runs;
    this.words = Words.of(runs.getFirst());
  }

  /** The scenario's figures, then those that every run has. */
  static List<FigureCard> of(List<? extends RunSummary> runs) {
    StagedCards cards = new StagedCards(runs);
    List<FigureCard> all = new ArrayList<>(cards.own());
    all.add(
        new FigureCard(
            RunCards.time(runs),
            cards.values(f -> Quantities.duration(f.wall())),
            cards.letters()));
    all.add(
        new FigureCard(
            cards.words.tell("card.locksWaited"),
            cards.values(f -> Quantities.duration(f.lockWait())),
            cards.words.tell("card.locksWaited.remark")));
    all.add(
        new FigureCard(
            cards.words.tell("card.races"),
            cards.join(run -> cards.races(run).figure(), BETWEEN),
            cards.join(run -> cards.races(run).basis(), " | ")));
    all.add(
        new FigureCard(
            cards.words.tell("card.events"),
            cards.values(f -> Quantities.count(f.events())),
            cards.words.tell("card.events.recorded")));
    return List.copyOf(all);
  }

  private RaceWords races(RunSummary run) {
    return new RaceWords(run.figures(), run.language());
  }

  private String letters() {
    return runs.size() > 1
        ? join(RunSummary::letter, " | ")
        : words.tell(
            runs.getFirst().figures().stage().goesOn() ? "card.span.elapsed" : "card.span");
  }

  private String values(Function<RunFigures, String> value) {
    return join(run -> value.apply(run.figures()), BETWEEN);
  }

  private String join(Function<RunSummary, String> part, String between) {
    List<String> parts = runs.stream().map(part).toList();
    boolean remarks = !between.equals(BETWEEN);
    return (remarks ? parts.stream().distinct() : parts.stream())
        .collect(Collectors.joining(between));
  }

  /** Those of the first scenario; what another run calls the same stands beside it. */
  private List<FigureCard> own() {
    List<List<Sight.Figure>> figures = new ArrayList<>();
    for (RunSummary run : runs) {
      figures.add(run instanceof StagedSummary staged ? staged.sight().figures() : List.of());
    }
    List<Sight.Figure> first =
        figures.stream().filter(of -> !of.isEmpty()).findFirst().orElse(List.of());
    List<FigureCard> cards = new ArrayList<>();
    for (Sight.Figure figure : first) {
      cards.add(
          new FigureCard(
              headed(figure.label()),
              figures.stream()
                  .map(of -> find(of, figure.label()).map(Sight.Figure::value).orElse(UNKNOWN))
                  .collect(Collectors.joining(BETWEEN)),
              figures.stream()
                  .flatMap(of -> find(of, figure.label()).stream())
                  .map(Sight.Figure::remark)
                  .filter(remark -> !remark.isEmpty())
                  .distinct()
                  .collect(Collectors.joining(" | "))));
    }
    return cards;
  }

  /** A figure's name as a card's heading: it may stand within a sentence elsewhere. */
  private static String headed(String label) {
    int first = label.offsetByCodePoints(0, 1);
    return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
  }

  private static Optional<Sight.Figure> find(List<Sight.Figure> figures, String label) {
    return figures.stream().filter(each -> each.label().equals(label)).findFirst();
  }
}
