package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.lockscope.screen.SideView.Panel;

/** Names the panels of which one is shown where they don't all fit; a click shows another. */
final class SideStrip extends HBox {
  private final Words words;
  private Panel chosen = Panel.CODE;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final SegmentedButton segments = new SegmentedButton();

  /**
   * A strip with the code chosen.
   *
   * @param choose called with the panel that is clicked
   */
  SideStrip(Words words, Consumer<Panel> choose) {
    this.words = words;
    for (Panel panel : Panel.values()) {
      ToggleButton button = new ToggleButton(name(panel));
      button.setId("show-" + panel.name().toLowerCase(Locale.ROOT));
      button.setSelected(panel == chosen);
      button.setOnAction(
          click -> {
            chosen = panel;
            choose.accept(panel);
          });
      buttons.add(button);
    }
    segments.getButtons().setAll(buttons);
    Texts.keepOneChosen(segments);
    offerTour(false);
    getStyleClass().add("side-strip");
    getChildren().add(segments);
  }

  /** Offers the tour as well, which is then shown first, or does no longer. */
  void offerTour(boolean on) {
    ToggleButton tour = buttons.getFirst();
    if (on && !segments.getButtons().contains(tour)) {
      segments.getButtons().addFirst(tour);
      choose(Panel.TOUR);
    } else if (!on) {
      if (chosen == Panel.TOUR) {
        choose(Panel.CODE);
      }
      segments.getButtons().remove(tour);
    }
  }

  /** Offers code and list together, or each. */
  void pair(boolean on) {
    ToggleButton code = buttons.get(Panel.CODE.ordinal());
    ToggleButton list = buttons.get(Panel.LIST.ordinal());
    if (on == segments.getButtons().contains(list)) {
      if (on) {
        if (chosen == Panel.LIST) {
          choose(Panel.CODE);
        }
        segments.getButtons().remove(list);
      } else {
        segments.getButtons().add(segments.getButtons().indexOf(code) + 1, list);
      }
      code.setText(on ? words.tell("side.codeAndList") : name(Panel.CODE));
    }
  }

  /** Shows a panel, as a click on its name would. */
  void choose(Panel panel) {
    chosen = panel;
    // Each by itself: they are no group before they are shown.
    buttons.forEach(each -> each.setSelected(each.equals(buttons.get(panel.ordinal()))));
  }

  /** Which one is shown. */
  Panel chosen() {
    return chosen;
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
