package org.lockscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * What happened to the shared list, so that it can be shown as it was at any instant. Grows with
 * the events it is handed, which must be all of the trace's, in order. Asking takes time that
 * follows what is asked for, not the length of the run. Used by one thread.
 */
public final class ListHistory implements EventSink {
  private static final int NONE = -1;
  private static final int GOES_ON = Integer.MAX_VALUE;

  private final IntColumns sizes = new IntColumns(2);
  private final IntColumns arrays = new IntColumns(2);

  /** Slot writes: event, article, thread, the write to the same slot before. */
  private final IntColumns writes = new IntColumns(4);

  private final Map<Long, Integer> lastWrites = new HashMap<>();

  /** Appends, by the columns named below. */
  private final IntColumns appends = new IntColumns(10);

  // Column 0 holds the event it began with.
  private static final int END = 1;
  private static final int THREAD = 2;
  private static final int ARTICLE = 3;
  private static final int SIZE_READ = 4;
  private static final int READ_AT = 5;
  private static final int SLOT = 6;
  private static final int WRITTEN_AT = 7;

  /** The oldest append that went on when this one began. */
  private static final int OLDEST = 8;

  private static final int SIZED_AT = 9;

  private final Map<Integer, Integer> underWay = new HashMap<>();
  private final ListCounts counts;
  private final int list;
  private final int sizeVariable;
  private final int arrayVariable;
  private int oldestUnderWay;
  private int events;

  /**
   * A history of an empty list.
   *
   * @param list the list's object id, which is also that of its first array
   * @param sizeVariable the object id of the variable that holds the size
   * @param arrayVariable the object id of the variable that holds the array
   */
  public ListHistory(int list, int sizeVariable, int arrayVariable) {
    this.list = list;
    this.sizeVariable = sizeVariable;
    this.arrayVariable = arrayVariable;
    this.counts = new ListCounts(list);
  }

  /** A history of a list of which nothing is known. */
  public static ListHistory unknown() {
    return new ListHistory(0, 0, 0);
  }

  /** Whether it is known which objects are the list's. */
  public boolean known() {
    return list != 0;
  }

  /** The list's object id. */
  public int list() {
    return list;
  }

  /** The object id of the variable that holds the size. */
  public int sizeVariable() {
    return sizeVariable;
  }

  /** The object id of the variable that holds the array. */
  public int arrayVariable() {
    return arrayVariable;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    switch (kind) {
      case APPEND_START -> start(thread, operand);
      case APPEND_END -> end(thread, operand);
      case READ -> read(thread, object, operand);
      case WRITE -> write(thread, object, operand);
      default -> {}
    }
    events++;
  }

  private void start(int thread, long operand) {
    int append = appends.size();
    underWay.put(thread, append);
    appends.add(
        events,
        GOES_ON,
        thread,
        Operands.article(operand),
        NONE,
        GOES_ON,
        NONE,
        GOES_ON,
        oldestUnderWay,
        GOES_ON);
  }

  private void end(int thread, long operand) {
    Integer append = underWay.remove(thread);
    boolean ok = Operands.outcomeOf(operand) == Operands.OK;
    counts.ended(events, Operands.article(operand), ok);
    if (append != null) {
      appends.set(append, END, events);
      while (oldestUnderWay < appends.size() && appends.get(oldestUnderWay, END) != GOES_ON) {
        oldestUnderWay++;
      }
    }
  }

  private void read(int thread, int object, long operand) {
    Integer append = underWay.get(thread);
    if (append != null && object == sizeVariable && appends.get(append, SIZE_READ) == NONE) {
      appends.set(append, SIZE_READ, Operands.value(operand));
      appends.set(append, READ_AT, events);
    }
  }

  private void write(int thread, int object, long operand) {
    int value = Operands.value(operand);
    if (object == sizeVariable) {
      sizes.add(events, value);
      counts.size(events, value);
      Integer append = underWay.get(thread);
      if (append != null && appends.get(append, SIZED_AT) == GOES_ON) {
        appends.set(append, SIZED_AT, events);
      }
    } else if (object == arrayVariable) {
      arrays.add(events, value);
      counts.array(events, value);
    } else if (Operands.index(operand) >= 0) {
      writeSlot(thread, object, Operands.index(operand), value);
    }
  }

  private void writeSlot(int thread, int array, int slot, int article) {
    int write = writes.size();
    Integer before = lastWrites.put(key(array, slot), write);
    writes.add(events, article, thread, before == null ? NONE : before);
    counts.slot(events, array, slot, article);
    Integer append = underWay.get(thread);
    if (append != null && appends.get(append, ARTICLE) == article) {
      appends.set(append, SLOT, slot);
      appends.set(append, WRITTEN_AT, events);
    }
  }

  private static long key(int array, int slot) {
    return ((long) array << 32) | slot;
  }

  /** The list's size as the last write to it by an instant said. */
  public int size(Moment moment) {
    int last = sizes.lastBefore(moment.events());
    return last < 0 ? 0 : sizes.get(last, 1);
  }

  /**
   * How many articles' results the slots below the size hold at an instant; empty where that is not
   * known, or where a file changes its list so often that it was not counted.
   */
  public OptionalInt stored(Moment moment) {
    return known() ? counts.stored(moment.events()) : OptionalInt.empty();
  }

  /**
   * How many articles' results are gone at an instant: overwritten, or appended and in no slot
   * below the size. Empty as {@link #stored}. One that is gone may come back, where an append puts
   * an older array or a larger size in place.
   */
  public OptionalInt lost(Moment moment) {
    return known() ? counts.lost(moment.events()) : OptionalInt.empty();
  }

  /** A slot of the array that is the list's at an instant. */
  public Slot slot(int index, Moment moment) {
    int last = arrays.lastBefore(moment.events());
    int array = last < 0 ? list : arrays.get(last, 1);
    int write = lastWrites.getOrDefault(key(array, index), NONE);
    while (write >= 0 && writes.get(write, 0) >= moment.events()) {
      write = writes.get(write, 3);
    }
    if (write < 0 || writes.get(write, 1) == 0) {
      return new Slot(index, 0, NONE, List.of());
    }
    int article = writes.get(write, 1);
    List<Integer> overwritten = new ArrayList<>();
    for (int old = writes.get(write, 3); old >= 0; old = writes.get(old, 3)) {
      int lost = writes.get(old, 1);
      if (lost != 0 && lost != article && !overwritten.contains(lost)) {
        overwritten.add(lost);
      }
    }
    return new Slot(index, article, writes.get(write, 2), overwritten);
  }

  /** The appends that have begun and not ended at an instant, in the order in which they began. */
  public List<Append> underWay(Moment moment) {
    List<Append> found = new ArrayList<>();
    int end = appends.lastBefore(moment.events()) + 1;
    int first = end == 0 ? 0 : appends.get(end - 1, OLDEST);
    for (int i = first; i < end; i++) {
      if (appends.get(i, END) >= moment.events()) {
        found.add(appendAt(i, moment));
      }
    }
    return found;
  }

  private Append appendAt(int append, Moment moment) {
    boolean read = appends.get(append, READ_AT) < moment.events();
    boolean wrote = appends.get(append, WRITTEN_AT) < moment.events();
    return new Append(
        appends.get(append, THREAD),
        appends.get(append, ARTICLE),
        read ? appends.get(append, SIZE_READ) : NONE,
        wrote ? appends.get(append, SLOT) : NONE,
        appends.get(append, SIZED_AT) < moment.events());
  }

  /**
   * A slot at an instant.
   *
   * @param index its number, from 0
   * @param article whose result stands in it; 0 if nobody wrote it
   * @param thread who wrote it; -1 if nobody did
   * @param overwritten the articles whose results stood in it before, the latest first
   */
  public record Slot(int index, int article, int thread, List<Integer> overwritten) {}

  /**
   * An append that goes on.
   *
   * @param thread whose it is
   * @param article whose result it appends
   * @param sizeRead the size it has read; -1 while it has read none
   * @param slot the slot it has written; -1 while it has written none
   * @param sized whether it has written the size
   */
  public record Append(int thread, int article, int sizeRead, int slot, boolean sized) {}
}
