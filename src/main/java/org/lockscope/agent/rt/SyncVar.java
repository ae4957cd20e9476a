package org.lockscope.agent.rt;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A variable of synchronisation: a volatile field of one object, an atomic, a latch, what a
 * collection hands from thread to thread.
 *
 * <p><b>How its order is recorded.</b> A write, or whatever else releases, first takes the next
 * number ({@link #publishing}) and is then performed; a read, or whatever else acquires, is
 * performed and then sees the highest number taken ({@link #seen}). Nothing is held in between, so
 * the program's own accesses stay as they are. The reader of the recording lets everything numbered
 * 1 to n happen before a read that saw n.
 *
 * <p>That is all the edges there are: let a write W come before a read R in the synchronisation
 * order (JLS 17.4.4). W's number was taken before W in W's thread. W synchronises-with R, so that
 * number's taking happens-before the look at the number after R, which therefore sees it. So no
 * edge is missing, and no race can be reported that the program orders. It may be an edge too many:
 * a write that took its number before R's look but was performed after R is taken for earlier. Such
 * an edge follows real time, so all edges together have no cycle, and can only hide a race for as
 * long as one instruction takes.
 */
class SyncVar {
  private static final VarHandle NUMBER;

  static {
    try {
      NUMBER = MethodHandles.lookup().findVarHandle(SyncVar.class, "number", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final int id;
  final int key;
  final @Nullable SyncVar next;

  @SuppressWarnings("unused") // through NUMBER
  private volatile long number;

  SyncVar(int id, int key, @Nullable SyncVar next) {
    this.id = id;
    this.key = key;
    this.next = next;
  }

  /** Before a release: its number, from 1. */
  final long publishing() {
    return (long) NUMBER.getAndAdd(this, 1L) + 1;
  }

  /** After an acquire: the highest number taken, 0 for none. */
  final long seen() {
    return number;
  }
}
