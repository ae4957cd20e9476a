package org.lockscope.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is missing of a trace, and for which locations it matters.
 *
 * <p>Events that are missing may have ordered others. So after a {@code LOST} of its own, or in a
 * thread that took a clock from one that had it, a thread may know all that was handed on before:
 * its past is <em>open</em>. Two accesses that the rules find unordered are certain to be so if the
 * later thread's past is not open, for then every edge into it was recorded; or if the earlier
 * thread's was not and its access was handed on after that which the later may know of unseen. That
 * holds because the merge hands an event that waits for what is missing on only after all that
 * could go: what comes later and waited for nothing missing did not come before it. All other such
 * pairs are in doubt, and are no races that are told.
 */
public final class Gaps {
  private static final int MOST = 1000;

  /**
   * A location of which two accesses are unordered as far as is recorded, and may be ordered by
   * what is not.
   *
   * @param object the variable or array
   * @param index the slot, -1 for a variable
   * @param event the later access's number, from 1
   */
  public record Doubt(int object, int index, long event) {}

  private final List<Doubt> doubts = new ArrayList<>();
  private long first;
  private long lost;
  private int locations;

  Gaps() {}

  /** The number of the event from which on something is missing; 0 if nothing is. */
  public long first() {
    return first;
  }

  /** How many events are missing, at least. */
  public long lost() {
    return lost;
  }

  /** How many locations are in doubt. */
  public int locations() {
    return locations;
  }

  /** The first locations that are in doubt, {@value #MOST} at most. Unmodifiable view. */
  public List<Doubt> doubts() {
    return Collections.unmodifiableList(doubts);
  }

  /** Whether anything is missing: then what makes no sense may only lack what is. */
  boolean any() {
    return first > 0;
  }

  /** Events are missing in a thread, or what its next one comes after is. */
  void lost(ThreadState t, long event, long count) {
    first = first == 0 ? event : first;
    // Files may say anything.
    lost += Math.clamp(count, 0, Long.MAX_VALUE - lost);
    t.mayKnow(event, event);
  }

  /** Whether an access is certain to be unordered with what a thread does, if no rule orders it. */
  boolean certain(ThreadState earlier, long access, ThreadState later) {
    return !later.isOpen() || (access > later.mayKnow() && !earlier.wasOpenAt(access));
  }

  /** Two accesses may be unordered, and may not; {@code elements} as {@link Reports} has them. */
  void doubt(VariableState x, int object, int slot, long elements, long event) {
    for (long left = x.inDoubt ? 0 : elements; left != 0; left &= left - 1) {
      locations++;
      if (doubts.size() < MOST) {
        doubts.add(new Doubt(object, slot + Long.numberOfTrailingZeros(left), event));
      }
    }
    x.inDoubt = true;
  }
}
