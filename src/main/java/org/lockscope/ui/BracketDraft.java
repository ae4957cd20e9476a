package org.lockscope.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.Step;

/**
 * A lock on its way over the steps, by mouse or by keys. However it goes, a draft ends in one
 * placement that is chosen, or in none: only {@link #release} and {@link #settle} choose, and after
 * either, or a {@link #cancel}, there is no draft. Plain Java, of one thread.
 */
final class BracketDraft {
  /** What is taken hold of. */
  enum Part {
    /** The bracket's upper end. */
    UPPER,
    /** The bracket's lower end. */
    LOWER,
    /** A line, where there is no bracket. */
    LINE
  }

  /** How far a press has to move to be a drag, in rows: a click is none. */
  private static final double LEAST = 0.15;

  /** A press of the mouse. */
  private record Grip(LockPlacement before, Part part, Step at) {}

  private @Nullable Grip grip;
  private @Nullable LockPlacement before;
  private @Nullable LockPlacement now;

  /** Where the lock is shown instead of where it is; empty if it is not on its way. */
  Optional<LockPlacement> shown() {
    return Optional.ofNullable(now);
  }

  /** Whether the mouse holds something. */
  boolean held() {
    return grip != null;
  }

  /**
   * The mouse is pressed; a draft made by keys is given up.
   *
   * @param placement where the lock is
   * @param at the step of the line pressed on; of an end, that end's
   */
  void begin(LockPlacement placement, Part part, Step at) {
    cancel();
    grip = new Grip(placement, part, at);
  }

  /**
   * The mouse has moved.
   *
   * @param rows how far from where it was pressed, in rows of the code, down if positive
   */
  void move(double rows) {
    Grip held = grip;
    if (held == null || now == null && Math.abs(rows) < LEAST) {
      return;
    }
    Step to =
        stepped(
            held.at,
            (int) Math.clamp(Math.rint(rows), -Step.values().length, Step.values().length));
    before = held.before;
    now =
        held.part != Part.LINE && held.before instanceof LockPlacement.Span(Step first, Step last)
            ? stretched(held.part == Part.UPPER, first, last, to)
            : between(held.at, to);
  }

  /** The mouse is off the code, its button pressed: let go there, it chooses nothing. */
  void leave() {
    now = null;
    before = null;
  }

  /** The mouse is let go: what is chosen; nothing if the lock is where it was. */
  Optional<LockPlacement> release() {
    return grip == null ? Optional.empty() : end();
  }

  /**
   * A key has moved the lock. While the mouse holds it, keys do not.
   *
   * @param placement where the lock is
   * @param to where the key moves it from where it is shown
   */
  void key(LockPlacement placement, LockPlacement to) {
    if (grip == null) {
      before = placement;
      now = to;
    }
  }

  /** No key has moved the lock for a while: what is chosen; nothing if it is where it was. */
  Optional<LockPlacement> settle() {
    return grip == null ? end() : Optional.empty();
  }

  /** Gives the draft up. */
  void cancel() {
    grip = null;
    leave();
  }

  /** The lock was put somewhere by another way; if that is elsewhere, the draft is given up. */
  void placed(LockPlacement placement) {
    Grip held = grip;
    LockPlacement from = held == null ? before : held.before;
    if (from != null && !from.equals(placement)) {
      cancel();
    }
  }

  private Optional<LockPlacement> end() {
    Optional<LockPlacement> chosen = shown().filter(to -> !to.equals(before));
    cancel();
    return chosen;
  }

  private static LockPlacement between(Step one, Step other) {
    return one.compareTo(other) <= 0
        ? LockPlacement.span(one, other)
        : LockPlacement.span(other, one);
  }

  /** A step so many further down, or the last or first there is. */
  private static Step stepped(Step from, int by) {
    Step[] steps = Step.values();
    return steps[Math.clamp(from.ordinal() + by, 0, steps.length - 1)];
  }

  /** The span when an end has come to a step; one end pushes the other along. */
  private static LockPlacement stretched(boolean upper, Step first, Step last, Step to) {
    if (upper) {
      return LockPlacement.span(to, to.compareTo(last) > 0 ? to : last);
    }
    return LockPlacement.span(to.compareTo(first) < 0 ? to : first, to);
  }

  /** The placement when an end moves by so many steps; without a lock, one around the append. */
  static LockPlacement stepped(LockPlacement from, boolean upper, int by) {
    return from instanceof LockPlacement.Span(Step first, Step last)
        ? stretched(upper, first, last, stepped(upper ? first : last, by))
        : LockPlacement.APPEND;
  }
}
