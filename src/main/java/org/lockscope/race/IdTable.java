package org.lockscope.race;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values by id. Ids from 0 on, as recorders and readers give them, index an array; others, which
 * are rare, are hashed, so that an odd id costs no memory.
 */
final class IdTable<T> {
  private static final int MOST_DENSE = 1 << 26;
  private static final int FIRST_CAPACITY = 64;

  private final Supplier<T> maker;
  private @Nullable Object[] dense;
  private final Map<Integer, T> sparse = new HashMap<>();
  private int size;

  IdTable(Supplier<T> maker) {
    this(maker, FIRST_CAPACITY);
  }

  /** A table that may be one of very many, of few values each. */
  IdTable(Supplier<T> maker, int capacity) {
    this.maker = maker;
    this.dense = new @Nullable Object[capacity];
  }

  /** How many values there are. */
  int size() {
    return size;
  }

  /** The value with an id, made if there is none. */
  @SuppressWarnings("unchecked") // only made() writes the array, and it writes a T
  T at(int id) {
    if (id >= 0 && id < dense.length) {
      Object value = dense[id];
      if (value != null) {
        return (T) value;
      }
    }
    return made(id);
  }

  private T made(int id) {
    if (id < 0 || id >= MOST_DENSE || id > 2 * Math.max(size, FIRST_CAPACITY) + dense.length) {
      T known = sparse.get(id);
      return known == null ? madeSparse(id) : known;
    }
    T moved = sparse.remove(id);
    if (id >= dense.length) {
      dense = Arrays.copyOf(dense, Math.max(id + 1, dense.length * 2));
    }
    size += moved == null ? 1 : 0;
    T value = moved == null ? maker.get() : moved;
    dense[id] = value;
    return value;
  }

  private T madeSparse(int id) {
    T value = maker.get();
    sparse.put(id, value);
    size++;
    return value;
  }
}
