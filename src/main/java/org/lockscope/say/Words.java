package org.lockscope.say;

import org.lockscope.event.Task;
import org.lockscope.scenario.news.Step;
import org.lockscope.scenario.news.Workers;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.trace.ForeignTask;

/**
 * This package's texts, and the words that stand in many of them.
 *
 * @param phrases in one language
 * @param tasks what tasks are called
 */
public record Words(Phrases phrases, TaskWords tasks) {
  public static Words in(Language language) {
    return of(new TaskWords(language, null));
  }

  private static Words of(TaskWords tasks) {
    return new Words(Phrases.of(Words.class, tasks.language()), tasks);
  }

  /** In the language in which a run is written about. */
  public static Words of(RunSummary run) {
    return of(TaskWords.of(run));
  }

  /** A text by its key. */
  public String tell(String key, Object... values) {
    return phrases.tell(key, values);
  }

  /** A task's name as it stands in a sentence. */
  public String task(Task task) {
    return tasks.told(task);
  }

  /** What another program's thread does, as it stands in a sentence. */
  String foreign(ForeignTask task) {
    return switch (task) {
      case SLEEP -> tell("task.sleep");
      case PARK -> tell("task.park");
      case SOCKET_READ -> tell("task.socketRead");
      case SOCKET_WRITE -> tell("task.socketWrite");
      case FILE_READ -> tell("task.fileRead");
      case FILE_WRITE -> tell("task.fileWrite");
      case PINNED -> tell("task.pinned");
    };
  }

  /** On which threads a run is made, as it stands in a sentence. */
  public String workers(Workers workers) {
    return switch (workers) {
      case Workers.Sequential() -> tell("workers.sequential");
      case Workers.Virtual() -> tell("workers.virtual");
      case Workers.Platform() -> tell("workers.platform");
      case Workers.Pool(int size) -> tell("workers.pool", size);
    };
  }

  /** A step's name as it stands in a sentence. */
  String step(Step step) {
    return switch (step) {
      case SUMMARIZE -> tell("step.summarize");
      case SENTIMENT -> tell("step.sentiment");
      case KEYWORDS -> tell("step.keywords");
      case APPEND -> tell("step.append");
    };
  }
}
