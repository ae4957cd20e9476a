package org.lockscope.say;

import java.util.Optional;
import org.lockscope.scenario.Alternative;
import org.lockscope.scenario.Results;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.sums.HoldSums;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;

/**
 * What a run's lock would have cost elsewhere, in words.
 *
 * @param alternative it
 * @param texts the scenario's
 */
public record Elsewhere(Alternative alternative, Phrases texts) {
  /**
   * What it would have cost; empty where its scenario has no forecast, and where not every item was
   * done.
   *
   * @param run one that has ended
   */
  public static Optional<Elsewhere> of(RunSummary run) {
    Results results = run.figures().results();
    return results != null
            && results.none(Fate.CANCELLED)
            && results.none(Fate.FAILED)
            && run instanceof OwnRun own
        ? of(own)
        : Optional.empty();
  }

  private static Optional<Elsewhere> of(OwnRun run) {
    boolean calls = HoldSums.of(run.trace()).calls() > 0;
    return run.plan()
        .scenario()
        .alternative(run.plan().setup(), run.trace(), calls)
        .map(found -> new Elsewhere(found, run.plan().scenario().texts(run.language())));
  }

  /** Asks how long the run would have taken. */
  public String question() {
    return texts.tell(alternative.question());
  }

  /** How long it would have taken. */
  public String answer() {
    return texts.tell(alternative.answer(), Quantities.duration(alternative.wall()));
  }
}
