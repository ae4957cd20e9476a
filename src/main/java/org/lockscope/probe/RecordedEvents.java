package org.lockscope.probe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.EventWord;

/** Keeps the events it is handed, in their order, at 32 bytes each. For one thread. */
final class RecordedEvents implements EventSink {
  private static final int NUMBERS = 4;
  private static final int EVENTS_A_BLOCK = 1 << 13;

  /** Blocks of thread, time, kind with site and object, operand. */
  private final List<long[]> blocks = new ArrayList<>();

  private int size;

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    int at = size % EVENTS_A_BLOCK * NUMBERS;
    if (at == 0) {
      blocks.add(new long[EVENTS_A_BLOCK * NUMBERS]);
    }
    long[] block = blocks.getLast();
    block[at] = thread;
    block[at + 1] = time;
    block[at + 2] = EventWord.of(kind, site, object);
    block[at + 3] = operand;
    size++;
  }

  int size() {
    return size;
  }

  /** Hands all of them on. */
  void forEach(Each each) throws IOException {
    for (int i = 0; i < size; i++) {
      long[] block = blocks.get(i / EVENTS_A_BLOCK);
      int at = i % EVENTS_A_BLOCK * NUMBERS;
      each.event((int) block[at], block[at + 1], block[at + 2], block[at + 3]);
    }
  }

  /** Takes an event. */
  @FunctionalInterface
  interface Each {
    void event(int thread, long time, long word, long operand) throws IOException;
  }
}
