package org.lockscope.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Shown;
import org.lockscope.lesson.Tour;
import org.lockscope.paint.Findings;
import org.lockscope.paint.Inspection;
import org.lockscope.paint.ListWords;
import org.lockscope.paint.OwnRun;
import org.lockscope.paint.Theme;
import org.lockscope.race.Race;
import org.lockscope.screen.Beside;
import org.lockscope.screen.Frame;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.WindowLayout;
import org.lockscope.screen.WindowLayout.Share;

/**
 * What stands beside the timelines: the tour, and about one run the code, the shared list, the data
 * races and more; one of them at a time where they don't all fit.
 */
final class SidePanel extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** Of the height, what the tour takes at most of a column that it shares. */
  private static final double TOURS_SHARE = 0.52;

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
  private final ScrollPane tour;
  private final VBox others;
  private final ScrollPane panels;
  private final SideStrip strip;
  private final VBox codeCard;
  private final VBox racesCard;
  private final NoLockNote note;
  private final VBox more;
  private final Label path = new Label();
  private final VBox pathCard;
  private final VBox runsCard;
  private Share share = Share.ALL;
  private boolean touringHere;
  private boolean panelsHere;
  private boolean listed = true;
  private final ComparisonCard comparison;
  private final VBox comparisonCard;
  private boolean withheld;
  private boolean covered;
  private Lesson.@Nullable Step turnedFor;

  /**
   * A panel that shows no run yet.
   *
   * @param words the window's texts
   * @param lesson the guided tour
   * @param code the code each worker runs
   * @param choose called with the race whose card is clicked
   * @param go called with the place that a link leads to
   * @param prove called with the sentence that is clicked
   * @param screen is told which runs are to be on screen
   * @param showRaces called with the run that is to be shown where it races
   */
  SidePanel(
      Words words,
      LessonPane lesson,
      CodePane code,
      Consumer<Race> choose,
      Consumer<Inspection.Target> go,
      Consumer<Findings.Finding> prove,
      Screen screen,
      Consumer<RunId> showRaces) {
    this.words = words;
    this.lesson = lesson;
    list = new ListPane(words);
    comparison = new ComparisonCard();
    comparisonCard = card(comparison);
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
    runs = new RunListPane(words, screen);
    runsCard = card(runs);
    listCard = card(new HBox(listTitle, gap, stored), list);
    codeCard = card(code);
    note = new NoLockNote(words, showRaces);
    racesCard = card(races, note);
    Label pathTitle = new Label(words.tell("lanes.path"));
    pathTitle.getStyleClass().add("card-title");
    path.setWrapText(true);
    path.setId("pathShares");
    path.setMinHeight(Region.USE_PREF_SIZE);
    pathCard = card(pathTitle, path);
    more = new VBox(pathCard, verdictsCard, comparisonCard, runsCard);
    more.getStyleClass().add("side-cards");
    others = new VBox(codeCard, listCard, racesCard, more);
    others.getStyleClass().add("side-cards");
    tour = scroll(card(lesson));
    tour.setId("tourColumn");
    panels = scroll(others);
    strip = new SideStrip(words, panel -> arrangePanels());
    VBox.setVgrow(panels, Priority.ALWAYS);
    getChildren().addAll(strip, panels, inspectorCard);
    getStyleClass().addAll("side", "side-cards");
    setId("side");
    lesson.tour().listen(this::turn); // as long as the window lasts, as the tour does
  }

  /** Turns to what a step speaks of, when it is come to; the tour itself gives way to nothing. */
  private void turn() {
    Tour told = lesson.tour();
    if (told.step() != turnedFor) {
      turnedFor = told.step();
      if (strip.chosen() != SideStrip.Panel.TOUR) {
        named(told.step().shows()).ifPresent(strip::choose);
        arrangePanels();
      }
    }
  }

  private static Optional<SideStrip.Panel> named(Set<Shown> shows) {
    return shows.stream()
        .sorted()
        .flatMap(
            each ->
                switch (each) {
                  case CODE -> Stream.of(SideStrip.Panel.CODE);
                  case LIST -> Stream.of(SideStrip.Panel.LIST);
                  case RACES -> Stream.of(SideStrip.Panel.RACES);
                  case SETTINGS -> Stream.empty();
                })
        .findFirst();
  }

  private static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    Uncached.scroll(scroll);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.getStyleClass().add("side-scroll");
    scroll.setMinHeight(0);
    return scroll;
  }

  /** The tour, which may stand in a column of its own. */
  Region tour() {
    return tour;
  }

  /**
   * Shows the guided tour on top of the panels, in a column of its own, or not at all.
   *
   * @param touring whether it is there
   * @param both whether all else is there, too
   * @param layout the window's
   */
  void arrange(boolean touring, boolean both, WindowLayout layout) {
    boolean shares = touring && layout.side().columns() < 2;
    touringHere = shares;
    lesson.setVisible(touring);
    tour.setVisible(touring);
    tour.setManaged(touring);
    getChildren().remove(tour);
    share = layout.side().share();
    strip.offerTour(share == Share.TOUR_TOO);
    if (shares) {
      getChildren().add(share == Share.TOUR_TOO ? 1 : 0, tour);
    }
    panelsHere = both;
    tour.maxHeightProperty().unbind();
    tour.setMaxHeight(Double.MAX_VALUE);
    if (shares && both && share != Share.TOUR_TOO) {
      tour.maxHeightProperty().bind(heightProperty().multiply(TOURS_SHARE));
    }
    VBox.setVgrow(tour, both && share != Share.TOUR_TOO ? Priority.NEVER : Priority.ALWAYS);
    seen(strip, both && share != Share.ALL);
    double wide = layout.side().width() * layout.type();
    for (Region column : List.of(this, tour)) {
      column.setMinWidth(wide);
      column.setPrefWidth(wide);
      column.setMaxWidth(wide);
    }
    codeCard.pseudoClassStateChanged(NARROW, layout.side().width() < WindowLayout.NARROW);
    list.setScale(layout.type());
    arrangePanels();
  }

  private void arrangePanels() {
    boolean tourChosen = share == Share.TOUR_TOO && strip.chosen() == SideStrip.Panel.TOUR;
    seen(panels, panelsHere && !tourChosen);
    if (touringHere) {
      seen(tour, share != Share.TOUR_TOO || tourChosen);
    }
    seen(codeCard, is(SideStrip.Panel.CODE));
    seen(listCard, is(SideStrip.Panel.LIST) && listed && !covered);
    seen(racesCard, is(SideStrip.Panel.RACES) && !covered);
    seen(more, is(SideStrip.Panel.MORE));
  }

  private boolean is(SideStrip.Panel panel) {
    return share == Share.ALL || strip.chosen() == panel;
  }

  private static void seen(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private static VBox card(Node... children) {
    VBox card = new VBox(children);
    card.getStyleClass().addAll("card", "side-card");
    return card;
  }

  /** Shows a run as it was at an instant, and the runs of the session. */
  void show(Frame frame, RunFrame focus) {
    Beside beside = frame.beside();
    inspector.show(beside.inspection());
    seen(inspectorCard, !beside.inspection().isEmpty());
    path.setText(String.join("\n", beside.told().path()));
    seen(pathCard, !beside.told().path().isEmpty());
    showList(beside.told().list(), focus);
    verdicts.show(beside.told().findings());
    seen(verdictsCard, !withheld && !beside.told().findings().isEmpty());
    races.show(beside.races(), frame.state().chosen().in(focus.id()).race());
    note.show(withheld ? Optional.empty() : beside.races().unlocked());
    beside.comparison().ifPresent(comparison::show);
    seen(comparisonCard, !withheld && beside.comparison().isPresent());
    runs.show(frame.listed());
    seen(runsCard, !withheld && frame.listed().size() > 1);
  }

  private void showList(ListWords told, RunFrame focus) {
    listTitle.setText(told.title());
    stored.setText(told.stored());
    listed = focus.now() instanceof OwnRun;
    seen(listCard, is(SideStrip.Panel.LIST) && listed && !covered);
    if (focus.now() instanceof OwnRun own) {
      list.show(own, focus.moment());
    }
  }

  /** Hides what would answer a question that is asked, or not; the next runs shown obey. */
  void withhold(boolean on) {
    withheld = on;
    for (VBox card : List.of(verdictsCard, comparisonCard, runsCard)) {
      if (on) {
        seen(card, false);
      }
    }
  }

  /** Shows nothing of a run, or what there is to show of one. */
  void cover(boolean on) {
    if (on != covered) {
      covered = on;
      arrangePanels();
    }
    if (on) {
      inspector.show(List.of());
      for (VBox card : List.of(inspectorCard, pathCard, verdictsCard, comparisonCard, runsCard)) {
        seen(card, false);
      }
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
