package org.lockscope.ui.setup;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.lockscope.ui.kit.Bubble;
import org.lockscope.ui.kit.Words;

/**
 * Says beside the button what is wrong with a setting where the remark beside the setting is not
 * seen: in the closed card. For the JavaFX thread.
 */
final class UnseenProblem {
  private final Words words;
  private final List<Label> remarks;
  private final Label label;

  /**
   * Says nothing yet.
   *
   * @param remarks those beside the settings
   * @param label beside the button
   */
  UnseenProblem(Words words, List<Label> remarks, Label label) {
    this.words = words;
    this.remarks = remarks;
    this.label = label;
    Bubble.install(label);
    Bubble.set(label);
    for (Label each : remarks) {
      each.textProperty().subscribe(this::update);
    }
  }

  /** Looks which remarks are seen. */
  void update() {
    label.setText(
        remarks.stream()
            .filter(remark -> !remark.getText().isEmpty() && !seen(remark.getParent()))
            .findFirst()
            .map(remark -> words.tell("form.unseen", remark.getText()))
            .orElse(""));
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
