package org.lockscope.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** All keys on one card, over the window; a click closes it. */
final class KeysCard extends StackPane {
  private static final int ROWS = 13;

  private record Key(String keys, String what) {}

  private static final List<Key> KEYS =
      List.of(
          new Key("F5, " + control("R"), "run"),
          new Key("Esc", "stop"),
          new Key(control("1") + ", 2, 3", "no lock, around the append, around the article"),
          new Key("1, 2, 3", "the same, for the projector"),
          new Key(control("K"), "compare with the run before"),
          new Key(control("L"), "one axis for both, or one each"),
          new Key(control("E"), "export"),
          new Key(control("D"), "dark theme"),
          new Key("F11", "for the projector"),
          new Key("Space", "play or pause the replay"),
          new Key("←, →", "step to the event before, the next"),
          new Key("Shift+←, →", "the same, of the lane chosen"),
          new Key("H, Shift+H", "the next hand-over, the one before"),
          new Key("N, Shift+N", "the next data race, the one before"),
          new Key("Home, End", "to the start, to the end"),
          new Key("+, −, 0", "zoom in, zoom out, fit the run"),
          new Key("F, Z", "fit the lane, zoom to what is measured"),
          new Key(control("←") + ", →", "move the view"),
          new Key("Alt+←, →", "the view before, the one after"),
          new Key("↑, ↓", "choose a lane"),
          new Key("Enter", "inspect the lane at the playhead"),
          new Key("M", "measure: from here, to here, not at all"),
          new Key("P", "pin the lane to the top"),
          new Key("?", "these keys"));

  KeysCard() {
    setId("keys");
    setVisible(false);
    setPickOnBounds(true);
    setOnMouseClicked(click -> setVisible(false));
    GridPane table = new GridPane();
    table.getStyleClass().add("keys-card");
    table.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    for (int i = 0; i < KEYS.size(); i++) {
      int column = i / ROWS * 2;
      Label keys = new Label(KEYS.get(i).keys);
      keys.getStyleClass().add("key");
      table.add(keys, column, i % ROWS);
      table.add(new Label(KEYS.get(i).what), column + 1, i % ROWS);
    }
    getChildren().add(table);
  }

  private static String control(String key) {
    boolean mac = KeyCombination.keyCombination("Shortcut+A").getDisplayText().contains("⌘");
    return (mac ? "⌘" : "Ctrl+") + key;
  }
}
