package org.lockscope.paint;

import org.lockscope.pipeline.Step;
import org.lockscope.pipeline.Workers;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.trace.ForeignTask;

/**
 * This package's texts, and the words that stand in many of them.
 *
 * @param phrases in one language
 */
record Words(Phrases phrases) {
  /** How many tasks the pipeline has of its own. */
  static final int TASKS = 3;

  static Words in(Language language) {
    return new Words(Phrases.of(Words.class, language));
  }

  /** In the language in which a run is written about. */
  static Words of(RunSummary run) {
    return in(run.language());
  }

  /** A text by its key. */
  String tell(String key, Object... values) {
    return phrases.tell(key, values);
  }

  /** A task's name as it stands alone, by its ordinal, 0 to 2. */
  String title(int task) {
    return switch (task) {
      case 0 -> tell("task.title.summarize");
      case 1 -> tell("task.title.sentiment");
      default -> tell("task.title.keywords");
    };
  }

  /** A task's name as it stands in a sentence; of a task we do not know, its number. */
  String task(int ordinal) {
    return switch (ordinal) {
      case 0 -> tell("task.summarize");
      case 1 -> tell("task.sentiment");
      case 2 -> tell("task.keywords");
      default -> tell("task.other", Integer.toString(ordinal));
    };
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
  String workers(Workers workers) {
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
