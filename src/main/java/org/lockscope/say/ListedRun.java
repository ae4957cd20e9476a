package org.lockscope.say;

import java.util.Collection;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.session.Stage;
import org.lockscope.text.Quantities;

/**
 * A run in a list of runs that have ended, in words.
 *
 * @param name which run, and the file it is in
 * @param figures what it came to, in short
 */
public record ListedRun(String name, String figures) {
  /**
   * Names it.
   *
   * @param file the file it is in; empty if it is in none
   * @param all the runs of the list
   */
  public static ListedRun of(RunSummary run, String file, Collection<RunSummary> all) {
    String title = Captions.title(run, all);
    return new ListedRun(
        file.isEmpty() || title.contains(file) ? title : title + " · " + file, figures(run));
  }

  private static String figures(RunSummary run) {
    Words words = Words.of(run);
    String length = Lengths.of(run).length(run.figures().wall());
    String races = new RaceWords(run.figures(), run.language()).brief();
    Results results = run.figures().results();
    return results == null
        ? words.tell("runs.foreign", length, races)
        : words.tell(
            run.figures().stage() == Stage.STOPPED ? "runs.stopped" : "runs.ended",
            length,
            Quantities.count(results.count(Fate.STORED)),
            results.items(),
            races);
  }
}
