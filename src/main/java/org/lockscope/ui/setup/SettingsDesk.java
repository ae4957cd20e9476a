package org.lockscope.ui.setup;

import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.screen.Editing;
import org.lockscope.screen.Screen;

/** Has the controls of the next run say what the screen says, and tell it what is set. */
public final class SettingsDesk {
  private final SettingsForm form;
  private final Screen screen;
  private final Button run;

  /**
   * Controls as the screen says.
   *
   * @param run the button that starts the next run
   * @param show shows what came of a setting that was used
   */
  public SettingsDesk(SettingsForm form, Screen screen, Button run, Runnable show) {
    this.form = form;
    this.screen = screen;
    this.run = run;
    Editing editing = screen.state().editing();
    form.show(RunSettings.of(editing.settings()));
    form.settingsProperty().addListener((property, before, now) -> changed(now));
    form.onUsed(
        () -> {
          screen.editor().used();
          show.run();
        },
        () -> {
          boolean draft = screen.editor().opened();
          show.run();
          return draft;
        });
    retype(editing.typed());
  }

  /** What is wrong stays to be mended, also where the controls are others than those typed into. */
  private void retype(@Nullable Map<String, String> typed) {
    if (typed != null) {
      form.type(typed);
      changed(form.settingsProperty().get());
    }
  }

  private void changed(@Nullable RunSettings now) {
    if (now == null) {
      screen.editor().wrong(form.typed());
    } else {
      screen.editor().edit(now);
    }
    show();
  }

  /** Has the controls say what the next run is, and its button whether that is another. */
  public void show() {
    Editing editing = screen.state().editing();
    if (editing.valid() && !editing.settings().equals(form.settingsProperty().get())) {
      form.show(RunSettings.of(editing.settings()));
    }
    run.setDisable(!screen.state().runnable());
    Set<Knob<?>> drafted = screen.frame().drafted();
    run.pseudoClassStateChanged(DraftMarks.DRAFT, !drafted.isEmpty());
    form.mark(drafted);
  }
}
