package org.lockscope.ui.setup;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * Controls that stand in the toolbar where it has room for them, and else in the card of settings.
 *
 * @param toolbar where they stand first
 * @param more opens the card; they stand before it
 * @param card where they go
 * @param groups they, those that go first first
 */
record MovingGroups(HBox toolbar, Button more, RunSettingsCard card, List<HBox> groups) {
  /** Ways of making the toolbar narrower, in the order in which they are taken. */
  List<Consumer<Boolean>> leaving() {
    return groups.stream().map(this::leaving).toList();
  }

  private Consumer<Boolean> leaving(HBox group) {
    return away -> move(group, away);
  }

  private void move(HBox group, boolean away) {
    ((Pane) group.getParent()).getChildren().remove(group);
    List<Node> to = away ? card.moved().getChildren() : toolbar.getChildren();
    to.add(away ? 0 : toolbar.getChildren().indexOf(more), group);
  }
}
