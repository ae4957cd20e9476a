package org.lockscope.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/**
 * Plays appends away from the JavaFX thread, each playing on a thread of its own that ends with it.
 * Of several that are asked for, only the last is handed on; the others are cancelled. For the
 * JavaFX thread; what is handed over happens-before its being seen there (see {@link Task}).
 *
 * @param <T> what comes of a playing
 */
final class ScheduleRuns<T> extends Service<T> {
  private @Nullable Callable<T> work;

  /**
   * Nothing is played yet.
   *
   * @param done called on the JavaFX thread with what came of the playing asked for last
   */
  ScheduleRuns(Consumer<T> done) {
    setExecutor(task -> Thread.ofVirtual().name("lockscope-scheduler").start(task));
    setOnSucceeded(event -> done.accept(getValue()));
  }

  /** Plays this; what was asked for before and is not done is cancelled. */
  void play(Callable<T> wanted) {
    work = wanted;
    restart();
  }

  @Override
  protected Task<T> createTask() {
    Callable<T> wanted = work;
    if (wanted == null) {
      throw new IllegalStateException("nothing was asked for");
    }
    return new Task<>() {
      @Override
      protected T call() throws Exception {
        return wanted.call();
      }
    };
  }
}
