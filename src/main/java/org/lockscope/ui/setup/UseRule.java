package org.lockscope.ui.setup;

import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.lockscope.ui.kit.Words;

/** When a setting is used: the same rule for all. */
final class UseRule {
  private UseRule() {}

  /** Has controls say what they are and the rule. */
  static void tell(Words words, List<? extends Control> controls) {
    String rule = words.tell("form.rule");
    for (Control each : controls) {
      each.setTooltip(new Tooltip(each.getAccessibleText() + ".\n" + rule));
    }
  }
}
