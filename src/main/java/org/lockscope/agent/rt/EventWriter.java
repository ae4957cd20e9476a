package org.lockscope.agent.rt;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one thread's events. Only that thread uses it; the reader in another process sees the
 * bytes up to the length that is published after them.
 *
 * <p>An event of a block of elements stays open: elements are added to it in place, until something
 * that orders accesses is recorded. The reader is told which events are final, and looks at the
 * others again.
 */
abstract class EventWriter {
  private static final int FIRST_CHUNK = 4096;
  private static final int LARGEST_CHUNK = 64 << 10;

  final int thread;
  private long time;
  private @Nullable ByteBuffer bytes;
  private int first;
  private int at;
  private int end;
  private int chunk = FIRST_CHUNK;
  private boolean ended;

  /** Moves on when events of blocks are closed; 0 is none. */
  private int generation = 1;

  /** Whether there are events of blocks that may be added to. */
  private boolean open;

  EventWriter(int thread) {
    this.thread = thread;
  }

  /** Forgets which events may be added to. */
  abstract void forgetEvents();

  /** Records an event at this moment. */
  final void now(int kind, int site, int object, long operand) {
    time = System.nanoTime() - Recording.ORIGIN;
    order(kind, site, object, operand);
  }

  /** Records what may order accesses before and after it, at the time of the event before. */
  final void order(int kind, int site, int object, long operand) {
    if (open) {
      close();
    }
    put(kind, site, object, operand);
  }

  /** No more is added to the events before. */
  private void close() {
    open = false;
    settle();
    if (++generation == 0) {
      generation = 1;
      forgetEvents();
    }
  }

  /** Records what orders nothing, at the time of the event before. */
  final void put(int kind, int site, int object, long operand) {
    append(time, kind, site, object, operand);
    if (!open) {
      settle();
    }
  }

  private void append(long start, int kind, int site, int object, long operand) {
    if (at == end && !extend()) {
      Spool spool = Recording.spool();
      if (spool != null && !ended) {
        spool.lose(thread);
      }
      return;
    }
    ByteBuffer to = bytes;
    if (to == null) {
      return;
    }
    int i = at;
    to.putLong(i, start);
    to.putLong(i + 8, ((long) kind << 56) | ((site & 0xff_ffffL) << 32) | (object & 0xffff_ffffL));
    to.putLong(i + 16, operand);
    at = i + Wire.EVENT;
    // What stands before the length is in memory before the length is.
    Spool.LONGS.setRelease(to, first - Wire.CHUNK_WRITTEN, (long) (at - first));
  }

  /** What was written so far is final. */
  private void settle() {
    ByteBuffer to = bytes;
    if (to != null) {
      Spool.LONGS.setRelease(to, first - Wire.CHUNK_FINAL, (long) (at - first));
    }
  }

  private boolean extend() {
    if (open) {
      close();
    }
    Spool spool = Recording.spool();
    Spool.Place place = spool == null || ended ? null : spool.take(thread, chunk);
    if (place == null) {
      bytes = null;
      return false;
    }
    bytes = place.bytes();
    first = place.first();
    at = first;
    end = first + (place.end() - first) / Wire.EVENT * Wire.EVENT;
    place.bytes().putLong(first - Wire.CHUNK_TIME, time);
    chunk = Math.min(LARGEST_CHUNK, chunk * 2);
    return true;
  }

  /**
   * Adds an element to the event of its block and line, or begins one.
   *
   * @param state where the event is kept, if it may still be added to, at {@code event}
   */
  final void element(int kind, int object, long[] state, int event, int index, int site) {
    long known = state[event];
    long bit = 1L << index;
    ByteBuffer to = bytes;
    if ((int) (known >>> 32) == generation && to != null) {
      int i = (int) known;
      if (((int) (to.getLong(i + 8) >>> 32) & 0xff_ffff) == site) {
        Spool.LONGS.setOpaque(to, i, to.getLong(i) | bit);
        return;
      }
    }
    append(bit, kind, site, object, index / Wire.BLOCK);
    open = true;
    state[event] = ((long) generation << 32) | (at - Wire.EVENT);
  }

  /** The thread's last event. */
  final void endWriting() {
    now(Wire.END, 0, 0, 0);
    ended = true;
    bytes = null;
    at = end;
  }
}
