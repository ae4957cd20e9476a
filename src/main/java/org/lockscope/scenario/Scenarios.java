package org.lockscope.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The programs there are to show. Immutable; any thread.
 *
 * @param all by name
 */
public record Scenarios(List<Scenario> all) {
  private static final String FIRST = "news";

  /** Copies and sorts the list. */
  public Scenarios {
    all = all.stream().sorted(Comparator.comparing(Scenario::id)).toList();
  }

  /** Those that are installed. */
  public static Scenarios installed() {
    return new Scenarios(
        ServiceLoader.load(Scenario.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  /**
   * The one that is shown at first, and that was there before there were others: recordings and
   * lessons that name no scenario are of it.
   */
  public Scenario first() {
    return get(FIRST);
  }

  /** The run of it that is made unless another is asked for. */
  public Plan firstPlan() {
    return first().plan(first().initial());
  }

  /** All but the first. */
  public Scenarios others() {
    return new Scenarios(all.stream().filter(scenario -> !scenario.id().equals(FIRST)).toList());
  }

  /** The one with a name. */
  public Optional<Scenario> find(String id) {
    return all.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /**
   * The one with a name.
   *
   * @throws IllegalArgumentException with one sentence if there is none
   */
  public Scenario get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no scenario '"
                        + id
                        + "': use "
                        + all.stream().map(Scenario::id).collect(Collectors.joining(", "))));
  }
}
