package org.lockscope.ui;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;

/**
 * One end of the lock's bracket on its way over the steps.
 *
 * @param before the settings when it was taken hold of
 * @param upper whether it is the upper end
 */
record SpanDrag(RunSettings before, boolean upper) {
  /** The placement when the end has come to a step; one end pushes the other along. */
  LockPlacement moved(LockPlacement now, Step to) {
    return now instanceof LockPlacement.Span(Step first, Step last)
        ? span(upper, first, last, to)
        : LockPlacement.span(to, to);
  }

  private static LockPlacement span(boolean upper, Step first, Step last, Step to) {
    if (upper) {
      return LockPlacement.span(to, to.compareTo(last) > 0 ? to : last);
    }
    return LockPlacement.span(to.compareTo(first) < 0 ? to : first, to);
  }

  /** The placement that a key moves to; nothing if the key moves nothing. */
  static Optional<LockPlacement> keyed(LockPlacement now, KeyEvent key) {
    if (Command.BRACKET_TOP_UP.matches(key)) {
      return Optional.of(stepped(now, true, -1));
    }
    if (Command.BRACKET_TOP_DOWN.matches(key)) {
      return Optional.of(stepped(now, true, 1));
    }
    if (Command.BRACKET_FOOT_UP.matches(key)) {
      return Optional.of(stepped(now, false, -1));
    }
    if (Command.BRACKET_FOOT_DOWN.matches(key)) {
      return Optional.of(stepped(now, false, 1));
    }
    return Command.BRACKET_OFF.matches(key) ? Optional.of(LockPlacement.NONE) : Optional.empty();
  }

  /** The placement when an end moves by so many steps; without a lock, one around the append. */
  private static LockPlacement stepped(LockPlacement now, boolean upper, int by) {
    if (!(now instanceof LockPlacement.Span(Step first, Step last))) {
      return LockPlacement.APPEND;
    }
    Step[] steps = Step.values();
    Step end = upper ? first : last;
    Step to = steps[Math.clamp(end.ordinal() + by, 0, steps.length - 1)];
    return span(upper, first, last, to);
  }
}
