package org.lockscope.ui.setup;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lockscope.scenario.LatencyRange;

/** How long calls take, in a box: a range that is offered, or one that is typed. */
final class LatencyBox {
  private static final List<LatencyRange> OFFERED =
      List.of(
          LatencyRange.DEFAULT,
          new LatencyRange(50, 150),
          new LatencyRange(0, 1),
          new LatencyRange(1000, 3000));

  private final ComboBox<String> box;

  LatencyBox(ComboBox<String> box) {
    this.box = box;
    box.getItems().setAll(OFFERED.stream().map(LatencyRange::told).toList());
  }

  /** Shows a range. */
  void show(LatencyRange latency) {
    box.getEditor().setText(latency.told());
    box.setValue(latency.told());
  }

  /** What is typed or was chosen. */
  String text() {
    return box.getEditor().getText();
  }

  /** Has something done when a range is chosen, or typed and ended with Enter. */
  void onUsed(Runnable used) {
    box.getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (property, before, now) -> {
              if (now.intValue() >= 0 && box.isShowing()) {
                used.run();
              }
            });
    // The box has the focus, and does not pass Enter on to its editor.
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !box.isShowing()) {
            used.run();
          }
        });
  }
}
