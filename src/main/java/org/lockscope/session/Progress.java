package org.lockscope.session;

import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/** Counts the articles that are done, by how they ended. Used by one thread. */
final class Progress implements EventSink {
  private int appended;
  private int failed;

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    boolean ends = kind == EventKind.APPEND_END || kind == EventKind.CALL_END;
    if (!ends) {
      return;
    }
    switch (Operands.outcomeOf(operand)) {
      case Operands.OK -> appended += kind == EventKind.APPEND_END ? 1 : 0;
      case Operands.FAILED -> failed++;
      default -> {}
    }
  }

  /** Articles whose append has returned. */
  int appended() {
    return appended;
  }

  /** Articles whose call or append threw. */
  int failed() {
    return failed;
  }

  /** Articles that were appended or failed. */
  int done() {
    return appended + failed;
  }
}
