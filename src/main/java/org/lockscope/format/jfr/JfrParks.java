package org.lockscope.format.jfr;

import jdk.jfr.consumer.RecordedEvent;
import org.lockscope.event.PinCause;
import org.lockscope.format.input.OneLine;

/** Tells what a parked thread waits for, how that ended, and why a virtual one kept its carrier. */
final class JfrParks {
  /** Classes of the JDK that threads park on and that are no locks are in here. */
  private static final String CONCURRENT = "java.util.concurrent.";

  private static final String LOCKS = CONCURRENT + "locks.";
  private static final String SEMAPHORE = CONCURRENT + "Semaphore";
  private static final String CONDITION = "$ConditionObject";

  /** The recorder's clock and the one that ends a wait differ by less than a thousandth. */
  private static final long CLOCKS_APART = 1000;

  private JfrParks() {}

  /** Whether a class that threads park on is that of locks, by its name. */
  static boolean isLock(String type) {
    return type.startsWith(CONCURRENT)
        ? (type.startsWith(LOCKS) || type.startsWith(SEMAPHORE)) && !type.endsWith(CONDITION)
        : !JfrFrames.isJdk(type);
  }

  /** Whether a park ended because its time was up. */
  static boolean isInVain(RecordedEvent event) {
    if (event.hasField("until")) {
      long until = event.getLong("until");
      if (until > 0 && event.getEndTime().toEpochMilli() >= until) {
        return true;
      }
    }
    long timeout = event.hasField("timeout") ? event.getLong("timeout") : 0;
    return timeout > 0 && event.getDuration().toNanos() >= timeout - timeout / CLOCKS_APART;
  }

  /** Whether a class that threads park on is that of conditions, by its name. */
  static boolean isCondition(String type) {
    return type.endsWith(CONDITION);
  }

  /**
   * Why a virtual thread was pinned, as far as the event tells.
   *
   * @param carrier the carrier thread's id, -1 if it is not known
   */
  static PinCause pinCause(RecordedEvent event, int carrier) {
    return new PinCause(text(event, "blockingOperation"), text(event, "pinnedReason"), carrier);
  }

  private static String text(RecordedEvent event, String field) {
    String text = event.hasField(field) ? event.getString(field) : null;
    return text == null ? "" : OneLine.of(text, OneLine.CLAUSE);
  }
}
