package org.lockscope.trace;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.EventWord;

/**
 * The events of a trace in columns of primitives, numbered from 0 in an order that their
 * synchronisation allows and that follows time as closely as that lets it. An event takes 28 bytes.
 *
 * <p>Confined to the thread that builds the trace until the trace is sealed, then safe to read from
 * any thread that was handed it.
 */
public final class Events {
  private static final int BITS = 14;
  private static final int MASK = (1 << BITS) - 1;

  /** Blocks are never copied, so a long trace grows without a pause. */
  private static final class Block {
    final long[] times;
    final long[] words;
    final long[] operands;
    final int[] threads;

    /** The latest time of all events of this block and those before it. */
    long latest;

    Block(int capacity) {
      times = new long[capacity];
      words = new long[capacity];
      operands = new long[capacity];
      threads = new int[capacity];
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private Block last = new Block(0);
  private int size;

  Events() {}

  /** How many events there are. */
  public int size() {
    return size;
  }

  /** The acting thread's id. */
  public int thread(int index) {
    return block(index).threads[index & MASK];
  }

  /** Nanoseconds since the recording began. */
  public long time(int index) {
    return block(index).times[index & MASK];
  }

  /** What happened. */
  public EventKind kind(int index) {
    return EventWord.kind(word(index));
  }

  /** The source line's id. */
  public int site(int index) {
    return EventWord.site(word(index));
  }

  /** What it happened to. */
  public int object(int index) {
    return EventWord.object(word(index));
  }

  /** A further number, as the kind says. */
  public long operand(int index) {
    return block(index).operands[index & MASK];
  }

  /** Hands events {@code from} (inclusive) to {@code to} (exclusive) to a sink, in order. */
  public void forEach(int from, int to, EventSink sink) {
    for (int i = from; i < to; i++) {
      sink.event(thread(i), time(i), kind(i), site(i), object(i), operand(i));
    }
  }

  /**
   * The instant at a time: every event that it and all before it had reached by then has happened.
   * Takes time logarithmic in the number of events.
   *
   * @param time nanoseconds since the recording began
   */
  public Moment at(long time) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).latest <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int event = low << BITS;
    while (event < size && time(event) <= time) {
      event++;
    }
    return new Moment(time, Math.min(event, size));
  }

  /**
   * The instant after a number of events: that of the latest of them.
   *
   * @param count how many events have happened, 0 to {@link #size}
   */
  public Moment after(int count) {
    if (count == 0) {
      return Moment.START;
    }
    int block = (count - 1) >> BITS;
    long latest = block == 0 ? Long.MIN_VALUE : blocks.get(block - 1).latest;
    for (int i = block << BITS; i < count; i++) {
      latest = Math.max(latest, time(i));
    }
    return new Moment(latest, count);
  }

  void add(int thread, long time, EventKind kind, int site, int object, long operand) {
    int at = size & MASK;
    if (at == 0) {
      Block next = new Block(1 << BITS);
      next.latest = blocks.isEmpty() ? time : last.latest;
      blocks.add(next);
      last = next;
    }
    Block block = last;
    block.latest = Math.max(block.latest, time);
    block.times[at] = time;
    block.words[at] = EventWord.of(kind, site, object);
    block.operands[at] = operand;
    block.threads[at] = thread;
    size++;
  }

  private long word(int index) {
    return block(index).words[index & MASK];
  }

  private Block block(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("event " + index + " of " + size);
    }
    return blocks.get(index >> BITS);
  }
}
