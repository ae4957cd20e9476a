package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.Task;

/** The pipeline's calls as recordings list them. */
public final class NewsTasks {
  private static final LlmTask[] CALLS = LlmTask.values();

  /** The tasks of every run, in the order of their calls. */
  public static final List<Task> ALL = Arrays.stream(CALLS).map(NewsTasks::task).toList();

  private NewsTasks() {}

  private static Task task(LlmTask call) {
    return Task.at(call.ordinal(), call.step().label(), call.step().label());
  }

  /** The call that a recording's task is; null if it is none of the pipeline's. */
  public static @Nullable LlmTask call(Directory names, int task) {
    String key = names.task(task).key();
    for (LlmTask call : CALLS) {
      if (call.step().label().equals(key)) {
        return call;
      }
    }
    return null;
  }
}
