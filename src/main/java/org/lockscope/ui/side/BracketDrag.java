package org.lockscope.ui.side;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.Step;

/**
 * A press of the mouse on the code, and where it takes the lock. What becomes of the lock on its
 * way, the screen's draft says. Plain Java, of one thread.
 */
final class BracketDrag {
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
  private @Nullable LockPlacement now;

  /** Whether the mouse holds something. */
  boolean held() {
    return grip != null;
  }

  /** Where the lock was taken last; empty if nowhere. */
  Optional<LockPlacement> at() {
    return Optional.ofNullable(now);
  }

  /**
   * The mouse is pressed.
   *
   * @param placement where the lock is
   * @param at the step of the line pressed on; of an end, that end's
   */
  void begin(LockPlacement placement, Part part, Step at) {
    grip = new Grip(placement, part, at);
    now = null;
  }

  /**
   * The mouse has moved.
   *
   * @param rows how far from where it was pressed, in rows of the code, down if positive
   * @return where that takes the lock; empty while it is no drag
   */
  Optional<LockPlacement> move(double rows) {
    Grip held = grip;
    if (held == null || (now == null && Math.abs(rows) < LEAST)) {
      return Optional.empty();
    }
    Step to =
        stepped(
            held.at,
            (int) Math.clamp(Math.rint(rows), -Step.values().length, Step.values().length));
    now =
        held.part != Part.LINE && held.before instanceof LockPlacement.Span(Step first, Step last)
            ? stretched(held.part == Part.UPPER, first, last, to)
            : between(held.at, to);
    return at();
  }

  /** The mouse is off the code, its button pressed: let go there, it chooses nothing. */
  void leave() {
    now = null;
  }

  /** The mouse holds nothing any more. */
  void end() {
    grip = null;
    now = null;
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
        : LockPlacement.append();
  }
}
