package org.lockscope.agent.rt;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What one thread knows of the elements it has accessed, array by array, so that it tells of each
 * element once in an epoch, as {@link AccessFilter} does for fields. Elements are kept in blocks of
 * {@value Wire#BLOCK}, a bit each, and a block's accesses from one line are one event.
 *
 * <p>It holds arrays weakly and forgets: what it has no room for is recorded once more. One
 * thread's own.
 */
final class ElementFilter {
  /** Of a block: the epoch that its bits are of. */
  private static final int EPOCH = 0;

  /** Of a block: which elements were written in that epoch. */
  private static final int WRITTEN = 1;

  /** Of a block: which were read. */
  private static final int READ = 2;

  /** Of a block: the event that tells of writes and may be added to, as the log says. */
  private static final int WRITE_EVENT = 3;

  /** Of a block: the event that tells of reads. */
  private static final int READ_EVENT = 4;

  /** How many numbers a block has. */
  private static final int WIDTH = 5;

  private static final int FIRST_BITS = 4;
  private static final int MOST_BITS = 12;

  /** More than 32 million elements' blocks at once are forgotten: 20 MiB. */
  private static final int MOST_BLOCKS = 1 << 19;

  /** An array's elements. */
  static final class View {
    final int id;
    final int length;
    final long[] state;
    private final WeakReference<Object> array;
    private final int hash;

    private View(Shadows.Entry entry, int hash, int length) {
      this.id = entry.shadow.id;
      this.array = entry;
      this.hash = hash;
      this.length = length;
      this.state = new long[(int) (((long) length + Wire.BLOCK - 1) / Wire.BLOCK * WIDTH)];
    }

    /** Whether an access of an element is new in an epoch; it is known from then on. */
    boolean isNew(int index, boolean write, int epoch) {
      int block = block(index);
      long bit = 1L << index;
      if (state[block + EPOCH] != epoch) {
        state[block + EPOCH] = epoch;
        state[block + WRITTEN] = 0;
        state[block + READ] = 0;
      } else if ((state[block + WRITTEN] & bit) != 0
          || (!write && (state[block + READ] & bit) != 0)) {
        return false;
      }
      state[block + (write ? WRITTEN : READ)] |= bit;
      return true;
    }
  }

  private @Nullable View[] views = new @Nullable View[1 << FIRST_BITS];
  private long blocks;
  private int forgotten;

  private static int block(int index) {
    return index / Wire.BLOCK * WIDTH;
  }

  /** Where an array's state has the event that tells of an element's writes, or of its reads. */
  static int event(int index, boolean write) {
    return block(index) + (write ? WRITE_EVENT : READ_EVENT);
  }

  /** What is known of an array. */
  View of(Object array, Log log) {
    int hash = System.identityHashCode(array);
    @Nullable View[] all = views;
    View view = all[hash & (all.length - 1)];
    return view != null && view.array.refersTo(array) ? view : make(array, hash, log);
  }

  private View make(Object array, int hash, Log log) {
    View made =
        new View(Shadows.entry(array, hash, log), hash, java.lang.reflect.Array.getLength(array));
    blocks += made.state.length / WIDTH;
    if (blocks > MOST_BLOCKS) {
      clear();
      blocks = made.state.length / WIDTH;
    }
    int slot = hash & (views.length - 1);
    View other = views[slot];
    if (other != null) {
      blocks -= other.state.length / WIDTH;
      if (++forgotten > views.length / 4 && views.length < 1 << MOST_BITS) {
        grow();
        slot = hash & (views.length - 1);
      }
    }
    views[slot] = made;
    return made;
  }

  private void grow() {
    @Nullable View[] larger = new @Nullable View[views.length * 2];
    for (View view : views) {
      if (view != null) {
        larger[view.hash & (larger.length - 1)] = view;
      }
    }
    views = larger;
    forgotten = 0;
  }

  /** Forgets everything. */
  void clear() {
    views = new @Nullable View[views.length];
    blocks = 0;
  }
}
