package org.lockscope.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lockscope.paint.RunSummary;
import org.lockscope.trace.Trace;

/**
 * Hides runs that were made before a question is asked, since they would answer it: in their place
 * it says what to do. A run begun since is shown. For the JavaFX thread.
 */
final class Cover {
  private final Words words;
  private final VBox box;
  private final Label hint = new Label();
  private boolean withheld;
  private List<Trace> before = List.of();
  private List<Trace> last = List.of();

  /**
   * Nothing hidden.
   *
   * @param box what the timelines stand in
   */
  Cover(Words words, VBox box) {
    this.words = words;
    this.box = box;
    hint.setId("predictFirst");
    hint.getStyleClass().add("empty-picture");
    hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    hint.setWrapText(true);
    VBox.setVgrow(hint, Priority.ALWAYS);
  }

  /** From now on what has run is hidden, or all is shown; the next runs shown obey. */
  void withhold(boolean on) {
    if (on && !withheld) {
      before = last;
    } else if (!on) {
      before = List.of();
    }
    withheld = on;
  }

  /** Whether all of these runs are hidden; if so, the cover is on from then on. */
  boolean covers(List<RunSummary> runs) {
    last = runs.stream().map(RunSummary::trace).toList();
    boolean covers = withheld && before.containsAll(last);
    if (covers) {
      put("tour.predictNext");
    }
    return covers;
  }

  /** Says that nothing has run yet. */
  void putFirst() {
    put("tour.predictFirst");
  }

  private void put(String text) {
    hint.setText(words.tell(text));
    if (!box.getChildren().equals(List.of(hint))) {
      box.getChildren().setAll(hint);
    }
  }
}
