package org.lockscope.probe;

import java.util.Comparator;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.EventWord;

/** One thread's events that were not handed on yet: a queue in a ring of longs. */
final class PendingEvents {
  /** By the first event's time; the lower thread of equal times. Neither may be empty. */
  static final Comparator<PendingEvents> EARLIEST =
      Comparator.comparingLong(PendingEvents::time).thenComparingInt(PendingEvents::thread);

  private static final int WORDS = ThreadLog.WORDS;

  private final int thread;
  private long[] ring = new long[4 * WORDS];
  private int first;
  private int words;

  PendingEvents(int thread) {
    this.thread = thread;
  }

  int thread() {
    return thread;
  }

  boolean isEmpty() {
    return words == 0;
  }

  void add(long time, EventKind kind, int site, int object, long operand) {
    if (words == ring.length) {
      long[] larger = new long[ring.length * 2];
      System.arraycopy(ring, first, larger, 0, ring.length - first);
      System.arraycopy(ring, 0, larger, ring.length - first, first);
      ring = larger;
      first = 0;
    }
    int at = (first + words) % ring.length;
    ring[at] = time;
    ring[at + 1] = EventWord.of(kind, site, object);
    ring[at + 2] = operand;
    words += WORDS;
  }

  /** The first event's time. */
  long time() {
    return ring[first];
  }

  EventKind kind() {
    return EventWord.kind(ring[first + 1]);
  }

  int object() {
    return EventWord.object(ring[first + 1]);
  }

  long operand() {
    return ring[first + 2];
  }

  /** Removes the first event and hands it to a sink. */
  void handOn(EventSink out) {
    long time = time();
    long word = ring[first + 1];
    long operand = operand();
    first = (first + WORDS) % ring.length;
    words -= WORDS;
    out.event(
        thread, time, EventWord.kind(word), EventWord.site(word), EventWord.object(word), operand);
  }
}
