package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.lesson.Tour;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.SavedState;
import org.testfx.util.WaitForAsyncUtils;

/** The window in every language: each text is there in full, and in that language. */
@ExtendWith(Swift.class)
final class WordedWindowTest {
  /** As wide as the screen that there is without one. */
  private static final int SCREEN = 1000;

  private static final List<String> ENGLISH =
      List.of("the", "of", "and", "with", "lock around", "waiting", "data race");
  private static final List<String> GERMAN = List.of("der", "die", "das", "und", "mit", "keine");

  private static LockscopeApp.Opened open(Language language, int width, int height, boolean tour)
      throws Exception {
    SavedState before =
        new SavedState(
            RunSettings.DEFAULT.withPlacement(LockPlacement.parse("sentiment..append")),
            width,
            height,
            false,
            false,
            false,
            tour,
            0,
            List.of(),
            language);
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          LockscopeApp.Opened opened =
              LockscopeApp.load(RunEnvironment.sleeping(duration -> {}), before, language);
          opened.scene().snapshot(null);
          if (width <= SCREEN) {
            // With the panels that a narrow window hides; no other test's window is under it.
            MenuButton views = (MenuButton) opened.scene().lookup("#view");
            views.getItems().stream()
                .filter(item -> "panels".equals(item.getId()))
                .forEach(item -> ((CheckMenuItem) item).setSelected(true));
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(opened.scene());
            stage.show();
          }
          if (tour) {
            Tour told = opened.controller().session().tour();
            told.answer(0);
            told.predictSeconds(1.0);
            told.predictResults(1);
          }
          opened.controller().run();
          return opened;
        });
  }

  private static String status(Scene scene) {
    return ((Label) scene.lookup("#status")).getText();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1024, 640, false",
    "GERMAN, 1024, 640, false",
    "ENGLISH, 1024, 640, true",
    "GERMAN, 1024, 640, true",
    "ENGLISH, 1600, 1000, true",
    "GERMAN, 1600, 1000, true",
    "GERMAN, 1280, 860, false",
    "ENGLISH, 1000, 960, false",
    "GERMAN, 1000, 960, false"
  })
  void everyTextIsThereInFullAndInItsLanguage(
      Language language, int width, int height, boolean tour) throws Exception {
    Locale machine = Locale.getDefault();
    Locale.setDefault(language == Language.GERMAN ? Locale.US : Locale.GERMANY);
    LockscopeApp.Opened opened = open(language, width, height, tour);
    try {
      Scene scene = opened.scene();
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> status(scene).contains("10 "));
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> scene.lookup("#stop").isDisabled());
      List<Labeled> texts =
          WaitForAsyncUtils.waitForAsyncFx(
              30_000,
              () -> {
                opened.controller().show();
                layOut(scene);
                Pictures.save(scene.snapshot(null), language + "-" + width);
                return seen(scene.getRoot());
              });
      assertThat(texts).hasSizeGreaterThan(20);
      assertThat(texts.stream().filter(text -> cut(text, width)).map(Labeled::getText)).isEmpty();
      List<String> foreign = language == Language.GERMAN ? ENGLISH : GERMAN;
      assertThat(texts.stream().flatMap(text -> said(text).stream()))
          .noneMatch(text -> foreign.stream().anyMatch(word -> holds(text, word)));
    } finally {
      Locale.setDefault(machine);
      WaitForAsyncUtils.waitForAsyncFx(
          20_000,
          () -> {
            opened.controller().close();
            if (opened.scene().getWindow() != null) {
              opened.scene().getWindow().hide();
            }
          });
    }
  }

  /** What one pass lays out may ask for another, as on a stage. */
  private static void layOut(Scene scene) {
    for (int pass = 0; pass < 5; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  /** Everything with a text that can be seen. */
  private static List<Labeled> seen(Node node) {
    List<Labeled> found = new ArrayList<>();
    if (!node.isVisible()) {
      return found;
    }
    if (node instanceof Labeled text && (text.getText() != null && !text.getText().isEmpty())) {
      found.add(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(seen(child)));
    }
    return found;
  }

  /**
   * Cut off, by an ellipsis or by the window's edge; what tells an event, and which to step to,
   * gives way to buttons.
   */
  private static boolean cut(Labeled text, int width) {
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    boolean givesWay =
        "told".equals(text.getId())
            || text.getParent() != null && "stepKind".equals(text.getParent().getId());
    return !givesWay && (text.isTextTruncated() || bounds.getMaxX() > width + 1);
  }

  private static List<String> said(Labeled text) {
    List<String> said = new ArrayList<>(List.of(text.getText()));
    if (text instanceof ButtonBase && text.getAccessibleText() != null) {
      said.add(text.getAccessibleText());
    }
    if (text.getTooltip() != null) {
      said.add(text.getTooltip().getText());
    }
    // The code is Java in every language.
    return text.getStyleClass().contains("code-line") || text.getStyleClass().contains("code-lock")
        ? List.of()
        : said;
  }

  private static boolean holds(String text, String word) {
    return (" " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ")
        .contains(" " + word + " ");
  }
}
