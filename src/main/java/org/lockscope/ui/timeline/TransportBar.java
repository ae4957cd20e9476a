package org.lockscope.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lockscope.screen.Player;
import org.lockscope.screen.StepKind;
import org.lockscope.session.Replay;
import org.lockscope.ui.kit.Command;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.ToolbarFit;
import org.lockscope.ui.kit.Words;

/** The controls that move in time: replay, steps, speed, and the view. */
public final class TransportBar extends HBox {
  private static final double LEAST_TOLD = 60;

  private final Words words;
  private static final List<Double> SPEEDS =
      List.of(0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0);

  private final Player player;
  private final Runnable changed;
  private final Button play;
  private final ComboBox<StepKind> kind = new ComboBox<>();
  private final ComboBox<Double> speed = new ComboBox<>();
  private final ToggleButton loop = new ToggleButton();
  private final Label told = new Label();

  /**
   * The controls of a player and of what is seen.
   *
   * @param changed called after each command, so that the next pulse shows it
   */
  public TransportBar(Words words, Player player, ViewCommands view, Runnable changed) {
    this.words = words;
    this.player = player;
    this.changed = changed;
    this.play =
        button("play", "fth-play", words.tell("transport.play"), Command.PLAY, player::toggle);
    getStyleClass().addAll("card", "transport");
    kind.setId("stepKind");
    kind.getItems().setAll(StepKind.values());
    kind.setConverter(Texts.converter(this::describe));
    kind.setValue(player.kind());
    kind.valueProperty().addListener((property, before, now) -> player.setKind(now));
    kind.setAccessibleText(words.tell("transport.kind"));
    speed.setId("speed");
    speed.getItems().setAll(SPEEDS);
    speed.setConverter(Texts.converter(TransportBar::speedText));
    speed.setValue(player.replay().speed());
    speed.setMinWidth(Region.USE_PREF_SIZE);
    speed.setAccessibleText(words.tell("transport.speed"));
    speed.valueProperty().addListener((property, before, now) -> setReplay());
    loop.setId("loop");
    loop.setSelected(player.replay().loop());
    dress(loop, "fth-repeat", words.tell("transport.loop"));
    loop.setOnAction(click -> setReplay());
    told.setId("told");
    told.setMinWidth(0);
    told.setPrefWidth(0); // it has what the controls leave
    // Less than a word is nothing told.
    told.widthProperty()
        .subscribe(width -> told.setOpacity(width.doubleValue() < LEAST_TOLD ? 0 : 1));
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            button(
                "toStart",
                "fth-skip-back",
                words.tell("transport.toStart"),
                Command.TO_START,
                player::toStart),
            button(
                "stepBack",
                "fth-chevron-left",
                words.tell("transport.back"),
                Command.STEP_BACK,
                () -> step(false)),
            play,
            button(
                "stepOn",
                "fth-chevron-right",
                words.tell("transport.on"),
                Command.STEP_ON,
                () -> step(true)),
            button(
                "toEnd",
                "fth-skip-forward",
                words.tell("transport.toEnd"),
                Command.TO_END,
                player::toEnd),
            kind,
            speed,
            loop,
            told,
            button(
                "goBack",
                "fth-arrow-left",
                words.tell("transport.viewBack"),
                Command.VIEW_BACK,
                view::back),
            button(
                "goForward",
                "fth-arrow-right",
                words.tell("transport.viewOn"),
                Command.VIEW_FORWARD,
                view::forward),
            button(
                "zoomOut",
                "fth-zoom-out",
                words.tell("transport.zoomOut"),
                Command.ZOOM_OUT,
                view::zoomOut),
            button(
                "zoomIn",
                "fth-zoom-in",
                words.tell("transport.zoomIn"),
                Command.ZOOM_IN,
                view::zoomIn),
            button("fit", "fth-maximize-2", words.tell("transport.fit"), Command.FIT, view::fit));
    kind.setMinWidth(Region.USE_PREF_SIZE);
    ToolbarFit fit = new ToolbarFit(this, leaving(), 0);
    widthProperty().addListener((property, before, now) -> fit.fit(now.doubleValue(), false));
  }

  /** What leaves it, one after another, where there is little room: there are keys. */
  private List<Consumer<Boolean>> leaving() {
    return List.of(
        tight -> shown("goForward", !tight),
        tight -> shown("goBack", !tight),
        tight -> shown("toStart", !tight),
        tight -> shown("toEnd", !tight));
  }

  private void shown(String id, boolean on) {
    Node control = lookup("#" + id);
    control.setVisible(on);
    control.setManaged(on);
  }

  /** It takes the width there is, and fits into it. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private String describe(StepKind step) {
    return switch (step) {
      case EVENT -> words.tell("stepKind.event");
      case LANE -> words.tell("stepKind.lane");
      case HAND_OVER -> words.tell("stepKind.handOver");
      case RACE -> words.tell("stepKind.race");
    };
  }

  private static String speedText(double value) {
    return value >= 1 ? "%.0f×".formatted(value) : "1/%.0f×".formatted(1 / value);
  }

  private void setReplay() {
    player.setReplay(new Replay(speed.getValue(), loop.isSelected()));
  }

  /** Steps by the kind chosen. */
  private void step(boolean forwards) {
    player.step(forwards, player.kind());
  }

  private Button button(String id, String icon, String what, Command keys, Runnable action) {
    Button button = new Button();
    button.setId(id);
    dress(button, icon, what);
    button.setTooltip(new Tooltip(what + "  " + words.keys(keys.shown())));
    button.setOnAction(
        click -> {
          action.run();
          changed.run();
        });
    return button;
  }

  private static void dress(ButtonBase button, String icon, String what) {
    button.setGraphic(new FontIcon(icon));
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(what));
    button.getStyleClass().add("icon-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
  }

  /** Shows whether the replay goes on, and the last event in words. */
  public void show(String event) {
    Node graphic = play.getGraphic();
    String icon = player.playing() || player.watching() ? "fth-pause" : "fth-play";
    if (graphic instanceof FontIcon shown && !shown.getIconLiteral().equals(icon)) {
      shown.setIconLiteral(icon);
    }
    told.setText(event);
  }
}
