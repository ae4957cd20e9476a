package org.lockscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lockscope.text.Language;
import org.lockscope.ui.window.LockscopeApp;

/** Opens the window where there is a display. */
final class Window {
  /** One of them is there where a program can draw with the graphics processor. */
  private static final List<Path> DEVICES =
      List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

  private Window() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param language in which it speaks; null for the one chosen before, or else the machine's
   * @return null, or why there is no window
   */
  static @Nullable String open(@Nullable Language language) {
    if (onUnix() && !set("DISPLAY") && !set("WAYLAND_DISPLAY")) {
      return "there is no display (DISPLAY is not set)";
    }
    return opened(() -> LockscopeApp.open(language));
  }

  /** As {@link #open(Language)}, with a recording in it, which is read on as it grows if asked. */
  static @Nullable String open(List<Path> files, boolean follow, @Nullable Language language) {
    if (onUnix() && !set("DISPLAY") && !set("WAYLAND_DISPLAY")) {
      return "there is no display (DISPLAY is not set)";
    }
    return opened(() -> LockscopeApp.open(files, follow, language));
  }

  /**
   * Opens the window for one sample run, on whichever platform JavaFX finds.
   *
   * @param firstFrame gets the time of the first frame, in milliseconds since 1970
   * @return null, or why there was no window
   */
  static @Nullable String train(Path firstFrame) {
    return opened(() -> LockscopeApp.train(firstFrame));
  }

  private static @Nullable String opened(Runnable opening) {
    if (onUnix() && DEVICES.stream().noneMatch(Files::exists)) {
      // JavaFX would load a driver that draws in software, find it unfit, and draw by itself.
      System.setProperty("prism.order", "sw");
    }
    try {
      opening.run();
      return null;
    } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      // What JavaFX throws where the display named cannot be opened or a library is missing.
      String reason = e.getMessage();
      return "the display cannot be opened"
          + (reason == null ? "" : " (" + reason.lines().findFirst().orElse("") + ")");
    }
  }

  private static boolean onUnix() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return !system.contains("win") && !system.contains("mac");
  }

  private static boolean set(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
