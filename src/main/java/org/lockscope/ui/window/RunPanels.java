package org.lockscope.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.paint.Theme;
import org.lockscope.race.Race;
import org.lockscope.say.Findings;
import org.lockscope.say.OwnRun;
import org.lockscope.scenario.Chart;
import org.lockscope.screen.Beside;
import org.lockscope.screen.Frame;
import org.lockscope.screen.OnStage;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.SideView;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.ui.kit.ListPane;
import org.lockscope.ui.kit.Words;
import org.lockscope.ui.side.ChartsPane;
import org.lockscope.ui.side.CodePane;
import org.lockscope.ui.side.ComparisonCard;
import org.lockscope.ui.side.ListingPane;
import org.lockscope.ui.side.NoLockNote;
import org.lockscope.ui.side.RacesPane;
import org.lockscope.ui.side.RunListPane;
import org.lockscope.ui.side.SitesPane;
import org.lockscope.ui.side.VerdictPane;
import org.lockscope.ui.teach.StagedLessonPane;

/** About one run: the code, the shared list, the data races and more, a card each. */
final class RunPanels extends VBox {
  private static final PseudoClass PAIRED = PseudoClass.getPseudoClass("paired");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final CodePane code;
  private final ListPane list;
  private final Label listTitle = new Label();
  private final Label stored = new Label();
  private final RacesPane races;
  private final RunListPane runs;
  private final VerdictPane verdicts;
  private final SitesPane sites;
  private final ComparisonCard comparison;
  private final NoLockNote note;
  private final Label path = new Label();
  private final VBox codeCard;
  private final ListingPane listing;
  private final VBox listingCard;
  private final ChartsPane charts;
  private final VBox chartsCard;
  private final StagedLessonPane lesson;
  private final VBox lessonCard;
  private final VBox listCard;
  private final VBox racesCard;
  private final VBox pathCard;
  private final VBox verdictsCard;
  private final VBox sitesCard;
  private final VBox comparisonCard;
  private final VBox runsCard;
  private final VBox more;
  private final Screen screen;

  /**
   * Panels that show no run yet.
   *
   * @param code the code each worker runs
   * @param choose called with the race whose card is clicked
   * @param prove called with the sentence that is clicked
   * @param screen is told which runs are to be on screen
   * @param showRaces called with the run that is to be shown where it races
   * @param changed called after a command
   */
  RunPanels(
      Words words,
      CodePane code,
      Consumer<Race> choose,
      Consumer<Findings.Finding> prove,
      Screen screen,
      Consumer<RunId> showRaces,
      Runnable changed) {
    this.code = code;
    this.screen = screen;
    list = new ListPane(words);
    races = new RacesPane(words, choose);
    runs = new RunListPane(words, screen);
    verdicts = new VerdictPane(words, prove);
    sites = new SitesPane(words, prove);
    comparison = new ComparisonCard();
    note = new NoLockNote(words, showRaces);
    codeCard = card(code);
    listing = new ListingPane(words);
    listingCard = card(listing);
    charts = new ChartsPane(words);
    chartsCard = card(charts);
    lesson = new StagedLessonPane(words, screen.stager(), changed);
    lessonCard = card(lesson);
    seen(lessonCard, false);
    listCard = card(listHead(), list);
    racesCard = card(races, note);
    pathCard = card(pathTitle(words), path);
    verdictsCard = card(verdicts);
    sitesCard = card(sites);
    comparisonCard = card(comparison);
    runsCard = card(runs);
    more = new VBox(pathCard, verdictsCard, sitesCard, comparisonCard, runsCard);
    more.getStyleClass().add("side-cards");
    getStyleClass().add("side-cards");
    getChildren().addAll(lessonCard, codeCard, listingCard, chartsCard, listCard, racesCard, more);
  }

  private HBox listHead() {
    listTitle.getStyleClass().add("card-title");
    stored.getStyleClass().add("quiet");
    stored.setId("stored");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(listTitle, gap, stored);
  }

  private Label pathTitle(Words words) {
    Label title = new Label(words.tell("lanes.path"));
    title.getStyleClass().add("card-title");
    path.setWrapText(true);
    path.setId("pathShares");
    path.setMinHeight(Region.USE_PREF_SIZE);
    return title;
  }

  static VBox card(Node... children) {
    VBox card = new VBox(children);
    card.getStyleClass().addAll("card", "side-card");
    return card;
  }

  static void seen(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  /** Those over time stand under the lanes. */
  private static List<Chart> charts(Frame frame) {
    return frame.stage().charts().stream().filter(chart -> !chart.overTime()).toList();
  }

  /** Shows those panels that are to be seen, of what there is to show. */
  void arrange(SideView view) {
    Frame frame = screen.frame();
    boolean covered = frame.focus().isEmpty();
    boolean staged = frame.stage().listing().isPresent();
    boolean charted = !charts(frame).isEmpty() && !withheld(frame);
    boolean listed = frame.focus().filter(run -> run.now() instanceof OwnRun).isPresent();
    seen(codeCard, view.sees(Panel.CODE) && !staged);
    seen(listingCard, view.sees(Panel.CODE) && staged);
    seen(chartsCard, view.sees(Panel.LIST) && charted && !covered);
    seen(listCard, view.sees(Panel.LIST) && listed);
    seen(racesCard, view.sees(Panel.RACES) && !covered);
    seen(more, view.sees(Panel.MORE));
  }

  /** Whether what would answer a question that is asked is hidden. */
  private static boolean withheld(Frame frame) {
    return frame.state().asking().open();
  }

  /** Has the code be written smaller, or not. */
  void setNarrow(boolean on) {
    codeCard.pseudoClassStateChanged(NARROW, on);
  }

  /** Has the code leave room for the list below it, or not. */
  void setPaired(boolean on) {
    pseudoClassStateChanged(PAIRED, on);
    code.setBrief(on);
  }

  /** Shows what there is to show of a run as it was at an instant, and the runs of the session. */
  void show(Frame frame) {
    show(frame.stage());
    Beside beside = frame.beside();
    path.setText(String.join("\n", beside.told().path()));
    seen(pathCard, !beside.told().path().isEmpty());
    frame.focus().ifPresent(focus -> show(frame, focus));
    boolean telling = frame.focus().isPresent() && !withheld(frame);
    seen(verdictsCard, telling && !beside.told().findings().isEmpty());
    seen(sitesCard, telling && !beside.told().sites().isEmpty());
    seen(comparisonCard, telling && beside.comparison().isPresent());
    seen(runsCard, telling && frame.listed().size() > 1);
  }

  /** What there is of a scenario: its code, its graphs, its lesson. */
  private void show(OnStage stage) {
    stage.listing().ifPresent(listing::show);
    charts.show(charts(screen.frame()));
    stage.step().ifPresent(lesson::show);
    seen(lessonCard, stage.step().isPresent());
  }

  private void show(Frame frame, RunFrame focus) {
    Beside beside = frame.beside();
    listTitle.setText(beside.told().list().title());
    stored.setText(beside.told().list().stored());
    if (focus.now() instanceof OwnRun own) {
      list.show(own, focus.moment());
    }
    verdicts.show(beside.told().findings());
    sites.show(beside.told().sites());
    races.show(beside.races(), frame.state().chosen().in(focus.id()).race());
    note.show(withheld(frame) ? Optional.empty() : beside.races().unlocked());
    beside.comparison().ifPresent(comparison::show);
    runs.show(frame.listed());
  }

  /** Draws the list so many times as large from now on. */
  void setScale(double scale) {
    list.setScale(scale);
    charts.setScale(scale);
  }

  void setTheme(Theme theme) {
    runs.setTheme(theme);
    list.setTheme(theme);
    charts.setTheme(theme);
  }
}
