package org.lockscope.ui.teach;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.Words;

/**
 * A view of a guided tour, page by page: what to read, a question, a prediction, the run, what was
 * measured against the prediction; after the last step, the result. There may be several of one
 * tour. For the JavaFX thread.
 */
public final class LessonPane extends VBox {
  private final Words words;
  private final Tour tour;
  private final Runnable start;
  private final Runnable save;
  private final Runnable deaf;
  private int page = -1;
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
      getChildren().setAll(now);
    }
    now.update();
  }
}
