package org.lockscope.ui.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.lockscope.screen.SideView;
import org.lockscope.screen.SideView.Panel;
import org.lockscope.screen.WindowLayout.Share;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.Words;

/** Names the panels of which one is shown where they don't all fit; a click shows another. */
public final class SideStrip extends HBox {
  private final Words words;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final SegmentedButton segments = new SegmentedButton();

  /**
   * A strip with none chosen.
   *
   * @param choose called with the panel that is clicked
   */
  public SideStrip(Words words, Consumer<Panel> choose) {
    this.words = words;
    for (Panel panel : Panel.values()) {
      ToggleButton button = new ToggleButton(name(panel));
      button.setId("show-" + panel.name().toLowerCase(Locale.ROOT));
      button.setOnAction(click -> choose.accept(panel));
      buttons.add(button);
    }
    segments.getButtons().setAll(buttons);
    Texts.keepOneChosen(segments);
    getStyleClass().add("side-strip");
    getChildren().add(segments);
  }

  /** Offers the panels of which one is shown, and shows which one is. */
  public void show(SideView view) {
    boolean pair = view.share() == Share.PAIR;
    List<ToggleButton> offered = new ArrayList<>(buttons);
    if (view.share() != Share.TOUR_TOO) {
      offered.remove(button(Panel.TOUR));
    }
    if (pair) {
      offered.remove(button(Panel.LIST));
    }
    if (!segments.getButtons().equals(offered)) {
      segments.getButtons().setAll(offered);
    }
    button(Panel.CODE).setText(pair ? words.tell("side.codeAndList") : name(Panel.CODE));
    // Each by itself: they are no group before they are shown.
    buttons.forEach(each -> each.setSelected(each.equals(button(view.chosen()))));
  }

  private ToggleButton button(Panel panel) {
    return buttons.get(panel.ordinal());
  }

  private String name(Panel panel) {
    return switch (panel) {
      case TOUR -> words.tell("window.tour");
      case CODE -> words.tell("side.code");
      case LIST -> words.tell("side.list");
      case RACES -> words.tell("side.races");
      case MORE -> words.tell("side.more");
    };
  }
}
