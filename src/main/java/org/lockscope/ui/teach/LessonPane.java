package org.lockscope.ui.teach;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.SideScroll;
import org.lockscope.ui.kit.Words;

/**
 * A view of a guided tour, page by page: what to read, a question, a prediction, the run, what was
 * measured against the prediction; after the last step, the result. A page scrolls; the buttons
 * under it don't. There may be several of one tour. For the JavaFX thread.
 */
public final class LessonPane extends VBox {
  private final Words words;
  private final Tour tour;
  private final Runnable start;
  private final Runnable save;
  private final Runnable deaf;
  private final VBox body = new VBox();
  private final SideScroll scroll = new SideScroll(body);
  private final VBox foot = new VBox();
  private int page = -1;
  private int readPage;
  private boolean readOutcome;
  private @Nullable LessonPage shown;

  /**
   * A view.
   *
   * @param tour what it shows
   * @param start called when the step is to run
   * @param save called when the predictions are to be saved
   */
  public LessonPane(Words words, Tour tour, Runnable start, Runnable save) {
    this.words = words;
    this.tour = tour;
    this.start = start;
    this.save = save;
    this.deaf = tour.listen(this::update);
    readPage = tour.at();
    foot.getStyleClass().add("side-section");
    foot.setMinHeight(Region.USE_PREF_SIZE); // where there is little room the page gives way
    getChildren().addAll(scroll, foot);
    setId("lessonPane");
    getStyleClass().add("side-section");
    // Made when it is first wanted: the window opens sooner.
    visibleProperty().subscribe(this::update);
  }

  /** The tour. */
  public Tour tour() {
    return tour;
  }

  /** Shows the tour no longer. */
  public void close() {
    deaf.run();
  }

  /** Shows the tour as it is now, if it is seen itself. */
  void update() {
    if (!isVisible()) {
      return;
    }
    LessonPage now = shown;
    if (now == null || page != tour.at()) {
      page = tour.at();
      now = tour.atResult() ? new ResultPage(words, tour, save) : new StepPage(words, tour, start);
      shown = now;
      body.getChildren().setAll(now);
      foot.getChildren().setAll(now.foot());
    }
    now.update();
  }

  /** Scrolls to what is new: a page is read from its top, and a run's outcome from its own. */
  public void scrollAlong() {
    boolean outcome = !tour.atResult() && tour.measured() != null;
    if (tour.at() == readPage && outcome == readOutcome) {
      return;
    }
    readPage = tour.at();
    readOutcome = outcome;
    Parent around = getParent() == null ? this : getParent();
    around.applyCss();
    around.layout();
    Node top = outcome ? body.lookup("#outcome") : null;
    double hidden = body.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    double at =
        top == null ? 0 : body.sceneToLocal(top.localToScene(top.getLayoutBounds())).getMinY();
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(at / hidden, 0, 1));
  }
}
