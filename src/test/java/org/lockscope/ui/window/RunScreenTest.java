package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lockscope.lesson.LessonReader;
import org.lockscope.lesson.Tour;
import org.lockscope.paint.Lit;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.screen.RunId;
import org.lockscope.screen.Screen;
import org.lockscope.screen.Tool;
import org.lockscope.screen.TourGuide;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.kit.Words;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What shows runs, without a window. */
final class RunScreenTest {
  private static final class Nobody implements RunScreen.Listener {
    @Override
    public void changed() {}

    @Override
    public void hovered(Optional<Lit> lit) {}

    @Override
    public void showRaces(RunId run) {}

    @Override
    public void teach() {}

    @Override
    public void savePredictions() {}
  }

  private final Screen screen =
      new Screen(
          Language.ENGLISH, RunEnvironment.sleeping(duration -> {}), RunSettings.DEFAULT, () -> {});

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whileAllRunsAreHiddenTheToolsStillSayWhatIsTaken() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Tour tour = new Tour(LessonReader.tour(Language.ENGLISH), 0);
          RunScreen shown =
              RunScreen.of(Words.in(Language.ENGLISH), new VBox(), screen, tour, new Nobody());
          screen.run();
          screen.marker().take(Tool.PEN);
          shown.show(screen.frame());
          assertThat(shown.markup().isVisible()).isTrue();
          try (TourGuide guide = new TourGuide(screen, tour)) {
            guide.setOpen(true);
            assertThat(screen.frame().runs()).isEmpty();
            screen.marker().take(null);
            shown.show(screen.frame());
            assertThat(shown.markup().isVisible()).isFalse();
          } finally {
            shown.close();
            screen.close();
          }
        });
  }
}
