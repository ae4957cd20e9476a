package org.lockscope.race;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** R_x while reads of a location are concurrent: each thread's last, in no order. */
final class SharedReads {
  private static final int FIRST_CAPACITY = 2;

  private long[] epochs = new long[FIRST_CAPACITY];
  private long[] events = new long[FIRST_CAPACITY];
  private int[] sites = new int[FIRST_CAPACITY];
  private @Nullable Held[] helds = new @Nullable Held[FIRST_CAPACITY];
  private int size;

  void add(long epoch, long event, int site, @Nullable Held held) {
    int at = indexOf(Epochs.thread(epoch));
    if (at == epochs.length) {
      int capacity = size * 2;
      epochs = Arrays.copyOf(epochs, capacity);
      events = Arrays.copyOf(events, capacity);
      sites = Arrays.copyOf(sites, capacity);
      helds = Arrays.copyOf(helds, capacity);
    }
    size = Math.max(size, at + 1);
    epochs[at] = epoch;
    events[at] = event;
    sites[at] = site;
    helds[at] = held;
  }

  SharedReads copy() {
    SharedReads copy = new SharedReads();
    copy.epochs = epochs.clone();
    copy.events = events.clone();
    copy.sites = sites.clone();
    copy.helds = helds.clone();
    copy.size = size;
    return copy;
  }

  private int indexOf(int thread) {
    for (int i = 0; i < size; i++) {
      if (Epochs.thread(epochs[i]) == thread) {
        return i;
      }
    }
    return size;
  }

  /**
   * A read that does not come before what a thread does next, one that is certain not to if there
   * is one; null if all do.
   */
  @Nullable Access unorderedWith(ThreadState t, Predicate<Access> certain) {
    Access found = null;
    for (int i = 0; i < size; i++) {
      if (!t.covers(epochs[i])) {
        Access read =
            new Access(
                Epochs.thread(epochs[i]), false, sites[i], events[i], Held.locks(helds[i]), null);
        if (certain.test(read)) {
          return read;
        }
        found = found == null ? read : found;
      }
    }
    return found;
  }
}
