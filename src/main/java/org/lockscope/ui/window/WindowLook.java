package org.lockscope.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Theme;
import org.lockscope.screen.Lanes;
import org.lockscope.screen.Option;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Size;
import org.lockscope.screen.WindowLayout;
import org.lockscope.ui.kit.ToolbarFit;

/** Has the window look as its theme and its layout say. For the JavaFX thread. */
final class WindowLook {
  /** From lane to lane where names are 11 pixels high, or on the projector 20 of 1080. */
  private static final double READABLE = 14;

  private static final double ROOMY = 18;

  /**
   * The size of plain text at the desk, in pixels; on the projector it grows from a smaller one.
   */
  private static final double TEXT = 13;

  private static final double PROJECTED_TEXT = 12.5;

  private static final double ICON = 15;
  private static final Pattern ICON_SIZE = Pattern.compile("-fx-icon-size: \\d+px;");

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final Parent root;
  private final Screen state;
  private final Toggles toggles;
  private final ToolbarFit toolbar;
  private final RunScreen screen;
  private final Bars bars;
  private final VBox content;
  private final Map<ComboBox<?>, Double> widths = new HashMap<>();
  private boolean dark;
  private boolean projected;
  private boolean arranging;
  private double taken;
  private double fittedTo = -1;
  private @Nullable WindowLayout shown;

  /**
   * What shows whether something is there that comes and goes with the room, and asks for it.
   *
   * @param panels whether the panels beside the timelines are there
   * @param tools whether the controls of lanes are there
   */
  record Toggles(BooleanProperty panels, BooleanProperty tools) {}

  /**
   * The light theme, not laid out yet.
   *
   * @param toolbar fits itself into the window's width
   * @param bars what stands around the timelines
   * @param content what stands between the columns at the sides
   */
  WindowLook(
      Parent root,
      Screen state,
      Toggles toggles,
      ToolbarFit toolbar,
      RunScreen screen,
      Bars bars,
      VBox content) {
    this.root = root;
    this.state = state;
    this.toggles = toggles;
    this.toolbar = toolbar;
    this.screen = screen;
    this.bars = bars;
    this.content = content;
    listen(toggles.panels, state.arranger()::panels);
    listen(toggles.tools, state.arranger()::tools);
    Look.apply(dark, root);
  }

  private void listen(BooleanProperty toggle, Consumer<Boolean> ask) {
    toggle.addListener(
        (property, before, now) -> {
          if (!arranging) {
            ask.accept(now);
            arrange();
          }
        });
  }

  private boolean has(Option option) {
    return state.state().options().has(option);
  }

  /** Looks as the screen's state says from now on. */
  void show() {
    if (dark != has(Option.DARK)) {
      dark = has(Option.DARK);
      Look.apply(dark, root);
      screen.setTheme(theme());
    }
    if (projected != has(Option.PROJECTOR)) {
      projected = has(Option.PROJECTOR);
      project();
    }
    arrange();
  }

  /** Has panes come and go with the room there is for them. */
  void attach(Scene scene) {
    scene.widthProperty().addListener((property, before, now) -> arrange());
    scene.heightProperty().addListener((property, before, now) -> arrange());
    arrange();
    toolbar.onChange(this::fitToolbar);
  }

  private void fitToolbar() {
    root.applyCss();
    toolbar.fit(Math.max(0, fittedTo), projected);
  }

  /**
   * Lays the window out anew if its size, what is asked of it, or the runs it shows have changed.
   */
  void arrange() {
    Scene scene = root.getScene();
    if (scene != null) {
      arrange(new Size(scene.getWidth(), scene.getHeight() - taken));
    }
  }

  /** Something besides the toolbar takes so much of the height, in logical pixels. */
  void take(double height) {
    if (height != taken) {
      taken = height;
      arrange();
    }
  }

  /** Lays the window's content out for a size. */
  void arrange(Size size) {
    if (arranging) {
      return;
    }
    arranging = true;
    Lanes lanes = screen.views().room(READABLE, ROOMY, WindowLayout.GAP);
    WindowLayout layout = state.arranger().arrange(size, lanes);
    if (!layout.equals(shown)) {
      if (shown == null || shown.type() != layout.type() || shown.low() != layout.low()) {
        fittedTo = -1; // as wide as its type
      }
      shown = layout;
      obey(layout);
    }
    if (fittedTo != size.width()) {
      fittedTo = size.width();
      fitToolbar();
    }
    arranging = false;
  }

  private void obey(WindowLayout layout) {
    double text = projected ? PROJECTED_TEXT * layout.type() : TEXT;
    root.setStyle("-fx-font-size: " + text + "px;");
    screen.figures().setText(text);
    root.pseudoClassStateChanged(LOW, layout.low());
    icons(layout);
    screen.setScale(layout.type());
    bars.arrange(layout);
    screen.side().arrange(layout);
    List<Node> columns =
        switch (layout.side().columns()) {
          case 0, 1 -> List.of(content, screen.side());
          default -> List.of(screen.side().tour(), content, screen.side());
        };
    bars.main().getChildren().setAll(columns);
    screen.side().setVisible(layout.side().columns() > 0);
    screen.side().setManaged(layout.side().columns() > 0);
    toggles.panels.set(layout.side().panels());
    toggles.tools.set(layout.bars().contains(WindowLayout.Bar.LANES));
  }

  /**
   * Icons measure themselves in their own size: they are told theirs in pixels. What else is in
   * their style they put there themselves: their font, without which they are digits of another.
   */
  private void icons(WindowLayout layout) {
    for (Node icon : root.lookupAll(".ikonli-font-icon")) {
      String own = ICON_SIZE.matcher(icon.getStyle()).replaceAll("");
      icon.setStyle(
          layout.type() == 1
              ? own
              : own + "-fx-icon-size: " + Math.round(ICON * layout.type()) + "px;");
    }
  }

  /** How many times as large as at the desk type and strokes are. */
  double type() {
    return shown == null ? 1 : shown.type();
  }

  /** The colours on screen. */
  Theme theme() {
    Theme theme = dark ? Theme.DARK : Theme.LIGHT;
    return projected ? theme.projected() : theme;
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
  private void project() {
    screen.setTheme(theme());
    keepWidths(projected);
    Look.present(projected, root);
    shown = null;
    arrange();
    Scene scene = root.getScene();
    if (scene != null && scene.getWindow() instanceof Stage stage) {
      stage.setFullScreenExitHint("");
      stage.setFullScreen(projected);
    }
  }
}
