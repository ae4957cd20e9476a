package org.lockscope.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** All keys on one card, and what the buttons mean that have no text. Any click closes it. */
final class KeysCard extends OverlayCard {
  private static final int ROWS = 18;

  /** Commands that are told in one line. */
  record Line(String what, List<Command> commands) {
    Line(String what, Command... commands) {
      this(what, List.of(commands));
    }

    String keys() {
      return commands.stream().map(Command::shown).collect(Collectors.joining(", "));
    }
  }

  static final List<Line> LINES =
      List.of(
          new Line("run", Command.RUN),
          new Line("stop; close a card", Command.STOP),
          new Line("no lock", Command.NO_LOCK),
          new Line("lock around the append", Command.LOCK_APPEND),
          new Line("lock around the article", Command.LOCK_ARTICLE),
          new Line(
              "the same, for the projector",
              Command.PROJECTED_NO_LOCK,
              Command.PROJECTED_APPEND,
              Command.PROJECTED_ARTICLE),
          new Line("compare with the run before", Command.COMPARE),
          new Line("one axis for both, or one each", Command.COMMON_AXIS),
          new Line("open a recording", Command.OPEN),
          new Line("save the recording", Command.SAVE),
          new Line("export a picture", Command.EXPORT),
          new Line("copy what is seen as a picture", Command.COPY),
          new Line("dark theme", Command.DARK),
          new Line("for the projector", Command.PRESENTER),
          new Line("these keys; ? too", Command.KEYS),
          new Line("play or pause the replay", Command.PLAY),
          new Line("the event before, the next", Command.STEP_BACK, Command.STEP_ON),
          new Line("the same, of the lane chosen", Command.LANE_BACK, Command.LANE_ON),
          new Line("hand-over: next, before", Command.NEXT_HAND_OVER, Command.LAST_HAND_OVER),
          new Line("data race: next, before", Command.NEXT_RACE, Command.LAST_RACE),
          new Line("to the start, to the end", Command.TO_START, Command.TO_END),
          new Line("zoom in, out, fit the run", Command.ZOOM_IN, Command.ZOOM_OUT, Command.FIT),
          new Line("fit the lane, what is measured", Command.FIT_LANE, Command.FIT_MEASURED),
          new Line("move the view", Command.PAN_LEFT, Command.PAN_RIGHT),
          new Line("the view before, the next", Command.VIEW_BACK, Command.VIEW_FORWARD),
          new Line("choose a lane", Command.LANE_UP, Command.LANE_DOWN),
          new Line("inspect the lane at the playhead", Command.INSPECT),
          new Line("measure: from, to, no longer", Command.MEASURE),
          new Line("pin the lane to the top", Command.PIN),
          new Line("in the overview: move", Command.OVERVIEW_LEFT, Command.OVERVIEW_RIGHT),
          new Line("closer, further", Command.OVERVIEW_CLOSER, Command.OVERVIEW_FURTHER),
          new Line(
              "in the code: the lock's upper end",
              Command.BRACKET_TOP_UP,
              Command.BRACKET_TOP_DOWN),
          new Line(
              "in the code: the lower end", Command.BRACKET_FOOT_UP, Command.BRACKET_FOOT_DOWN),
          new Line("in the code: no lock", Command.BRACKET_OFF));

  private final GridPane table = new GridPane();
  private final ScrollPane scroll = new ScrollPane(table);
  private int lines;

  KeysCard() {
    super("keys");
    setOnMouseClicked(click -> close());
    table.getStyleClass().add("keys-table");
    for (Line line : LINES) {
      Label keys = new Label(line.keys());
      keys.getStyleClass().add("key");
      add(keys, line.what());
    }
    scroll.getStyleClass().addAll("keys-card", "keys-scroll");
    scroll.setAccessibleText("Keys and buttons");
    scroll.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(scroll);
  }

  private void add(Label sign, String what) {
    int column = lines / ROWS * 2;
    sign.setMinWidth(Region.USE_PREF_SIZE);
    Label meaning = new Label(what);
    meaning.setMinWidth(Region.USE_PREF_SIZE);
    table.add(sign, column, lines % ROWS);
    table.add(meaning, column + 1, lines % ROWS);
    lines++;
  }

  /** Tells what those of some controls mean that are buttons with nothing but an icon. */
  void explain(List<? extends Node> controls) {
    for (Node control : controls) {
      if (control instanceof ButtonBase button
          && button.getGraphic() instanceof FontIcon icon
          && (button.getText() == null || button.getText().isEmpty())) {
        Label sign = new Label("", new FontIcon(icon.getIconCode()));
        add(sign, button.getAccessibleText());
      }
    }
  }

  /** Opens it, or closes it. */
  void toggle() {
    if (isVisible()) {
      close();
    } else {
      show(scroll);
    }
  }
}
