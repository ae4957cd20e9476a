package org.lockscope.ui;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Tour;

/**
 * Opens and closes the presenter's window as a switch says. While it is open, the tour leaves the
 * window of the picture, where it can be asked back. For the JavaFX thread.
 */
final class PresenterDesk implements AutoCloseable {
  private final Words words;
  private final Parent picture;
  private final Tour tour;
  private final Runnable start;
  private final Runnable save;
  private final BooleanProperty open;
  private final BooleanProperty lesson;
  private final Consumer<Boolean> touring;
  private @Nullable PresenterWindow window;
  private boolean lessonBefore;

  /**
   * No window yet.
   *
   * @param picture the root of the window of the picture
   * @param tour what is presented
   * @param start called when the step is to run
   * @param save called when the predictions are to be saved
   * @param open the switch
   * @param lesson whether the tour is in the window of the picture
   * @param touring told whether the tour is gone through, in either window
   */
  PresenterDesk(
      Words words,
      Parent picture,
      Tour tour,
      Runnable start,
      Runnable save,
      BooleanProperty open,
      BooleanProperty lesson,
      Consumer<Boolean> touring) {
    this.words = words;
    this.picture = picture;
    this.tour = tour;
    this.start = start;
    this.save = save;
    this.open = open;
    this.lesson = lesson;
    this.touring = touring;
    open.addListener((property, before, now) -> obey(now));
    open.subscribe(this::tell);
    lesson.subscribe(this::tell);
  }

  private void tell() {
    touring.accept(open.get() || lesson.get());
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
