package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.lockscope.lesson.Tour;
import org.lockscope.ui.kit.Elapsed;
import org.lockscope.ui.kit.Words;

/**
 * The presenter's own window: the tour with its controls, notes, the answer, what comes next, and
 * the time. It stands on another screen than the window of the picture, where there is one, looks
 * as that one does, and closes with it. For the JavaFX thread.
 */
final class PresenterWindow {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 640;

  private final Stage stage = new Stage();
  private final Window picture;
  private final Tour tour;
  private final LessonPane lesson;
  private final PresenterNotes notes;
  private final PresenterClock clock;
  private final Runnable deaf;
  private final Runnable closed;
  private final VBox root;
  private final ListChangeListener<String> restyled = change -> look();
  private final EventHandler<WindowEvent> pictureHidden = event -> close();
  private int page;

  /**
   * Opens the window.
   *
   * @param picture the window of the picture
   * @param start called when the step is to run
   * @param save called when the predictions are to be saved
   * @param closed called once when it has closed
   * @param elapsed since when it is presented
   */
  PresenterWindow(
      Words words,
      Tour tour,
      Window picture,
      Runnable start,
      Runnable save,
      Runnable closed,
      Elapsed elapsed) {
    this.tour = tour;
    this.picture = picture;
    this.closed = closed;
    this.page = tour.at();
    lesson = new LessonPane(words, tour, start, save);
    lesson.update();
    notes = new PresenterNotes(words, tour);
    clock = new PresenterClock(words, elapsed);
    deaf = tour.listen(this::changed);
    VBox steps = new VBox(lesson);
    steps.getStyleClass().addAll("card", "side-card", "side");
    VBox.setVgrow(lesson, Priority.ALWAYS);
    HBox both = new HBox(half(steps), half(scrolled(notes)));
    both.getStyleClass().add("presenter-columns");
    VBox.setVgrow(both, Priority.ALWAYS);
    root = new VBox(clock, both);
    root.setId("presenterWindow");
    root.getStylesheets().setAll(styled(picture).getStylesheets());
    styled(picture).getStyleClass().addListener(restyled);
    look();
    stage.setTitle(words.tell("notes.window"));
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.setOnHidden(event -> close());
    picture.addEventHandler(WindowEvent.WINDOW_HIDDEN, pictureHidden);
    place();
    stage.show();
  }

  private static ScrollPane scrolled(VBox content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("side");
    return scroll;
  }

  /** As wide as the other half, whatever it says. */
  private static Region half(Region column) {
    column.setPrefWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static Parent styled(Window picture) {
    return picture.getScene().getRoot();
  }

  /** In the same theme, but never in the projector's type: it is read from near by. */
  private void look() {
    // The theme's colours are those of a scene's root, which it knows by its class.
    List<String> classes = new ArrayList<>(List.of("root", "window", "presenter-window"));
    if (styled(picture).getStyleClass().contains("dark")) {
      classes.add("dark");
    }
    root.getStyleClass().setAll(classes);
  }

  private void place() {
    List<Screen> around =
        Screen.getScreensForRectangle(
            picture.getX(), picture.getY(), picture.getWidth(), picture.getHeight());
    for (Screen screen : Screen.getScreens()) {
      if (!around.contains(screen)) {
        Rectangle2D room = screen.getVisualBounds();
        stage.setX(room.getMinX() + (room.getWidth() - WIDTH) / 2);
        stage.setY(room.getMinY() + (room.getHeight() - HEIGHT) / 2);
        return;
      }
    }
  }

  private void changed() {
    if (page != tour.at()) {
      page = tour.at();
      clock.step();
    }
    notes.update();
  }

  /** Closes it, once. */
  void close() {
    deaf.run();
    lesson.close();
    clock.stop();
    if (picture.getScene() != null) {
      styled(picture).getStyleClass().removeListener(restyled);
    }
    picture.removeEventHandler(WindowEvent.WINDOW_HIDDEN, pictureHidden);
    stage.setOnHidden(null);
    stage.hide();
    closed.run();
  }
}
