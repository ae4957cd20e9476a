package org.lockscope.ui.window;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lockscope.ui.kit.Command;
import org.lockscope.ui.kit.OverlayCard;
import org.lockscope.ui.kit.Uncached;
import org.lockscope.ui.kit.Words;

/** All keys on one card, and what the buttons mean that have an icon. Any click closes it. */
final class KeysCard extends OverlayCard {
  private static final int ROWS = 18;

  /** Commands that are told in one line. */
  record Line(String key, List<Command> commands) {
    Line(String key, Command... commands) {
      this(key, List.of(commands));
    }

    String keys() {
      return commands.stream().map(Command::shown).collect(Collectors.joining(", "));
    }
  }

  static final List<Line> LINES =
      List.of(
          new Line("keys.run", Command.RUN),
          new Line("keys.stop", Command.STOP),
          new Line("keys.close", Command.CLOSE),
          new Line("keys.noLock", Command.NO_LOCK),
          new Line("keys.append", Command.LOCK_APPEND),
          new Line("keys.article", Command.LOCK_ARTICLE),
          new Line(
              "keys.projector",
              Command.PROJECTED_NO_LOCK,
              Command.PROJECTED_APPEND,
              Command.PROJECTED_ARTICLE),
          new Line("keys.compare", Command.COMPARE),
          new Line("keys.axis", Command.COMMON_AXIS),
          new Line("keys.open", Command.OPEN),
          new Line("keys.save", Command.SAVE),
          new Line("keys.export", Command.EXPORT),
          new Line("keys.copy", Command.COPY),
          new Line("keys.dark", Command.DARK),
          new Line("keys.presenter", Command.PRESENTER),
          new Line("keys.keys", Command.KEYS),
          new Line("keys.play", Command.PLAY),
          new Line("keys.step", Command.STEP_BACK, Command.STEP_ON),
          new Line("keys.laneStep", Command.LANE_BACK, Command.LANE_ON),
          new Line("keys.handOver", Command.NEXT_HAND_OVER, Command.LAST_HAND_OVER),
          new Line("keys.race", Command.NEXT_RACE, Command.LAST_RACE),
          new Line("keys.ends", Command.TO_START, Command.TO_END),
          new Line("keys.zoom", Command.ZOOM_IN, Command.ZOOM_OUT, Command.FIT),
          new Line("keys.fit", Command.FIT_LANE, Command.FIT_MEASURED),
          new Line("keys.pan", Command.PAN_LEFT, Command.PAN_RIGHT),
          new Line("keys.views", Command.VIEW_BACK, Command.VIEW_FORWARD),
          new Line("keys.lane", Command.LANE_UP, Command.LANE_DOWN),
          new Line("keys.inspect", Command.INSPECT),
          new Line("keys.measure", Command.MEASURE),
          new Line("keys.pin", Command.PIN),
          new Line("keys.markUp", Command.MARK_UP),
          new Line("keys.tools", Command.ARROW, Command.SPOTLIGHT, Command.LABEL, Command.ERASER),
          new Line("keys.overview", Command.OVERVIEW_LEFT, Command.OVERVIEW_RIGHT),
          new Line("keys.closer", Command.OVERVIEW_CLOSER, Command.OVERVIEW_FURTHER),
          new Line("keys.bracketTop", Command.BRACKET_TOP_UP, Command.BRACKET_TOP_DOWN),
          new Line("keys.bracketFoot", Command.BRACKET_FOOT_UP, Command.BRACKET_FOOT_DOWN),
          new Line("keys.bracketOff", Command.BRACKET_OFF));

  private final GridPane table = new GridPane();
  private final ScrollPane scroll = new ScrollPane(table);
  private int lines;

  KeysCard(Words words) {
    super("keys");
    setOnMouseClicked(click -> close());
    table.getStyleClass().add("keys-table");
    for (Line line : LINES) {
      Label keys = new Label(words.keys(line.keys()));
      keys.getStyleClass().add("key");
      add(keys, words.tell(line.key()));
    }
    scroll.getStyleClass().addAll("keys-card", "keys-scroll");
    scroll.setAccessibleText(words.tell("keys.what"));
    scroll.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Uncached.scroll(scroll);
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

  /** Tells what those of some controls mean that are buttons with an icon. */
  void explain(List<? extends Node> controls) {
    for (Node control : controls) {
      if (control instanceof ButtonBase button && button.getGraphic() instanceof FontIcon icon) {
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
