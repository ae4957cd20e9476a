package org.lockscope.ui.teach;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Tour;
import org.lockscope.screen.Option;
import org.lockscope.screen.Screen;
import org.lockscope.ui.kit.Elapsed;
import org.lockscope.ui.kit.Words;

/** Has the presenter's window be there while the screen says so. For the JavaFX thread. */
public final class PresenterDesk implements AutoCloseable {
  private final Words words;
  private final Parent picture;
  private final Screen screen;
  private final Tour tour;
  private final Elapsed elapsed;
  private final Runnable start;
  private final Runnable save;
  private @Nullable PresenterWindow window;

  /**
   * No window yet.
   *
   * @param picture the root of the window of the picture
   * @param screen says whether it is there
   * @param tour what is presented
   * @param elapsed since when
   * @param start called when the step is to run
   * @param save called when the predictions are to be saved
   */
  public PresenterDesk(
      Words words,
      Parent picture,
      Screen screen,
      Tour tour,
      Elapsed elapsed,
      Runnable start,
      Runnable save) {
    this.words = words;
    this.picture = picture;
    this.screen = screen;
    this.tour = tour;
    this.elapsed = elapsed;
    this.start = start;
    this.save = save;
  }

  /** Obeys what the screen says, once the picture has a window. */
  public void show() {
    boolean on = screen.state().options().has(Option.NOTES);
    if (!on) {
      elapsed.end();
      close();
    } else if (window == null && picture.getScene() != null) {
      var beside = picture.getScene().getWindow();
      if (beside != null) {
        elapsed.begin();
        window = new PresenterWindow(words, tour, beside, start, save, this::closed, elapsed);
      }
    }
  }

  /** Somebody closed the window, or that of the picture. */
  private void closed() {
    if (window != null) {
      window = null;
      screen.set(Option.NOTES, false);
    }
  }

  /** Closes the window; whether it is to be there, the screen says as before. */
  @Override
  public void close() {
    PresenterWindow closing = window;
    if (closing != null) {
      window = null;
      closing.close();
    }
  }
}
