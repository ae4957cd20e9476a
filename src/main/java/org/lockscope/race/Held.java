package org.lockscope.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The locks a thread holds: the innermost, and those around it. Immutable, so an access remembers
 * what was held by a reference.
 */
record Held(int lock, @Nullable Held around) {
  static List<Integer> locks(@Nullable Held innermost) {
    List<Integer> locks = new ArrayList<>();
    for (Held held = innermost; held != null; held = held.around) {
      locks.add(held.lock);
    }
    Collections.reverse(locks);
    return locks;
  }

  /** What is held once a lock, usually the innermost, is let go. */
  static @Nullable Held without(@Nullable Held held, int lock) {
    if (held == null || held.lock == lock) {
      return held == null ? null : held.around;
    }
    return new Held(held.lock, without(held.around, lock));
  }
}
