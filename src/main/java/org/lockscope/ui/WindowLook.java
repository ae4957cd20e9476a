package org.lockscope.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.lockscope.paint.Theme;

/** The window's theme, its panes that come and go, and the projector's type. */
final class WindowLook {
  /** Narrower than this, the timelines take the width; the panels come at a click. */
  private static final double ROOM_FOR_PANELS = 1180;

  private static final double ROOM_FOR_TOOLS = 760;

  /** The smallest type is 10.5 pixels high; from the last row 20 can be read. */
  private static final double PRESENTER_SCALE = 1.92;

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /**
   * What says how the window looks.
   *
   * @param dark whether it is dark
   * @param presenter whether it is for the projector
   * @param panels whether the panels beside the timelines are there
   * @param tools whether the controls of lanes are there
   * @param lesson whether the guided tour is there
   */
  record Toggles(
      BooleanProperty dark,
      BooleanProperty presenter,
      BooleanProperty panels,
      BooleanProperty tools,
      BooleanProperty lesson) {}

  private final Parent root;
  private final Toggles toggles;
  private final ToolbarFit toolbar;
  private final RunScreen screen;
  private final List<Node> tools;
  private final Map<ComboBox<?>, Double> widths = new HashMap<>();

  /**
   * The light theme, with all panes.
   *
   * @param toolbar fits itself into the window's width
   * @param tools the controls of lanes
   */
  WindowLook(Parent root, Toggles toggles, ToolbarFit toolbar, RunScreen screen, List<Node> tools) {
    this.root = root;
    this.toggles = toggles;
    this.toolbar = toolbar;
    this.screen = screen;
    this.tools = List.copyOf(tools);
  }

  /** Obeys from now on. */
  void install() {
    listen(toggles.dark, this::themeChanged);
    listen(toggles.presenter, this::presenterChanged);
    listen(toggles.panels, this::sideChanged);
    listen(toggles.lesson, this::sideChanged);
    listen(toggles.tools, () -> tools.forEach(tool -> shown(tool, toggles.tools.get())));
    Look.apply(toggles.dark.get(), root);
  }

  private static void listen(BooleanProperty toggle, Runnable obey) {
    toggle.addListener((property, before, now) -> obey.run());
  }

  /** Has panes come and go with the room there is for them. */
  void attach(Scene scene) {
    fit(scene.widthProperty(), ROOM_FOR_PANELS, toggles.panels);
    fit(scene.heightProperty(), ROOM_FOR_TOOLS, toggles.tools);
    scene.widthProperty().addListener((property, before, now) -> fitToolbar());
    toolbar.onChange(this::fitToolbar);
    scene.heightProperty().addListener((property, before, now) -> lowChanged());
    lowChanged();
    fitToolbar();
  }

  private void fitToolbar() {
    root.applyCss();
    toolbar.fit(root.getScene().getWidth(), toggles.presenter.get());
  }

  private void lowChanged() {
    root.pseudoClassStateChanged(LOW, root.getScene().getHeight() < ROOM_FOR_TOOLS);
  }

  /** Selects a toggle while there is room for what it shows, until the user decides otherwise. */
  private static void fit(ReadOnlyDoubleProperty room, double needed, BooleanProperty toggle) {
    room.addListener(
        (property, before, now) -> {
          boolean enough = now.doubleValue() >= needed;
          if (enough != before.doubleValue() >= needed) {
            toggle.set(enough);
          }
        });
    if (room.get() < needed) {
      toggle.set(false);
    }
  }

  private static void shown(Node pane, boolean on) {
    pane.setVisible(on);
    pane.setManaged(on);
  }

  /** The colours on screen. */
  Theme theme() {
    Theme theme = toggles.dark.get() ? Theme.DARK : Theme.LIGHT;
    return toggles.presenter.get() ? theme.projected() : theme;
  }

  private void themeChanged() {
    Look.apply(toggles.dark.get(), root);
    screen.setTheme(theme());
  }

  /** The tour stays where the other panels have no room. */
  private void sideChanged() {
    screen.side().show(toggles.lesson.get(), toggles.panels.get());
    shown(screen.side(), toggles.lesson.get() || toggles.panels.get());
  }

  /** A list that was measured in large type stays as wide: it gets its width from before. */
  private void keepWidths(boolean on) {
    for (Node node : root.lookupAll(".combo-box")) {
      if (node instanceof ComboBox<?> box) {
        if (on && box.getPrefWidth() == Region.USE_COMPUTED_SIZE && !widths.containsKey(box)) {
          widths.put(box, box.prefWidth(-1));
        }
        if (widths.containsKey(box)) {
          box.setPrefWidth(on ? Region.USE_COMPUTED_SIZE : widths.get(box));
        }
      }
    }
  }

  /** Larger type, more contrast, fewer panels, the whole screen; and back. */
  private void presenterChanged() {
    boolean on = toggles.presenter.get();
    screen.setTheme(theme());
    keepWidths(on);
    screen.setScale(on ? PRESENTER_SCALE : 1);
    Look.present(on, root);
    shown(screen.transport(), !on);
    toggles.panels.set(!on);
    toggles.tools.set(!on);
    fitToolbar();
    if (root.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreen(on);
    }
  }
}
