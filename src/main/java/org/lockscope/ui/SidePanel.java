package org.lockscope.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Lesson;
import org.lockscope.lesson.Tour;
import org.lockscope.paint.Inspection;
import org.lockscope.paint.Theme;
import org.lockscope.screen.Frame;
import org.lockscope.screen.OnStage;
import org.lockscope.screen.RunFrame;
import org.lockscope.screen.SideView;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.screen.WindowLayout;
import org.lockscope.screen.WindowLayout.Share;

/**
 * What stands beside the timelines: the tour, and the panels about one run; one of them at a time
 * where they don't all fit, and with the tour what it names.
 */
final class SidePanel extends VBox {
  /** Of the height, what the tour takes at most of a column that it shares. */
  private static final double TOURS_SHARE = 0.52;

  private final InspectorPane inspector;
  private final VBox inspectorCard;
  private final LessonPane lesson;
  private final RunPanels about;
  private final ScrollPane tour;
  private final ScrollPane panels;
  private final SideStrip strip;
  private Share share = Share.ALL;
  private boolean touringHere;
  private boolean panelsHere;
  private boolean covered;
  private final Runnable deaf;
  private Lesson.@Nullable Step turnedFor;
  private int readPage = -1;
  private boolean readOutcome;

  /**
   * A panel that shows no run yet.
   *
   * @param lesson the guided tour
   * @param about the panels about one run
   * @param go called with the place that a link leads to
   */
  SidePanel(Words words, LessonPane lesson, RunPanels about, Consumer<Inspection.Target> go) {
    this.lesson = lesson;
    this.about = about;
    inspector = new InspectorPane(go);
    inspectorCard = RunPanels.card(inspector);
    tour = new SideScroll(RunPanels.card(lesson));
    tour.setId("tourColumn");
    panels = new SideScroll(about);
    strip = new SideStrip(words, panel -> arrangePanels());
    VBox.setVgrow(panels, Priority.ALWAYS);
    getChildren().addAll(strip, panels, inspectorCard);
    getStyleClass().addAll("side", "side-cards");
    setId("side");
    lesson.setVisible(false); // until it is laid out: its page is made when it is seen
    deaf = lesson.tour().listen(this::turn);
    choose();
    readPage = lesson.tour().at();
  }

  /** Follows the tour no longer. */
  void close() {
    deaf.run();
  }

  /** The panel that is shown where they don't all fit. */
  Panel panel() {
    return strip.chosen();
  }

  /** Turns to a panel. */
  void turnTo(Panel panel) {
    strip.choose(panel);
    arrangePanels();
  }

  /** Turns to the tour, which says what it waits for, where it is not seen already. */
  void turnToTour() {
    if (share == Share.TOUR_TOO) {
      turnTo(Panel.TOUR);
    }
  }

  /** Turns to what a step speaks of, when it is come to; the tour itself gives way to nothing. */
  private void turn() {
    choose();
    arrangePanels();
    scrollAlong();
  }

  private void choose() {
    Tour told = lesson.tour();
    if (!told.step().equals(turnedFor)) {
      turnedFor = told.step();
      if (strip.chosen() != Panel.TOUR) {
        SideView.named(told, false).ifPresent(strip::choose);
      }
    }
  }

  /** A page is read from its top, and a run's outcome from its own. */
  private void scrollAlong() {
    Tour told = lesson.tour();
    boolean outcome = !told.atResult() && told.measured() != null;
    if (told.at() != readPage || outcome != readOutcome) {
      readPage = told.at();
      readOutcome = outcome;
      applyCss();
      layout();
      Node top = outcome ? lesson.lookup("#outcome") : null;
      double hidden =
          tour.getContent().getLayoutBounds().getHeight() - tour.getViewportBounds().getHeight();
      double at =
          top == null
              ? 0
              : tour.getContent().sceneToLocal(top.localToScene(top.getLayoutBounds())).getMinY();
      tour.setVvalue(hidden <= 0 ? 0 : Math.clamp(at / hidden, 0, 1));
    }
  }

  /** The tour, which may stand in a column of its own. */
  Region tour() {
    return tour;
  }

  /** Shows the guided tour on top of the panels, in a column of its own, or not at all. */
  void arrange(WindowLayout layout) {
    boolean touring = layout.side().tour();
    boolean shares = touring && layout.side().columns() < 2;
    touringHere = shares;
    lesson.setVisible(touring);
    tour.setVisible(touring);
    tour.setManaged(touring);
    getChildren().remove(tour);
    share = layout.side().share();
    strip.offerTour(share == Share.TOUR_TOO);
    strip.pair(share == Share.PAIR);
    about.setPaired(share == Share.PAIR);
    if (shares) {
      getChildren().add(share == Share.TOUR_TOO ? 1 : 0, tour);
    }
    panelsHere = layout.side().panels();
    RunPanels.seen(strip, panelsHere && share != Share.ALL);
    double wide = layout.side().width() * layout.type();
    for (Region column : List.of(this, tour)) {
      column.setMinWidth(wide);
      column.setPrefWidth(wide);
      column.setMaxWidth(wide);
    }
    about.setNarrow(layout.side().width() < WindowLayout.NARROW);
    about.setScale(layout.type());
    arrangePanels();
  }

  private void arrangePanels() {
    SideView view =
        new SideView(
            share, touringHere, panelsHere, strip.chosen(), SideView.named(lesson.tour(), covered));
    RunPanels.seen(panels, view.seesPanels());
    if (touringHere) {
      RunPanels.seen(tour, view.seesTour());
    }
    tour.maxHeightProperty().unbind();
    tour.setMaxHeight(Double.MAX_VALUE);
    if (view.splits()) {
      tour.maxHeightProperty().bind(heightProperty().multiply(TOURS_SHARE));
    }
    VBox.setVgrow(tour, view.splits() ? Priority.NEVER : Priority.ALWAYS);
    about.arrange(view);
  }

  /** Shows what there is of a scenario: its code, its graphs, its lesson. */
  void show(OnStage stage) {
    about.show(stage);
  }

  /** Shows a run as it was at an instant, and the runs of the session. */
  void show(Frame frame, RunFrame focus) {
    inspect(frame.beside().inspection());
    about.show(frame, focus);
  }

  private void inspect(List<Inspection.Line> inspection) {
    inspector.show(inspection);
    RunPanels.seen(inspectorCard, !inspection.isEmpty());
  }

  /** Shows nothing of a run, or what there is to show of one. */
  void cover(boolean on) {
    about.cover(on);
    if (on) {
      inspect(List.of());
    }
    if (on != covered) {
      covered = on;
      arrangePanels();
    }
  }

  /** Hides what would answer a question that is asked, or not; the next runs shown obey. */
  void withhold(boolean on) {
    about.withhold(on);
  }

  /** Draws the list so many times as large from now on. */
  void setScale(double scale) {
    about.setScale(scale);
  }

  void setTheme(Theme theme) {
    about.setTheme(theme);
  }
}
