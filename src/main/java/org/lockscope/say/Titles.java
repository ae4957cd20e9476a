package org.lockscope.say;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Setup;

/** Titles of runs. */
final class Titles {
  private Titles() {}

  /** A run's title: {@code A · lock around append}. */
  static String of(RunSummary run, Collection<? extends RunSummary> others) {
    String letter = run.letter().isEmpty() ? "" : run.letter() + " · ";
    Plan plan = run.plan();
    return letter
        + (plan == null
            ? String.valueOf(Path.of(run.source()).getFileName())
            : title(plan, beside(plan, others), run));
  }

  /** How the others of the same scenario are set. */
  private static List<Setup> beside(Plan plan, Collection<? extends RunSummary> others) {
    return others.stream()
        .flatMap(other -> Stream.ofNullable(other.plan()))
        .filter(other -> other.scenario().id().equals(plan.scenario().id()))
        .map(Plan::setup)
        .toList();
  }

  private static String title(Plan plan, List<Setup> beside, RunSummary run) {
    return plan.scenario()
        .voice()
        .title(plan.setup(), beside, run.language())
        .orElseGet(
            () -> new StagedWords(plan.scenario(), run.language()).title(plan.setup(), beside));
  }
}
