package org.lockscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Picture;
import org.lockscope.paint.PngFile;

/** Writes pictures away from the JavaFX thread. Owns the thread that does. */
final class Exporter implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("lockscope-export").factory());

  /**
   * Writes a picture of traces that hold still.
   *
   * @param done called on the JavaFX thread with the file, and null or what went wrong
   */
  void write(Picture picture, int scale, Path file, BiConsumer<Path, @Nullable String> done) {
    writer.execute(
        () -> {
          String problem = tryWrite(picture, scale, file);
          Platform.runLater(() -> done.accept(file, problem));
        });
  }

  private static @Nullable String tryWrite(Picture picture, int scale, Path file) {
    try {
      PngFile.write(picture, scale, file);
      return null;
    } catch (IOException | RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Lets a picture that is being written be finished. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      writer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
