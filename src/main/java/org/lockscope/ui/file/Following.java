package org.lockscope.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Looks every two seconds whether files grew that another program still writes. For the JavaFX
 * thread.
 */
final class Following implements AutoCloseable {
  private static final Duration STEP = Duration.seconds(2);

  private final Predicate<List<Path>> grown;
  private final PauseTransition next = new PauseTransition(STEP);
  private List<Path> files = List.of();
  private long length;

  /**
   * Follows nothing yet.
   *
   * @param grown called with the files once they have grown; says whether they are being read now:
   *     if not, it is called again
   */
  Following(Predicate<List<Path>> grown) {
    this.grown = grown;
    next.setOnFinished(over -> look());
  }

  /** Follows files that are being read now, and none that were followed before. */
  void follow(List<Path> now) {
    files = List.copyOf(now);
    length = length();
    next.playFromStart();
  }

  /** Looks now, and again later. */
  void look() {
    long now = length();
    if (now != length && grown.test(files)) {
      length = now;
    }
    next.playFromStart();
  }

  private long length() {
    return files.stream().mapToLong(Following::length).sum();
  }

  /** Of a file that is gone for a moment, as it is replaced, 0. */
  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Follows nothing any more. */
  @Override
  public void close() {
    next.stop();
    files = List.of();
  }
}
