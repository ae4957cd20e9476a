package org.lockscope.probe;

import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.EventWord;
import org.lockscope.event.Operands;

/**
 * What one thread records: a chain of chunks that this thread alone writes.
 *
 * <p>The recording methods are for that thread only. They take no lock, wait for nobody, and
 * allocate only a chunk when the last one is full.
 */
public final class ThreadLog {
  /** Words an event takes: its time; its kind, site and object; its operand. */
  static final int WORDS = 3;

  private static final int LARGEST_CHUNK = 4096 * WORDS;

  private final Recorder recorder;
  private final int thread;

  private Chunk tail;
  private int fill;
  private long room;
  private int arrays;

  /** Written by the forking thread before the start that makes it visible to the child. */
  private boolean forked;

  private @Nullable Chunk head;
  private int read;

  /**
   * Events that found no room. Written by this thread alone: its volatile write comes after all
   * that the thread recorded before, so a reader that sees a count sees what it follows.
   */
  private volatile long dropped;

  /** Reader: how many of those it was told of. */
  private long told;

  /** Reader: the time of the last event handed on. */
  private long latest;

  ThreadLog(Recorder recorder, int thread, int firstChunk, long room) {
    this.recorder = recorder;
    this.thread = thread;
    this.tail = new Chunk((int) Math.min(firstChunk, Math.max(1, room)) * WORDS);
    this.head = tail;
    this.room = room;
  }

  /** The thread's id, from 0. */
  public int thread() {
    return thread;
  }

  /** Records the thread's first event. */
  public void begin() {
    record(EventKind.BEGIN, 0, 0, forked ? 1 : 0);
  }

  /** Records the thread's last event, for which there is always room. */
  public void end() {
    if (fill == tail.words.length && room <= tail.words.length / WORDS) {
      room = 0;
      follow(1);
    }
    record(EventKind.END, 0, 0, 0);
  }

  /** Records that the child is about to be started; call it before the start. */
  public void fork(ThreadLog child, int site) {
    child.forked = true;
    record(EventKind.FORK, site, child.thread, 0);
  }

  /** Records that the child was seen to have ended; call it after the join. */
  public void join(ThreadLog child, int site) {
    record(EventKind.JOIN, site, child.thread, 0);
  }

  /**
   * Records that a call begins.
   *
   * @param task the number that {@link Recorder#newTask} gave it
   * @param article the article's number, 0 for none
   */
  public void callStart(int task, int article, int site) {
    record(EventKind.CALL_START, site, task, article);
  }

  /**
   * Records that a call has ended.
   *
   * @param task the number that {@link Recorder#newTask} gave it
   * @param article the article's number, 0 for none
   * @param outcome {@link Operands#OK}, {@link Operands#FAILED} or {@link Operands#CANCELLED}
   */
  public void callEnd(int task, int article, int outcome, int site) {
    record(EventKind.CALL_END, site, task, Operands.outcome(outcome, article));
  }

  /** Records that an append begins. */
  public void appendStart(int list, int article, int site) {
    record(EventKind.APPEND_START, site, list, article);
  }

  /**
   * Records that an append has ended.
   *
   * @param outcome {@link Operands#OK}, {@link Operands#FAILED} or {@link Operands#CANCELLED}
   */
  public void appendEnd(int list, int article, int outcome, int site) {
    record(EventKind.APPEND_END, site, list, Operands.outcome(outcome, article));
  }

  /**
   * Records a send to a channel, and that there was room for it; call it before the element can be
   * received.
   *
   * @param number the element's, from 1
   * @param waiting how many elements, sent before, are still to be received
   */
  void send(int channel, long number, int waiting, int site) {
    long received = number - 1 - waiting;
    if (received > 0) {
      record(EventKind.ROOM, site, channel, received);
    }
    record(EventKind.SEND, site, channel, number);
  }

  /** Records a plain read; {@code index} is -1 for a variable. */
  public void read(int object, int index, int value, int site) {
    record(EventKind.READ, site, object, Operands.access(index, value));
  }

  /** Records a plain write; {@code index} is -1 for a variable. */
  public void write(int object, int index, int value, int site) {
    record(EventKind.WRITE, site, object, Operands.access(index, value));
  }

  /** Records an event now. What object and operand mean, and when to call, the kind says. */
  public void record(EventKind kind, int site, int object, long operand) {
    Chunk chunk = tail;
    int at = fill;
    if (at == chunk.words.length) {
      if (!extend()) {
        return;
      }
      chunk = tail;
      at = 0;
    }
    long[] words = chunk.words;
    words[at] = recorder.now();
    words[at + 1] = EventWord.of(kind, site, object);
    words[at + 2] = operand;
    fill = at + WORDS;
    chunk.publish(at + WORDS);
  }

  /**
   * An id for an array that this thread has just made, without asking anybody.
   *
   * @param parent the object that the array belongs to
   */
  int newArray(int parent) {
    return DerivedId.fits(parent, thread, arrays + 1)
        ? DerivedId.of(parent, thread, ++arrays)
        : recorder.newArray(parent);
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // the log's own thread alone writes it
  private boolean extend() {
    long left = room - tail.words.length / WORDS;
    if (left <= 0) {
      dropped = dropped + 1;
      return false;
    }
    room = left;
    follow((int) Math.min(left, Math.min(tail.words.length * 2L, LARGEST_CHUNK) / WORDS));
    return true;
  }

  private void follow(int events) {
    Chunk following = new Chunk(events * WORDS);
    tail.link(following);
    tail = following;
    fill = 0;
  }

  /** Reader: events that found no room, so far. */
  long dropped() {
    return dropped;
  }

  /**
   * Reader: hands on what is new, and then how much of what followed found no room.
   *
   * @return whether more may come: false once the thread's end was handed on
   */
  boolean drain(EventSink sink) {
    long lost = dropped;
    Chunk chunk = head;
    while (chunk != null) {
      int published = chunk.published();
      for (; read < published; read += WORDS) {
        if (!handOn(chunk.words, read, sink)) {
          head = null;
          return false;
        }
      }
      Chunk next = read == chunk.words.length ? chunk.next() : null;
      if (next != null) {
        head = next;
        read = 0;
      }
      chunk = next;
    }
    tell(lost, sink);
    return true;
  }

  private boolean handOn(long[] words, int at, EventSink sink) {
    long word = words[at + 1];
    EventKind kind = EventWord.kind(word);
    latest = words[at];
    if (kind == EventKind.END) {
      tell(dropped, sink);
    }
    sink.event(thread, latest, kind, EventWord.site(word), EventWord.object(word), words[at + 2]);
    return kind != EventKind.END;
  }

  private void tell(long lost, EventSink sink) {
    if (lost > told) {
      sink.event(thread, latest, EventKind.LOST, 0, 0, lost - told);
      told = lost;
    }
  }
}
