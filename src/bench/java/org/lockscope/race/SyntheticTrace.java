package org.lockscope.race;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * A race-free trace of a size of one's choice, of the mix that logs of programs have: threads take
 * turns of some ten events; three quarters are reads and writes of data of their own, the rest
 * touches shared data under one of 64 locks, or data written before all threads were started.
 */
public final class SyntheticTrace {
  private static final int LOCKS = 64;
  private static final int OWN = 1_000;
  private static final int CONSTANTS = 1_000;
  private static final long VARIABLE = Operands.access(-1, 0);

  private final int[] thread;
  private final byte[] kind;
  private final int[] object;
  private final int[] site;
  private int size;

  public SyntheticTrace(int threads, int events) {
    thread = new int[events];
    kind = new byte[events];
    object = new int[events];
    site = new int[events];
    Random random = new Random(threads);
    int firstConstant = 1 + LOCKS;
    for (int i = 0; i < CONSTANTS; i++) {
      add(0, EventKind.WRITE, firstConstant + i, i & 63);
    }
    for (int t = 1; t <= threads; t++) {
      add(0, EventKind.FORK, t, 0);
    }
    int firstOwn = firstConstant + CONSTANTS + LOCKS;
    while (size < events) {
      turn(1 + random.nextInt(threads), random, firstConstant, firstOwn);
    }
  }

  private void turn(int t, Random random, int firstConstant, int firstOwn) {
    int own = firstOwn + t * OWN;
    if (random.nextInt(3) == 0) {
      int lock = 1 + random.nextInt(LOCKS);
      int guarded = firstConstant + CONSTANTS + lock - 1;
      add(t, EventKind.LOCK_ACQUIRE, lock, 100);
      add(t, EventKind.READ, guarded, 101);
      add(t, EventKind.WRITE, guarded, 102);
      add(t, EventKind.LOCK_RELEASE, lock, 103);
    }
    for (int i = 0; i < 10; i++) {
      int choice = random.nextInt(8);
      if (choice == 0) {
        add(t, EventKind.READ, firstConstant + random.nextInt(CONSTANTS), 104);
      } else {
        EventKind access = choice < 6 ? EventKind.READ : EventKind.WRITE;
        add(t, access, own + random.nextInt(OWN), 105 + choice);
      }
    }
  }

  private void add(int t, EventKind what, int which, int where) {
    if (size < thread.length) {
      thread[size] = t;
      kind[size] = (byte) what.code();
      object[size] = which;
      site[size] = where;
      size++;
    }
  }

  public int size() {
    return size;
  }

  public void replay(EventSink sink) {
    for (int i = 0; i < size; i++) {
      sink.event(thread[i], i, EventKind.of(kind[i]), site[i], object[i], VARIABLE);
    }
  }

  /** The trace in the STD format. */
  public void write(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      String op =
          switch (EventKind.of(kind[i])) {
            case READ -> "r(v" + object[i];
            case WRITE -> "w(v" + object[i];
            case LOCK_ACQUIRE -> "acq(lock" + object[i];
            case LOCK_RELEASE -> "rel(lock" + object[i];
            default -> "fork(T" + object[i];
          };
      text.append('T').append(thread[i]).append('|').append(op).append(")|").append(site[i]);
      text.append('\n');
      if (text.length() > 1 << 16 || i == size - 1) {
        out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        text.setLength(0);
      }
    }
  }
}
