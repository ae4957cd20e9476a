package org.lockscope.say;

import org.lockscope.event.Site;
import org.lockscope.event.Task;
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
  /** The texts in a language, with tasks called as this package calls them. */
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

  /** Where a line is, as it stands in a sentence: {@code Cache.get (Cache.java:48)}. */
  String line(Site site) {
    String method = site.briefMethod();
    return site.equals(Site.UNKNOWN)
        ? tell("says.unknownLine")
        : method.isEmpty() ? site.toString() : method + " (" + site + ")";
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
}
