package org.lockscope.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/**
 * Does work away from the JavaFX thread, each piece on a thread of its own that ends with it. Of
 * several that are asked for, only the last is handed on; the others are cancelled. For the JavaFX
 * thread; what is handed over happens-before its being seen there (see {@link Task}).
 *
 * @param <T> what comes of the work
 */
public final class LatestTask<T> extends Service<T> {
  private @Nullable Callable<T> work;

  /**
   * Nothing is done yet.
   *
   * @param name of the threads, for who looks at them
   * @param done called on the JavaFX thread with what came of the work asked for last
   * @param failed called on the JavaFX thread with what the work asked for last failed with
   */
  public LatestTask(String name, Consumer<T> done, Consumer<Throwable> failed) {
    setExecutor(task -> Thread.ofVirtual().name(name).start(task));
    setOnSucceeded(event -> done.accept(getValue()));
    setOnFailed(event -> failed.accept(getException()));
  }

  /** Does this; what was asked for before and is not done is cancelled. */
  public void ask(Callable<T> wanted) {
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
