package org.lockscope.race;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a race.
 *
 * @param thread who
 * @param write whether it wrote
 * @param site the source line's id, 0 where it is not known
 * @param event the event's number, from 1
 * @param locks the locks the thread held, as object ids, the outermost first
 * @param origin where the thread was started; null if its fork was not seen
 */
public record Access(
    int thread, boolean write, int site, long event, List<Integer> locks, @Nullable Origin origin) {
  /** Copies the locks. */
  public Access {
    locks = List.copyOf(locks);
  }

  Access from(@Nullable Origin where) {
    return new Access(thread, write, site, event, locks, where);
  }
}
