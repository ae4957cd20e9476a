package org.lockscope.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lockscope.scenario.Plan;

/** The name of a file that is about runs, as it is suggested to whoever saves one. */
public final class SuggestedName {
  /** Every file system takes as many, with an extension and a number more. */
  private static final int LONGEST = 120;

  private static final String BETWEEN = "-vs-";

  private SuggestedName() {}

  /**
   * A name that tells where the lock stood, how many articles there were and the seed: {@code
   * lockscope-append-vs-article-10-articles-seed-42}. Small letters of English, digits and hyphens,
   * {@value #LONGEST} at most. A recording of another program adds nothing to it.
   *
   * @param runs in the order in which they are named
   * @return without an extension
   */
  public static String of(List<RunSummary> runs) {
    return ofPlans(runs.stream().flatMap(run -> Stream.ofNullable(run.plan())).toList());
  }

  static String ofPlans(List<? extends Plan> all) {
    List<? extends Plan> runs = all.stream().filter(plan -> !what(plan).isEmpty()).toList();
    if (runs.isEmpty()) {
      return "lockscope";
    }
    boolean one = runs.stream().map(SuggestedName::work).distinct().count() == 1;
    String name =
        one
            ? runs.stream().map(SuggestedName::what).collect(Collectors.joining(BETWEEN))
                + "-"
                + work(runs.getFirst())
            : runs.stream()
                .map(run -> what(run) + "-" + work(run))
                .collect(Collectors.joining(BETWEEN));
    return safe("lockscope-" + name);
  }

  private static String what(Plan plan) {
    return plan.scenario().voice().fileName(plan.setup());
  }

  private static String work(Plan plan) {
    return plan.scenario().voice().workInFileName(plan.setup());
  }

  private static String safe(String name) {
    String safe = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = safe.substring(0, Math.min(LONGEST, safe.length()));
    return cut.replaceAll("-+$", "");
  }
}
