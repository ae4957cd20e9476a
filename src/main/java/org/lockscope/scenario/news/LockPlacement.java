package org.lockscope.scenario.news;

import java.util.Arrays;
import java.util.Locale;
import org.lockscope.scenario.Change;

/**
 * Where the lock stands: nowhere, around a span of steps, or, to show a deadlock, two locks around
 * the last of them.
 *
 * <p>A span that holds the calls but not the append is slow and racy too, and worth seeing.
 */
public sealed interface LockPlacement {
  /** No lock. */
  record None() implements LockPlacement {
    @Override
    public String toString() {
      return "none";
    }
  }

  /**
   * A lock taken before {@code first} and let go after {@code last}.
   *
   * @param first the first step inside the lock
   * @param last the last step inside the lock, not before {@code first}
   */
  record Span(Step first, Step last) implements LockPlacement {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code last} comes before {@code first}
     */
    public Span {
      if (last.compareTo(first) < 0) {
        throw new IllegalArgumentException(
            "a lock from " + first.label() + " to " + last.label() + " ends before it begins");
      }
    }

    @Override
    public String toString() {
      if (equals(append())) {
        return "append";
      }
      return equals(article()) ? "article" : first.label() + ".." + last.label();
    }
  }

  /**
   * Two locks, one taken before the last call and the other before the append, both let go after
   * it.
   *
   * @param sameOrder whether all articles take them in the same order; if not, they deadlock
   */
  record Pair(boolean sameOrder) implements LockPlacement {
    @Override
    public String toString() {
      return sameOrder ? "ordered" : "deadlock";
    }
  }

  /** The lock put here. */
  default Change<LockPlacement> chosen() {
    return new Change<>(NewsKnobs.PLACEMENT, this);
  }

  /** Whether a lock is held during every call. */
  default boolean holdsAllCalls() {
    return Arrays.stream(LlmTask.values()).allMatch(call -> holds(call.step()));
  }

  /** Whether a lock is held during a call. */
  default boolean holdsACall() {
    return Arrays.stream(LlmTask.values()).anyMatch(call -> holds(call.step()));
  }

  /** Whether a lock is held during a step. */
  default boolean holds(Step step) {
    return switch (this) {
      case None() -> false;
      case Span(Step first, Step last) -> step.compareTo(first) >= 0 && step.compareTo(last) <= 0;
      case Pair pair -> step.compareTo(Step.KEYWORDS) >= 0;
    };
  }

  // Methods, and no constants: one that an interface's initialiser makes of a class which
  // implements
  // it could deadlock with a thread that initialises that class first (JLS 12.4.2).

  /** No lock: a data race. */
  static LockPlacement none() {
    return new None();
  }

  /** Around the append alone: correct, and as fast as the slowest article. */
  static LockPlacement append() {
    return new Span(Step.APPEND, Step.APPEND);
  }

  /** Around all three calls and the append: correct, and one article at a time. */
  static LockPlacement article() {
    return new Span(Step.SUMMARIZE, Step.APPEND);
  }

  /** Two locks in opposite order: a deadlock. */
  static LockPlacement deadlock() {
    return new Pair(false);
  }

  /** Two locks in one order: the deadlock mended. */
  static LockPlacement ordered() {
    return new Pair(true);
  }

  /** A span from one step to another. */
  static LockPlacement span(Step first, Step last) {
    return new Span(first, last);
  }

  /**
   * Reads a placement as the command line and files write it: {@code none}, {@code append}, {@code
   * article}, {@code deadlock}, {@code ordered}, or {@code STEP..STEP}; {@link Object#toString} is
   * the other way.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  static LockPlacement parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "none" -> none();
      case "append" -> append();
      case "article" -> article();
      case "deadlock" -> deadlock();
      case "ordered" -> ordered();
      default -> {
        int dots = word.indexOf("..");
        yield dots < 0
            ? span(step(word, text), step(word, text))
            : span(step(word.substring(0, dots), text), step(word.substring(dots + 2), text));
      }
    };
  }

  private static Step step(String word, String text) {
    for (Step step : Step.values()) {
      if (step.label().equals(word)) {
        return step;
      }
    }
    throw new IllegalArgumentException(
        "unknown step '"
            + word
            + "' in lock placement '"
            + text
            + "': use none, append, article, deadlock, ordered, or a span of summarize, sentiment,"
            + " keywords, append such as summarize..keywords");
  }
}
