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

  /** The poll that the last events came with, and how many words came with those before. */
  private long poll;

  private int earlier;

  PendingEvents(int thread) {
    this.thread = thread;
  }

  int thread() {
    return thread;
  }

  boolean isEmpty() {
    return words == 0;
  }

  /** Says with which poll the next events come. */
  void at(long nextPoll) {
    if (poll != nextPoll) {
      poll = nextPoll;
      earlier = words;
    }
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

  /** Whether the first event came with an earlier poll than this one. */
  boolean cameBefore(long thisPoll) {
    return poll != thisPoll || earlier > 0;
  }

  /** Hands all events to a sink and keeps them. */
  void forEach(EventSink sink) {
    for (int i = 0; i < words; i += WORDS) {
      int at = (first + i) % ring.length;
      to(sink, ring[at], ring[at + 1], ring[at + 2]);
    }
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
    earlier = Math.max(0, earlier - WORDS);
    to(out, time, word, operand);
  }

  private void to(EventSink sink, long time, long word, long operand) {
    sink.event(
        thread, time, EventWord.kind(word), EventWord.site(word), EventWord.object(word), operand);
  }
}
