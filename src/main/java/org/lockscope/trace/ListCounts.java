package org.lockscope.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many results the shared list holds and how many are gone, after every event: counted from the
 * slots as they are written, so that an instant is looked up and not recounted. Used by one thread.
 */
final class ListCounts {
  /** How many slots a change may have looked at beyond {@value #EACH} an event. */
  private static final long SPARE = 10_000_000;

  private static final long EACH = 64;

  private static final int STORED = 1;
  private static final int LOST = 2;
  private static final int UNKNOWN = -1;

  /** Event, stored, lost; a row where they change. */
  private final IntColumns rows = new IntColumns(3);

  /** Of each array, which article stands in each slot that was written. */
  private final Map<Integer, NavigableMap<Integer, Integer>> arrays = new HashMap<>();

  /** In how many slots below the size of the list's array an article stands. */
  private final Map<Integer, Integer> standing = new HashMap<>();

  private final Set<Integer> appended = new HashSet<>();
  private final Set<Integer> overwritten = new HashSet<>();
  private final Set<Integer> lost = new HashSet<>();
  private int array;
  private int size;
  private long looked;
  private boolean givenUp;

  /** Counts of an empty list, whose array is that object. */
  ListCounts(int array) {
    this.array = array;
    rows.add(UNKNOWN, 0, 0);
  }

  /** How many articles stand below the size once so many events have happened. */
  OptionalInt stored(int events) {
    return at(events, STORED);
  }

  /** How many articles are gone by then. */
  OptionalInt lost(int events) {
    return at(events, LOST);
  }

  private OptionalInt at(int events, int column) {
    int count = rows.get(rows.lastBefore(events), column);
    return count == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /** A slot is written, by its article or by a copy; 0 empties it. */
  void slot(int event, int ofArray, int slot, int article) {
    Integer before = arrays.computeIfAbsent(ofArray, key -> new TreeMap<>()).put(slot, article);
    boolean current = ofArray == array;
    if (current && slot < size) {
      stands(article, 1);
      stands(before == null ? 0 : before, -1);
    }
    if (current && before != null && before != article) {
      overwritten.add(before);
      judge(before);
    }
    if (current) {
      overwritten.remove(article);
      judge(article);
    }
    note(event);
  }

  /** The size is written. */
  void size(int event, int newSize) {
    NavigableMap<Integer, Integer> slots = slots();
    if (newSize > size) {
      between(event, slots, size, newSize, 1);
    } else {
      between(event, slots, newSize, size, -1);
    }
    size = newSize;
    note(event);
  }

  /** Another array becomes the list's. */
  void array(int event, int newArray) {
    between(event, slots(), 0, size, -1);
    array = newArray;
    between(event, slots(), 0, size, 1);
    note(event);
  }

  /** An article's append has ended; one that failed lost nothing, it failed. */
  void ended(int event, int article, boolean ok) {
    if (ok) {
      appended.add(article);
    } else {
      overwritten.remove(article);
    }
    judge(article);
    note(event);
  }

  private NavigableMap<Integer, Integer> slots() {
    return arrays.getOrDefault(array, new TreeMap<>());
  }

  private void between(
      int event, NavigableMap<Integer, Integer> slots, int from, int to, int change) {
    if (givenUp || from >= to) {
      return;
    }
    Collection<Integer> articles = slots.subMap(from, to).values();
    for (int article : articles) {
      stands(article, change);
      looked++;
    }
    givenUp = looked > SPARE + EACH * event;
  }

  private void stands(int article, int change) {
    if (article != 0) {
      standing.merge(article, change, (a, b) -> a + b == 0 ? null : a + b);
      judge(article);
    }
  }

  /**
   * Whether an article is gone: it was overwritten or its append returned, and it stands nowhere.
   */
  private void judge(int article) {
    boolean gone =
        article != 0
            && !standing.containsKey(article)
            && (overwritten.contains(article) || appended.contains(article));
    if (gone) {
      lost.add(article);
    } else {
      lost.remove(article);
    }
  }

  private void note(int event) {
    int last = rows.size() - 1;
    int stored = givenUp ? UNKNOWN : standing.size();
    int gone = givenUp ? UNKNOWN : lost.size();
    if (rows.get(last, STORED) != stored || rows.get(last, LOST) != gone) {
      rows.add(event, stored, gone);
    }
  }
}
