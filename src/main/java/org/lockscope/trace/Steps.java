package org.lockscope.trace;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.lockscope.event.EventKind;

/** Finds the event to step to: the next or the previous one of a kind. */
public final class Steps {
  private final Events events;

  /** Steps through these events. */
  public Steps(Events events) {
    this.events = events;
  }

  /** The index of the first event at or after {@code from} that is wanted. */
  public OptionalInt next(int from, IntPredicate wanted) {
    for (int i = Math.max(0, from); i < events.size(); i++) {
      if (wanted.test(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The index of the last event before {@code before} that is wanted. */
  public OptionalInt previous(int before, IntPredicate wanted) {
    for (int i = Math.min(before, events.size()) - 1; i >= 0; i--) {
      if (wanted.test(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Any event. */
  public IntPredicate any() {
    return i -> true;
  }

  /** Events of one thread. */
  public IntPredicate of(int thread) {
    return i -> events.thread(i) == thread;
  }

  /** Acquires of a lock that another thread let go before: hand-overs. */
  public IntPredicate handOvers() {
    return i -> events.kind(i) == EventKind.LOCK_ACQUIRE && lastRelease(i).isPresent();
  }

  /**
   * The release that made an acquire possible.
   *
   * @param acquire the index of an acquire
   * @return the index of the last release of the same lock by another thread, unless the acquiring
   *     thread held it itself in between
   */
  public OptionalInt lastRelease(int acquire) {
    int lock = events.object(acquire);
    long number = events.operand(acquire);
    if (number <= 1) {
      return OptionalInt.empty();
    }
    OptionalInt release =
        previous(
            acquire, i -> events.kind(i) == EventKind.LOCK_RELEASE && events.object(i) == lock);
    return release.isPresent() && events.thread(release.getAsInt()) == events.thread(acquire)
        ? OptionalInt.empty()
        : release;
  }
}
