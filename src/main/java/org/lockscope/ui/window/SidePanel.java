package org.lockscope.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.paint.Theme;
import org.lockscope.say.Inspection;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Screen;
import org.lockscope.screen.ScreenState;
import org.lockscope.screen.SideView;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.screen.WindowLayout;
import org.lockscope.screen.WindowLayout.Share;
import org.lockscope.screen.WindowLayout.Side;
import org.lockscope.ui.kit.SideScroll;
import org.lockscope.ui.kit.Words;
import org.lockscope.ui.side.InspectorPane;
import org.lockscope.ui.side.SideStrip;
import org.lockscope.ui.teach.LessonPane;

/**
 * What stands beside the timelines: the tour, and the panels about one run; one of them at a time
 * where they don't all fit, and with the tour what it names.
 */
final class SidePanel extends VBox {
  /** Of the height, what the tour takes at most of a column that it shares. */
  private static final double TOURS_SHARE = 0.52;

  private static final Side NOWHERE = new Side(false, false, false, 0, 0, Share.ALL);

  private final InspectorPane inspector;
  private final VBox inspectorCard;
  private final LessonPane lesson;
  private final RunPanels about;
  private final VBox tour;
  private final ScrollPane panels;
  private final SideStrip strip;
  private final Screen screen;
  private final Runnable deaf;

  /** The room there is, as it was laid out last. */
  private Side side = NOWHERE;

  private boolean splits;

  /**
   * A panel that shows no run yet.
   *
   * @param lesson the guided tour
   * @param about the panels about one run
   * @param screen says which panel is turned to
   * @param go called with the place that a link leads to
   */
  SidePanel(
      Words words,
      LessonPane lesson,
      RunPanels about,
      Screen screen,
      Consumer<Inspection.Target> go) {
    this.screen = screen;
    this.lesson = lesson;
    this.about = about;
    inspector = new InspectorPane(go);
    inspectorCard = RunPanels.card(inspector);
    tour = RunPanels.card(lesson);
    tour.setMinHeight(0);
    VBox.setVgrow(lesson, Priority.ALWAYS);
    tour.setId("tourColumn");
    panels = new SideScroll(about);
    strip = new SideStrip(words, this::turnTo);
    VBox.setVgrow(panels, Priority.ALWAYS);
    getChildren().addAll(strip, panels, inspectorCard);
    getStyleClass().addAll("side", "side-cards");
    setId("side");
    lesson.setVisible(false); // until it is laid out: its page is made when it is seen
    deaf = lesson.tour().listen(this::turn);
  }

  /** Follows the tour no longer. */
  void close() {
    deaf.run();
  }

  /** What the tour shares its column with would else press it below its part. */
  @Override
  protected void layoutChildren() {
    if (splits) {
      double wanted = tour.prefHeight(getWidth());
      double share = Math.ceil(Math.min(wanted, getHeight() * TOURS_SHARE));
      tour.setMinHeight(share);
      tour.setMaxHeight(share);
    }
    super.layoutChildren();
  }

  private void turnTo(Panel panel) {
    screen.arranger().turnTo(panel);
    arrangePanels();
  }

  /** The tour has gone on: what is seen is what it speaks of now. */
  private void turn() {
    arrangePanels();
    applyCss();
    layout();
    lesson.scrollAlong();
  }

  /** The tour, which may stand in a column of its own. */
  Region tour() {
    return tour;
  }

  /** Shows the guided tour on top of the panels, in a column of its own, or not at all. */
  void arrange(WindowLayout layout) {
    side = layout.side();
    boolean touring = side.tour();
    Share share = side.share();
    lesson.setVisible(touring);
    tour.setVisible(touring);
    tour.setManaged(touring);
    getChildren().remove(tour);
    about.setPaired(share == Share.PAIR);
    if (touring && side.columns() < 2) {
      getChildren().add(share == Share.TOUR_TOO ? 1 : 0, tour);
    }
    RunPanels.seen(strip, side.panels() && share != Share.ALL);
    double wide = side.width() * layout.type();
    for (Region column : List.of(this, tour)) {
      column.setMinWidth(wide);
      column.setPrefWidth(wide);
      column.setMaxWidth(wide);
    }
    about.setNarrow(side.width() < WindowLayout.NARROW);
    about.setScale(layout.type());
    arrangePanels();
  }

  private void arrangePanels() {
    ScreenState state = screen.state();
    SideView view =
        SideView.of(
            side, state.options().panel(), SideView.named(lesson.tour(), state.drawn().isEmpty()));
    strip.show(view);
    RunPanels.seen(panels, view.seesPanels());
    if (view.tour()) {
      RunPanels.seen(tour, view.seesTour());
    }
    splits = view.splits();
    if (!splits) {
      tour.setMinHeight(0);
      tour.setMaxHeight(Double.MAX_VALUE);
    }
    Priority grows = splits ? Priority.NEVER : Priority.ALWAYS;
    if (VBox.getVgrow(tour) != grows) {
      VBox.setVgrow(tour, grows); // each time the column is laid out anew
    }
    about.arrange(view);
  }

  /** Shows what there is to show of a run as it was at an instant, and the runs of the session. */
  void show(Frame frame) {
    List<Inspection.Line> inspection = frame.beside().inspection();
    inspector.show(inspection);
    RunPanels.seen(inspectorCard, !inspection.isEmpty());
    about.show(frame);
    arrangePanels();
  }

  /** Draws the list so many times as large from now on. */
  void setScale(double scale) {
    about.setScale(scale);
  }

  void setTheme(Theme theme) {
    about.setTheme(theme);
  }
}
