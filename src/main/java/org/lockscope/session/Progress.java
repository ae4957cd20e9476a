package org.lockscope.session;

import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/** Counts the articles that are done, however they ended. Used by one thread. */
final class Progress implements EventSink {
  private int done;

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    boolean appended = kind == EventKind.APPEND_END;
    boolean brokenOff = kind == EventKind.CALL_END && Operands.outcomeOf(operand) != Operands.OK;
    if (appended || brokenOff) {
      done++;
    }
  }

  /** Articles whose append has ended or whose call was broken off. */
  int done() {
    return done;
  }
}
