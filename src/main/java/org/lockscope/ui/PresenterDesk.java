package org.lockscope.ui;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Tour;
import org.lockscope.pipeline.RunSettings;

/**
 * Opens and closes the presenter's window as a switch says. While it is open, the tour leaves the
 * window of the picture, where it can be asked back. For the JavaFX thread.
 */
final class PresenterDesk implements AutoCloseable {
  private final Words words;
  private final Parent picture;
  private final Tour tour;
  private final Consumer<RunSettings> start;
  private final Runnable save;
  private final BooleanProperty open;
  private final BooleanProperty lesson;
  private final Consumer<Boolean> withhold;
  private final Runnable deaf;
  private @Nullable PresenterWindow window;
  private boolean lessonBefore;

  /**
   * No window yet.
   *
   * @param picture the root of the window of the picture
   * @param tour what is presented
   * @param start called with what a step runs
   * @param save called when the predictions are to be saved
   * @param open the switch
   * @param lesson whether the tour is in the window of the picture
   * @param withhold told whether what would answer the tour's question is to stay hidden
   */
  PresenterDesk(
      Words words,
      Parent picture,
      Tour tour,
      Consumer<RunSettings> start,
      Runnable save,
      BooleanProperty open,
      BooleanProperty lesson,
      Consumer<Boolean> withhold) {
    this.words = words;
    this.picture = picture;
    this.tour = tour;
    this.start = start;
    this.save = save;
    this.open = open;
    this.lesson = lesson;
    this.withhold = withhold;
    this.deaf = tour.listen(this::tell);
    open.addListener((property, before, now) -> obey(now));
    open.subscribe(this::tell);
    lesson.subscribe(this::tell);
  }

  /** Whether the tour is gone through in a window, at a question that is not yet answered. */
  boolean withholds() {
    return (open.get() || lesson.get()) && tour.withholds();
  }

  private void tell() {
    withhold.accept(withholds());
  }

  private void obey(boolean on) {
    if (!on) {
      closeWindow();
    } else if (window == null) {
      lessonBefore = lesson.get();
      lesson.set(false);
      window =
          new PresenterWindow(
              words,
              tour,
              picture.getScene().getWindow(),
              start,
              save,
              () -> open.set(false),
              System::nanoTime);
    }
  }

  @Override
  public void close() {
    deaf.run();
    closeWindow();
  }

  private void closeWindow() {
    PresenterWindow closing = window;
    if (closing != null) {
      window = null;
      lesson.set(lessonBefore || lesson.get());
      closing.close();
    }
  }
}
