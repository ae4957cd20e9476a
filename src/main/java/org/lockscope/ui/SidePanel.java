package org.lockscope.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Findings;
import org.lockscope.paint.Inspection;
import org.lockscope.paint.OwnRun;
import org.lockscope.paint.Quantities;
import org.lockscope.paint.RunSummary;
import org.lockscope.paint.Theme;
import org.lockscope.race.Race;
import org.lockscope.session.Results.Fate;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Trace;

/** What stands beside the timelines: the shared list and the data races of one run. */
final class SidePanel extends ScrollPane {
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final Words words;
  private final ListPane list;
  private final Label listTitle = new Label();
  private final Label stored = new Label();
  private final VBox listCard;
  private final RacesPane races;
  private final InspectorPane inspector;
  private final VBox inspectorCard;
  private final RunListPane runs;
  private final VerdictPane verdicts;
  private final VBox verdictsCard;
  private final LessonPane lesson;
  private final VBox lessonCard;
  private final VBox others;
  private final VBox runsCard;
  private final ComparisonCard comparison;
  private final VBox comparisonCard;
  private boolean withheld;

  /**
   * A panel that shows no run yet.
   *
   * @param words the window's texts
   * @param lesson the guided tour
   * @param code the code each worker runs
   * @param choose called with the race whose card is clicked
   * @param go called with the place that a link leads to
   * @param prove called with the sentence that is clicked
   * @param bring called with the run that is to stand beside the current one
   */
  SidePanel(
      Words words,
      LessonPane lesson,
      CodePane code,
      Consumer<Race> choose,
      Consumer<Inspection.Target> go,
      Consumer<Findings.Finding> prove,
      Consumer<Trace> bring) {
    this.words = words;
    this.lesson = lesson;
    list = new ListPane(words);
    comparison = new ComparisonCard(words);
    comparisonCard = card(comparison);
    lessonCard = card(lesson);
    races = new RacesPane(words, choose);
    inspector = new InspectorPane(go);
    verdicts = new VerdictPane(words, prove);
    verdictsCard = card(verdicts);
    inspectorCard = card(inspector);
    listTitle.getStyleClass().add("card-title");
    stored.getStyleClass().add("quiet");
    stored.setId("stored");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    runs = new RunListPane(words, bring);
    runsCard = card(runs);
    listCard = card(new HBox(listTitle, gap, stored), list);
    others =
        new VBox(
            card(code),
            inspectorCard,
            verdictsCard,
            comparisonCard,
            listCard,
            card(races),
            runsCard);
    others.getStyleClass().add("side-cards");
    VBox content = new VBox(lessonCard, others);
    content.getStyleClass().add("side-cards");
    Uncached.scroll(this);
    show(false, true);
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("side");
    setId("side");
  }

  /**
   * Shows the guided tour on top of the panel, or leaves it.
   *
   * @param tour whether it is there
   * @param more whether all else is there, too
   */
  void show(boolean tour, boolean more) {
    lesson.setVisible(tour);
    lessonCard.setVisible(tour);
    lessonCard.setManaged(tour);
    others.setVisible(more);
    others.setManaged(more);
    pseudoClassStateChanged(ALONE, tour && !more);
    setVvalue(0);
  }

  private static VBox card(Node... children) {
    VBox card = new VBox(children);
    card.getStyleClass().addAll("card", "side-card");
    return card;
  }

  /** Shows a run as it was at an instant. */
  void show(
      RunSummary run, Moment moment, @Nullable Race chosen, List<Inspection.Line> inspection) {
    inspector.show(inspection);
    inspectorCard.setVisible(!inspection.isEmpty());
    inspectorCard.setManaged(!inspection.isEmpty());
    listTitle.setText(
        run.letter().isEmpty()
            ? words.tell("list.title")
            : words.tell("list.titleOf", run.letter()));
    stored.setText(
        words.tell(
            "list.stored",
            Quantities.count(run.figures().count(Fate.STORED)),
            Quantities.count(run.figures().count(Fate.LOST))));
    boolean said = verdicts.show(run) && !withheld;
    verdictsCard.setVisible(said);
    verdictsCard.setManaged(said);
    listCard.setVisible(run instanceof OwnRun);
    listCard.setManaged(run instanceof OwnRun);
    if (run instanceof OwnRun own) {
      list.show(own, moment);
    }
    races.show(run, chosen);
  }

  /** Hides what would answer a question that is asked, or not; the next runs shown obey. */
  void withhold(boolean on) {
    withheld = on;
    for (VBox card : List.of(verdictsCard, comparisonCard, runsCard)) {
      if (on) {
        card.setVisible(false);
        card.setManaged(false);
      }
    }
  }

  /** Compares runs, if there are two. */
  void compare(List<RunSummary> runs) {
    boolean two = runs.size() == 2 && !withheld;
    comparisonCard.setVisible(two);
    comparisonCard.setManaged(two);
    if (runs.size() == 2) {
      comparison.show(runs.get(0), runs.get(1));
    }
  }

  /** Lists the runs of the session, if there are more than are on screen. */
  void list(List<RunListPane.Entry> entries) {
    boolean more = !withheld && entries.stream().anyMatch(entry -> !entry.onScreen());
    runsCard.setVisible(more);
    runsCard.setManaged(more);
    if (more) {
      runs.show(entries);
    }
  }

  /** Draws the list so many times as large from now on. */
  void setScale(double scale) {
    list.setScale(scale);
  }

  void setTheme(Theme theme) {
    runs.setTheme(theme);
    list.setTheme(theme);
  }
}
