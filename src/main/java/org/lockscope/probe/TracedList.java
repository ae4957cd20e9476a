package org.lockscope.probe;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;

/**
 * A growable array that appends as such arrays do: read the size, grow if full, write the slot,
 * write the size, all in plain fields. It is not thread-safe, on purpose: used by several threads
 * without a lock it really loses elements. Every access is recorded.
 *
 * <p>Each access stands on a line of its own and is recorded by a method that takes or returns the
 * value accessed, so that the recorded line is the line of the access.
 *
 * @param <E> what it holds
 */
public final class TracedList<E> {
  /** The places at which {@link #append} and {@link #snapshot} touch shared memory. */
  private enum Access {
    START,
    READ_SIZE,
    READ_ARRAY,
    READ_OLD_SLOT,
    COPY_SLOT,
    WRITE_ARRAY,
    WRITE_SLOT,
    WRITE_SIZE,
    COUNT,
    FIND_ARRAY,
    COLLECT
  }

  /** An array and its id. Final fields: safe to read even when found through a data race. */
  private static final class Slots {
    final int id;
    final @Nullable Object[] items;

    Slots(int id, @Nullable Object[] items) {
      this.id = id;
      this.items = items;
    }
  }

  private final Recorder recorder;
  private final ToIntFunction<E> idOf;
  private final Runnable afterReadingSize;
  private final int list;
  private final int sizeVariable;
  private final int arrayVariable;
  private final LazySite[] sites;

  private int size;
  private Slots slots;

  /**
   * An empty list.
   *
   * @param recorder where its events go
   * @param name as people read it; locations are named after it: {@code results.size}
   * @param capacity how many elements fit before it grows, 1 or more
   * @param idOf a number that tells elements apart, recorded with each access to a slot
   */
  public TracedList(Recorder recorder, String name, int capacity, ToIntFunction<E> idOf) {
    this(recorder, name, capacity, idOf, () -> {});
  }

  /**
   * An empty list whose appends can be held open.
   *
   * @param afterReadingSize runs in each append between reading the size and touching the array
   */
  public TracedList(
      Recorder recorder,
      String name,
      int capacity,
      ToIntFunction<E> idOf,
      Runnable afterReadingSize) {
    this.recorder = recorder;
    this.idOf = idOf;
    this.afterReadingSize = afterReadingSize;
    this.list = recorder.newObject(ObjectKind.ARRAY, name);
    this.sizeVariable = recorder.newObject(ObjectKind.VARIABLE, name + ".size");
    this.arrayVariable = recorder.newObject(ObjectKind.VARIABLE, name + ".elements");
    this.slots = new Slots(list, new Object[capacity]);
    this.sites = new LazySite[Access.values().length];
    for (int i = 0; i < sites.length; i++) {
      sites[i] = recorder.lazySite();
    }
  }

  /** The list's object id, which is also that of its first array. */
  public int id() {
    return list;
  }

  /** The object id of the variable that holds the size. */
  public int sizeVariable() {
    return sizeVariable;
  }

  /** The object id of the variable that holds the array; its values are the arrays' ids. */
  public int arrayVariable() {
    return arrayVariable;
  }

  /**
   * Appends an element, as unsafely as a plain array list does.
   *
   * @throws RuntimeException what an unlucky schedule makes of it, an index out of bounds say
   */
  public void append(E element) {
    ThreadLog log = recorder.current();
    int id = idOf.applyAsInt(element);
    log.appendStart(list, id, site(Access.START, "append"));
    int outcome = Operands.FAILED;
    try {
      append(log, id, element);
      outcome = Operands.OK;
    } finally {
      log.appendEnd(list, id, outcome, site(Access.START, "append"));
    }
  }

  /**
   * This list for code that knows {@link List} alone: {@code add} appends, all else is seen as
   * {@link #snapshot} does and under its conditions. Null stands where a slot was never written.
   */
  public List<@Nullable E> asList() {
    return new AbstractList<>() {
      @Override
      public boolean add(@Nullable E element) {
        append(Objects.requireNonNull(element));
        return true;
      }

      @Override
      public @Nullable E get(int index) {
        return snapshot().get(index);
      }

      @Override
      public int size() {
        return snapshot().size();
      }

      @Override
      public Iterator<@Nullable E> iterator() {
        return snapshot().iterator();
      }
    };
  }

  private void append(ThreadLog log, int id, E element) {
    int n = read(log, Access.READ_SIZE, size);
    afterReadingSize.run();
    Slots array = read(log, Access.READ_ARRAY, slots);
    if (n >= array.items.length) {
      array = grown(log, array, n + 1);
      slots = writing(log, array);
    }
    array.items[n] = writing(log, array.id, n, id, element);
    size = writing(log, n + 1);
  }

  private Slots grown(ThreadLog log, Slots old, int needed) {
    int length = old.items.length;
    Slots larger =
        new Slots(log.newArray(list), new Object[Math.max(needed, length + (length >> 1))]);
    for (int i = 0; i < length; i++) {
      Object item = readSlot(log, Access.READ_OLD_SLOT, "grown", old.id, i, old.items[i]);
      larger.items[i] = copying(log, larger.id, i, item);
    }
    return larger;
  }

  /**
   * The elements up to the size, as the calling thread sees them; null where a slot below the size
   * was never written, or where the array ends before the size: an append that put a small array
   * back may have been overtaken. The caller must have joined every thread that appended.
   */
  public List<@Nullable E> snapshot() {
    ThreadLog log = recorder.current();
    int n = count(log, size);
    Slots array = find(log, slots);
    List<@Nullable E> elements = new ArrayList<>(n);
    int there = Math.min(n, array.items.length);
    for (int i = 0; i < there; i++) {
      Object item = readSlot(log, Access.COLLECT, "snapshot", array.id, i, array.items[i]);
      elements.add(item == null ? null : cast(item));
    }
    elements.addAll(Collections.nCopies(n - there, null));
    return elements;
  }

  private int read(ThreadLog log, Access access, int value) {
    log.read(sizeVariable, -1, value, site(access, "append"));
    return value;
  }

  private Slots read(ThreadLog log, Access access, Slots value) {
    log.read(arrayVariable, -1, value.id, site(access, "append"));
    return value;
  }

  private int count(ThreadLog log, int value) {
    log.read(sizeVariable, -1, value, site(Access.COUNT, "snapshot"));
    return value;
  }

  private Slots find(ThreadLog log, Slots value) {
    log.read(arrayVariable, -1, value.id, site(Access.FIND_ARRAY, "snapshot"));
    return value;
  }

  private @Nullable Object readSlot(
      ThreadLog log, Access access, String entry, int array, int index, @Nullable Object item) {
    log.read(array, index, idOf(item), site(access, entry));
    return item;
  }

  private @Nullable Object copying(ThreadLog log, int array, int index, @Nullable Object item) {
    log.write(array, index, idOf(item), site(Access.COPY_SLOT, "grown"));
    return item;
  }

  private Slots writing(ThreadLog log, Slots value) {
    log.write(arrayVariable, -1, value.id, site(Access.WRITE_ARRAY, "append"));
    return value;
  }

  private E writing(ThreadLog log, int array, int index, int id, E element) {
    log.write(array, index, id, site(Access.WRITE_SLOT, "append"));
    return element;
  }

  private int writing(ThreadLog log, int value) {
    log.write(sizeVariable, -1, value, site(Access.WRITE_SIZE, "append"));
    return value;
  }

  private int site(Access access, String entry) {
    return sites[access.ordinal()].passed(TracedList.class, entry);
  }

  private int idOf(@Nullable Object item) {
    return item == null ? 0 : idOf.applyAsInt(cast(item));
  }

  @SuppressWarnings("unchecked") // only append writes slots, and it writes an E
  private E cast(Object item) {
    return (E) item;
  }
}
