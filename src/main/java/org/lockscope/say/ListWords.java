package org.lockscope.say;

import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.text.Quantities;

/**
 * What is said about a run's shared list.
 *
 * @param title whose list it is
 * @param stored what of it is stored, and what is lost
 */
public record ListWords(String title, String stored) {
  /** Of a run. */
  public static ListWords of(RunSummary run) {
    Words words = Words.of(run);
    return new ListWords(
        run.letter().isEmpty()
            ? words.tell("list.title")
            : words.tell("list.titleOf", run.letter()),
        words.tell(
            "list.stored",
            Quantities.count(run.figures().count(Fate.STORED)),
            Quantities.count(run.figures().count(Fate.LOST))));
  }

  /** Whether a run had no lock and raced, and it is known what was lost. */
  public static boolean unlocked(RunSummary run) {
    return run instanceof OwnRun own
        && unlocked(own.plan())
        && !own.stopped()
        && !own.races().isEmpty()
        && own.figures().count(Fate.LOST).isPresent();
  }

  private static boolean unlocked(Plan plan) {
    return plan.scenario().bracket().filter(bracket -> bracket.off(plan.setup())).isPresent();
  }

  /** What such a run lost. */
  public static String lost(RunSummary run) {
    return Words.of(run)
        .tell("races.noLock", run.races().size(), run.figures().count(Fate.LOST).orElse(0));
  }
}
