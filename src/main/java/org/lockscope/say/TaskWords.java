package org.lockscope.say;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Task;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/**
 * What a run's tasks are called: as its scenario's texts have it, else as those of this package
 * have it, else as the recording says. Immutable; any thread.
 *
 * @param language in which it is said
 * @param scenario whose tasks they are; null if of none that is known
 */
public record TaskWords(Language language, @Nullable Scenario scenario) {
  /** Of a run, in the language in which it is written about. */
  public static TaskWords of(RunSummary run) {
    return new TaskWords(
        run.language(), run instanceof StagedSummary staged ? staged.scenario() : null);
  }

  /** A task's name as it stands alone. */
  public String title(Task task) {
    String own = own(task);
    return own == null
        ? known("task.title.", task)
        : own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
  }

  /** A task's name as it stands in a sentence. */
  String told(Task task) {
    String own = own(task);
    return own == null ? known("task.", task) : own;
  }

  /** As its scenario's texts have it; null where they do not know it. */
  private @Nullable String own(Task task) {
    return scenario != null && scenario.tasks().contains(task.key())
        ? new ScenarioTexts(scenario, language).task(task.key())
        : null;
  }

  private String known(String prefix, Task task) {
    Phrases phrases = Phrases.of(TaskWords.class, language);
    String key = prefix + task.key();
    boolean known = scenario == null && task.hasKey() && phrases.bundle().containsKey(key);
    return known ? phrases.tell(key) : task.label();
  }
}
