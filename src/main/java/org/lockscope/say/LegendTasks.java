package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.Task;
import org.lockscope.scenario.Scenario;
import org.lockscope.text.Language;
import org.lockscope.trace.Shades;
import org.lockscope.trace.Trace;

/**
 * The tasks that are drawn in one colour.
 *
 * @param shade a task that looks so
 * @param named the first of them, {@value #MOST_NAMED} at most
 * @param more how many there are besides
 * @param scenario whose tasks they are; null if of none that is known
 */
public record LegendTasks(Task shade, List<Task> named, int more, @Nullable Scenario scenario) {
  private static final int MOST_NAMED = 2;

  /** Those of a whole table, before anything happened. */
  public static List<LegendTasks> of(List<Task> tasks) {
    return tasks.stream().map(task -> new LegendTasks(task, List.of(task), 0, null)).toList();
  }

  /**
   * Those of a run: of a short table all, so that no legend grows while a run goes on; else those
   * that occur.
   */
  public static List<LegendTasks> of(RunSummary run) {
    Trace trace = run.trace();
    @Nullable Scenario scenario = TaskWords.of(run).scenario();
    Directory names = trace.directory();
    Shades shades = trace.shades();
    List<List<Integer>> tasks = new ArrayList<>();
    boolean all = names.taskCount() <= Shades.MOST;
    for (int task = 0; all && task < names.taskCount(); task++) {
      int shade = shades.of(task);
      while (tasks.size() <= shade) {
        tasks.add(new ArrayList<>());
      }
      tasks.get(shade).add(task);
    }
    List<LegendTasks> entries = new ArrayList<>();
    for (int shade = 0; shade < shades.count(); shade++) {
      boolean whole = shade < tasks.size();
      List<Integer> named = whole ? tasks.get(shade) : shades.named(shade);
      int count = whole ? named.size() : shades.tasks(shade);
      if (count > 0) {
        List<Integer> first = named.subList(0, Math.min(MOST_NAMED, named.size()));
        entries.add(
            new LegendTasks(
                shades.first(shade),
                first.stream().map(names::task).toList(),
                count - first.size(),
                scenario));
      }
    }
    return entries;
  }

  /** Their names, as they stand alone. */
  public List<String> titles(Language language) {
    return named.stream().map(new TaskWords(language, scenario)::title).toList();
  }
}
