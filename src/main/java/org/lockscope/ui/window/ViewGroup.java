package org.lockscope.ui.window;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.lockscope.screen.Option;
import org.lockscope.screen.Options;
import org.lockscope.ui.kit.Command;
import org.lockscope.ui.kit.Shortcuts;

/** The controls at the right of the toolbar: what is shown besides, and how. */
public final class ViewGroup {
  @FXML private MenuButton file;
  @FXML private MenuButton view;
  @FXML private ToggleButton compare;
  @FXML private ToggleButton commonAxis;
  @FXML private ToggleButton lesson;
  @FXML private CheckMenuItem notesWindow;
  @FXML private CheckMenuItem panels;
  @FXML private CheckMenuItem tools;
  @FXML private CheckMenuItem presenter;
  @FXML private CheckMenuItem dark;
  @FXML private CheckMenuItem hideFuture;
  @FXML private CheckMenuItem markUp;
  @FXML private CheckMenuItem calm;
  @FXML private Menu languages;
  @FXML private Button help;

  private Switches switches;
  private Opens opens;

  /** What opens over the window. */
  interface Opens {
    /** The table of all intervals. */
    void showTable();

    /** The game of being the scheduler. */
    void showScheduler();

    /** The card of keys. */
    void showKeys();

    /** The tools that draw. */
    void markUp();
  }

  /** For FXML, which sets the annotated fields; {@link #wire} the others. */
  @SuppressWarnings("NullAway.Init")
  ViewGroup() {}

  /**
   * Has the controls do what they say.
   *
   * @param session what they change
   * @param opened opens cards
   * @param used called after an option was switched
   */
  void wire(Session session, Opens opened, Runnable used) {
    opens = opened;
    switches = new Switches(session.screen(), used);
    switches.add(Option.COMPARE, compare.selectedProperty());
    switches.add(Option.COMMON_AXIS, commonAxis.selectedProperty());
    switches.add(Option.HIDE_FUTURE, hideFuture.selectedProperty());
    switches.add(Option.TOUR, lesson.selectedProperty());
    switches.add(Option.NOTES, notesWindow.selectedProperty());
    switches.add(Option.PROJECTOR, presenter.selectedProperty());
    switches.add(Option.DARK, dark.selectedProperty());
    switches.add(Option.CALM, calm.selectedProperty());
    LanguageMenu.fill(languages, session.screen().state().language(), session::choose);
    for (ButtonBase each : List.of(file, lesson, view)) {
      each.setTooltip(new Tooltip(each.getAccessibleText()));
    }
    // Before the menu has a skin: one set later is not heard.
    dark.setAccelerator(Command.DARK.key());
    presenter.setAccelerator(Command.PRESENTER.key());
  }

  /** Adds the keys of its buttons. */
  void addTo(Shortcuts shortcuts) {
    shortcuts.button(Command.COMPARE, compare);
    shortcuts.button(Command.COMMON_AXIS, commonAxis);
  }

  /** Gets the menu of files. */
  MenuButton file() {
    return file;
  }

  /** What shows whether panels and tools are there. */
  WindowLook.Toggles toggles() {
    return new WindowLook.Toggles(panels.selectedProperty(), tools.selectedProperty());
  }

  /** The buttons that give way where the toolbar is narrow. */
  Toolbar.Buttons buttons(MenuButton program, Button run, Button stop) {
    return new Toolbar.Buttons(
        program, run, stop, List.of(file, view), compare, commonAxis, lesson, help);
  }

  /** Shows what is on. */
  void show(Options options, boolean drawing) {
    switches.show(options);
    markUp.setSelected(drawing);
  }

  @FXML
  void markUp() {
    opens.markUp();
  }

  @FXML
  void showTable() {
    opens.showTable();
  }

  @FXML
  void showScheduler() {
    opens.showScheduler();
  }

  @FXML
  void showKeys() {
    opens.showKeys();
  }
}
