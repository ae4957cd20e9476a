package org.lockscope.race;

import java.util.List;
import java.util.stream.Collectors;
import org.lockscope.event.Directory;

/**
 * Says in words why nothing orders the two accesses of a race. What it says follows from the race:
 * had both threads held one lock, or one been joined before the other's access, there would be
 * none.
 */
public final class Explanation {
  private final Directory names;

  /** Explains races whose numbers a directory names. */
  public Explanation(Directory names) {
    this.names = names;
  }

  /**
   * Why nothing orders the two, in one sentence.
   *
   * @param first whether it is its trace's first race: only that one is certain to be one that
   *     another schedule could run, since an earlier race may have decided what came after it
   */
  public String why(Race race, boolean first) {
    String previous = thread(race.previous());
    String current = thread(race.current());
    String lead = first ? "Nothing orders the two: " : "Unordered in this run: ";
    return lead
        + locks(race)
        + ", and "
        + current
        + " did not learn of what "
        + previous
        + " did by a lock, a channel, a start or a join before its own access.";
  }

  private String locks(Race race) {
    List<Integer> before = race.previous().locks();
    List<Integer> after = race.current().locks();
    if (before.isEmpty() && after.isEmpty()) {
      return "neither held a lock";
    }
    if (before.isEmpty() || after.isEmpty()) {
      Access holder = before.isEmpty() ? race.current() : race.previous();
      Access other = before.isEmpty() ? race.previous() : race.current();
      return "only %s held %s, and a lock keeps out only those who take it (%s did not)"
          .formatted(thread(holder), held(holder), thread(other));
    }
    return "%s held %s and %s held %s, and different locks order nothing"
        .formatted(
            thread(race.previous()),
            held(race.previous()),
            thread(race.current()),
            held(race.current()));
  }

  private String thread(Access access) {
    return names.thread(access.thread()).name();
  }

  /** The locks an access was made under: {@code lock, random lock}; {@code no lock}. */
  public String held(Access access) {
    return access.locks().isEmpty()
        ? "no lock"
        : access.locks().stream()
            .map(lock -> names.object(lock).name())
            .collect(Collectors.joining(", "));
  }
}
