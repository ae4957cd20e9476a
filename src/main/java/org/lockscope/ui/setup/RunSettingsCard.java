package org.lockscope.ui.setup;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.ui.kit.OverlayCard;
import org.lockscope.ui.kit.Uncached;
import org.lockscope.ui.kit.Words;

/**
 * The one place of what a run is made with: what had no room in the toolbar, the lock's details,
 * and what workers share besides. It hangs under the toolbar.
 */
public final class RunSettingsCard extends OverlayCard {
  private final VBox moved = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox content;

  /**
   * A closed card.
   *
   * @param always what stands in it in any case, from top to bottom
   */
  RunSettingsCard(Words words, List<Node> always) {
    super("runSettings");
    Label title = new Label(words.tell("form.more"));
    title.getStyleClass().add("card-title");
    Label rule = new Label(words.tell("form.rule"));
    rule.setId("settingsRule");
    rule.setWrapText(true);
    rule.setMinHeight(Region.USE_PREF_SIZE);
    rule.getStyleClass().add("quiet");
    moved.getStyleClass().add("side-section");
    content = new VBox(title, moved);
    content.getChildren().addAll(always);
    content.getChildren().add(rule);
    content.getStyleClass().addAll("run-settings", "side-section");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("keys-card", "keys-scroll", "settings-scroll");
    scroll.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Uncached.scroll(scroll);
    setAlignment(Pos.TOP_CENTER);
    getChildren().add(scroll);
  }

  /** As high as its lines are when they are wrapped, which the scroll pane does not ask. */
  @Override
  protected void layoutChildren() {
    double wide = content.prefWidth(-1);
    double high = Math.ceil(content.prefHeight(wide));
    if (scroll.getPrefViewportWidth() != wide || scroll.getPrefViewportHeight() != high) {
      scroll.setPrefViewportWidth(wide);
      scroll.setPrefViewportHeight(high);
    }
    super.layoutChildren();
  }

  /** Where controls stand that had no room in the toolbar. */
  VBox moved() {
    return moved;
  }

  /** Opens it, or closes it. */
  void toggle() {
    if (isVisible()) {
      close();
    } else {
      open();
    }
  }

  /** Opens it, if it is not. */
  void open() {
    show(scroll);
  }
}
