package org.lockscope.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.Tour;
import org.lockscope.screen.Frame;
import org.lockscope.screen.Option;

/** Says in the place of the timelines what to do where there are none. For the JavaFX thread. */
public final class Cover {
  private final Words words;
  private final VBox box;
  private final Tour tour;
  private final Label hint = new Label();

  /**
   * Nothing said.
   *
   * @param box what the timelines stand in
   * @param tour asks what hides them
   */
  public Cover(Words words, VBox box, Tour tour) {
    this.words = words;
    this.box = box;
    this.tour = tour;
    hint.setId("predictFirst");
    hint.getStyleClass().add("empty-picture");
    hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    hint.setWrapText(true);
    VBox.setVgrow(hint, Priority.ALWAYS);
  }

  /** Shows it in a frame without runs. */
  public void put(Frame frame) {
    hint.setText(words.tell(key(frame)) + question(frame));
    if (!box.getChildren().equals(List.of(hint))) {
      box.getChildren().setAll(hint);
    }
  }

  /** What is asked, where the tour that asks it is not seen beside. */
  private String question(Frame frame) {
    boolean unseen = frame.state().asking().open() && !frame.state().options().has(Option.TOUR);
    return unseen ? "\n\n" + tour.step().question().text() : "";
  }

  private static String key(Frame frame) {
    if (!frame.state().asking().open()) {
      return "window.empty";
    }
    boolean none = frame.state().slots().shown().isEmpty();
    return none ? "tour.predictFirst" : "tour.predictNext";
  }
}
