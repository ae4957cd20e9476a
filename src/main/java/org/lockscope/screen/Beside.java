package org.lockscope.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lockscope.say.ComparisonTable;
import org.lockscope.say.Findings;
import org.lockscope.say.Inspection;
import org.lockscope.say.ListWords;
import org.lockscope.say.RaceCards;
import org.lockscope.scenario.news.CodePlace;

/**
 * What stands beside the timelines, about the run in focus. Immutable.
 *
 * @param told what is said of the run
 * @param workers which workers are on which line of the code, by their lane's index
 * @param inspection what there is to say about what was clicked on
 * @param races its data races
 * @param comparison how it differs from the run it is held against; empty where it stands alone
 */
public record Beside(
    Told told,
    Map<CodePlace, List<Integer>> workers,
    List<Inspection.Line> inspection,
    Races races,
    Optional<ComparisonTable> comparison) {
  /**
   * What is said of a run.
   *
   * @param event the last event; empty while the run is followed
   * @param now who holds a lock at the instant, and who waits for it
   * @param findings what it shows; none while it goes on, or as long as they are not found
   * @param sites where its threads waited, a line each; none where that is not told
   * @param path what its critical path is made of, a line each; none where it is not shown
   * @param list what is said of the shared list
   */
  public record Told(
      String event,
      String now,
      List<Findings.Finding> findings,
      List<Findings.Finding> sites,
      List<String> path,
      ListWords list) {}

  /** How it stands with a run's races. */
  public enum Standing {
    /** All of it had none. */
    ORDERLY,
    /** It had some. */
    RACY,
    /** None so far, or nobody knows. */
    OPEN
  }

  /**
   * The data races of a run.
   *
   * @param count on how many locations
   * @param standing how it stands with them
   * @param verdict the verdict on the run
   * @param cards the first of them
   * @param rest what to say of those that have no card; empty if all have one
   * @param unlocked the last run with no lock, where there is another
   */
  public record Races(
      String count,
      Standing standing,
      String verdict,
      List<RaceCards.Card> cards,
      String rest,
      Optional<Unlocked> unlocked) {}

  /**
   * A run with no lock, which is worth a look.
   *
   * @param run which
   * @param told what it had
   */
  public record Unlocked(RunId run, String told) {}

  /** Nothing. */
  public static final Beside NOTHING =
      new Beside(
          new Told("", "", List.of(), List.of(), List.of(), new ListWords("", "")),
          Map.of(),
          List.of(),
          new Races("", Standing.OPEN, "", List.of(), "", Optional.empty()),
          Optional.empty());

  /** Copies the list. */
  public Beside {
    inspection = List.copyOf(inspection);
  }
}
