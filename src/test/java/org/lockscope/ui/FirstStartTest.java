package org.lockscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lockscope.screen.SideView;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is there before anything has been done, in contents that have no window yet. */
@ExtendWith(ApplicationExtension.class)
final class FirstStartTest {
  @Test
  void theTourIsThereAndItsPageIsMade() {
    LockscopeApp.Opened opened =
        WaitForAsyncUtils.waitForAsyncFx(
            30_000,
            () ->
                LockscopeApp.load(
                    RunEnvironment.sleeping(duration -> {}), SavedState.FIRST, Language.ENGLISH));
    try {
      LessonPane lesson = (LessonPane) opened.scene().lookup("#lessonPane");
      assertThat(lesson.isVisible()).isTrue();
      assertThat(lesson.getChildren()).isNotEmpty();
      assertThat(opened.controller().panel()).isEqualTo(SideView.Panel.TOUR);
      assertThat(((Label) opened.scene().lookup("#predictFirst")).getText()).isNotEmpty();
    } finally {
      WaitForAsyncUtils.waitForAsyncFx(20_000, opened.controller()::close);
    }
  }
}
