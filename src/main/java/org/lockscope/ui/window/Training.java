package org.lockscope.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.lockscope.file.AtomicFile;

/**
 * Notes when the sample run was first on screen, lets it run to its end, and closes the window. The
 * build does so to make the ahead-of-time cache (JEP 514), and to measure start-up. For the JavaFX
 * thread.
 */
final class Training extends AnimationTimer {
  /** The headless platform's screen is 1000 by 1000, and it does not check. */
  private static final double SIDE = 960;

  /** When a pulse begins, what the one before last drew is on screen. */
  private static final int DRAWN = 3;

  private final Stage stage;
  private final Node stop;
  private final Path file;
  private int pulses;

  /**
   * Watches a window that has just started the sample run, once it is started itself.
   *
   * @param file gets the time of the first frame, in milliseconds since 1970
   */
  Training(Stage stage, Path file) {
    this.stage = stage;
    this.stop = stage.getScene().lookup("#stop");
    this.file = file;
    stage.setMinWidth(SIDE);
    stage.setWidth(SIDE);
    stage.setHeight(SIDE);
    stage.setX(0);
    stage.setY(0);
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (pulses == DRAWN) {
      write(System.currentTimeMillis() + "\n");
    } else if (pulses > DRAWN && stop.isDisabled()) {
      stop();
      stage.hide();
    }
  }

  private void write(String line) {
    try {
      AtomicFile.write(file, stream -> stream.write(line.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
