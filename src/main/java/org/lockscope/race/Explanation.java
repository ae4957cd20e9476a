package org.lockscope.race;

import java.util.List;
import java.util.stream.Collectors;
import org.lockscope.event.Directory;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/**
 * Says in words why nothing orders the two accesses of a race. What it says follows from the race:
 * had both threads held one lock, or one been joined before the other's access, there would be
 * none.
 */
public final class Explanation {
  private final Directory names;
  private final Phrases phrases;

  /** Explains races whose numbers a directory names, in a language. */
  public Explanation(Directory names, Language language) {
    this.names = names;
    this.phrases = Phrases.of(Explanation.class, language);
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
    return phrases.tell(first ? "why.first" : "why.later", locks(race), current, previous);
  }

  private String locks(Race race) {
    List<Integer> before = race.previous().locks();
    List<Integer> after = race.current().locks();
    if (before.isEmpty() && after.isEmpty()) {
      return phrases.tell("why.noLock");
    }
    if (before.isEmpty() || after.isEmpty()) {
      Access holder = before.isEmpty() ? race.current() : race.previous();
      Access other = before.isEmpty() ? race.previous() : race.current();
      return phrases.tell("why.oneLock", thread(holder), held(holder), thread(other));
    }
    return phrases.tell(
        "why.otherLocks",
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
        ? phrases.tell("held.none")
        : access.locks().stream()
            .map(lock -> names.object(lock).name())
            .collect(Collectors.joining(", "));
  }
}
