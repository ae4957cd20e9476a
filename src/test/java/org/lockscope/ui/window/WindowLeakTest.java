package org.lockscope.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lockscope.screen.Option;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.SavedState;
import org.testfx.util.WaitForAsyncUtils;

/** A window that is closed leaves nothing behind. */
@ExtendWith(Swift.class)
final class WindowLeakTest {
  private static final int PATIENCE = 20_000;

  /**
   * What JavaFX keeps of texts it has laid out, and of the last windows, however many there were.
   */
  private static final long SOME_MEMORY = 8_000_000;

  private record Opened(Stage stage, MainController controller) {}

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
  }

  /** Opens a window, runs in it, and closes it. */
  private static List<Reference<?>> openAndClose() throws Exception {
    Opened opened =
        onFx(
            () -> {
              Stage stage = new Stage();
              RunEnvironment environment = RunEnvironment.sleeping(duration -> {});
              MainController controller = LockscopeApp.show(stage, environment);
              controller.run();
              return new Opened(stage, controller);
            });
    Label status = (Label) opened.stage.getScene().lookup("#status");
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> status.getText().endsWith("10 of 10 articles done"));
    List<Reference<?>> left =
        List.of(
            new WeakReference<>(opened.controller),
            new WeakReference<>(opened.stage.getScene()),
            new WeakReference<>(opened.stage));
    onFx(
        () -> {
          // Left open: it closes with the window.
          opened.controller.session().screen().set(Option.NOTES, true);
          opened.controller.show();
          opened.stage.close();
          opened.controller.close();
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return left;
  }

  @Test
  void aWindowThatSpeaksAnotherLanguageLetsItsOldContentsGo() throws Exception {
    Opened opened =
        onFx(
            () -> {
              Stage stage = new Stage();
              RunEnvironment environment = RunEnvironment.sleeping(duration -> {});
              MainController controller =
                  LockscopeApp.show(stage, environment, leftIn(Language.GERMAN), Language.ENGLISH);
              controller.run();
              controller.session().screen().set(Option.NOTES, true);
              controller.show();
              assertThat(controller.session().screen().state().language())
                  .as("asked for at this start, whatever was chosen before")
                  .isEqualTo(Language.ENGLISH);
              assertThat(controller.session().state(stage).language()).isEqualTo(Language.GERMAN);
              return new Opened(stage, controller);
            });
    Reference<?> scene = new WeakReference<>(opened.stage.getScene());
    Reference<?> contents = new WeakReference<>(opened.controller);
    MainController now = spoken(opened, Language.GERMAN);
    opened = new Opened(opened.stage, now);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> gone(List.of(scene, contents)));
    onFx(
        () -> {
          now.close();
          now.scene().getWindow().hide();
          return null;
        });
    noThreadIsLeft();
  }

  /** As it was left in a language. */
  private static SavedState leftIn(Language language) {
    SavedState plain = SavedState.PLAIN;
    return new SavedState(
        plain.settings(),
        plain.width(),
        plain.height(),
        false,
        false,
        false,
        false,
        0,
        List.of(),
        language);
  }

  private static MainController spoken(Opened opened, Language language) throws Exception {
    Session session = opened.controller.session();
    onFx(
        () -> {
          session.choose(language);
          return null;
        });
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> onFx(() -> session.screen().state().language() == language));
    return onFx(session::contents);
  }

  private static void openAndClose(int times) throws Exception {
    openAndClose(); // what is loaded once and for all
    List<Window> before = onFx(() -> List.copyOf(Window.getWindows()));
    System.gc();
    openAndClose();
    long used = used();
    List<Reference<?>> left = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      left.addAll(openAndClose());
      System.gc(); // JavaFX drops pictures of a closed window when it draws in the next
    }
    openAndClose(); // JavaFX keeps the window that had the focus last
    noThreadIsLeft();
    assertThat(onFx(() -> List.copyOf(Window.getWindows()))).isEqualTo(before);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> gone(left));
    assertThat(used() - used).isLessThan(SOME_MEMORY);
  }

  private static void noThreadIsLeft() {
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("lockscope-"));
  }

  private static boolean gone(List<Reference<?>> left) {
    System.gc();
    return left.stream().allMatch(reference -> reference.get() == null);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Test
  void tenWindowsLeaveNothing() throws Exception {
    openAndClose(10);
  }

  @Test
  @Tag("long")
  void twoHundredWindowsLeaveNothing() throws Exception {
    openAndClose(200);
  }
}
