package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lockscope.lesson.LessonReader;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.screen.Screen;
import org.lockscope.screen.SideView;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.teach.LessonPane;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is there before anything has been done, in contents that have no window yet. */
@ExtendWith(ApplicationExtension.class)
final class FirstStartTest {
  @Test
  void theControlsAreThoseOfTheToursStep() {
    inContents(
        opened -> {
          Screen screen = opened.controller().session().screen();
          RunSettings step =
              RunSettings.of(LessonReader.tour(Language.ENGLISH).steps().getFirst().settings());
          assertThat(screen.state().editing().settings()).isEqualTo(step);
          assertThat(chosen(opened, "#noLock")).isTrue();
          assertThat(chosen(opened, "#appendLock")).isFalse();
        });
  }

  private static boolean chosen(LockscopeApp.Opened opened, String toggle) {
    return ((ToggleButton) opened.scene().lookup(toggle)).isSelected();
  }

  @Test
  void theTourIsThereAndItsPageIsMade() {
    inContents(
        opened -> {
          LessonPane lesson = (LessonPane) opened.scene().lookup("#lessonPane");
          assertThat(lesson.isVisible()).isTrue();
          assertThat(lesson.getChildren()).isNotEmpty();
          assertThat(opened.controller().session().screen().state().options().panel())
              .isEqualTo(SideView.Panel.TOUR);
          assertThat(((Label) opened.scene().lookup("#predictFirst")).getText()).isNotEmpty();
        });
  }

  private static void inContents(Consumer<LockscopeApp.Opened> check) {
    LockscopeApp.Opened opened =
        WaitForAsyncUtils.waitForAsyncFx(
            30_000,
            () ->
                LockscopeApp.load(
                    RunEnvironment.sleeping(duration -> {}), SavedState.FIRST, Language.ENGLISH));
    try {
      check.accept(opened);
    } finally {
      WaitForAsyncUtils.waitForAsyncFx(20_000, opened.controller()::close);
    }
  }
}
