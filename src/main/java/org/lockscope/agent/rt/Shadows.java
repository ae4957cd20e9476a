package org.lockscope.agent.rt;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds an object's shadow: in the object, where its class was woven, else in a table by identity.
 *
 * <p>A shadow is made under one of {@value #STRIPES} locks, chosen by the identity hash code; so
 * two threads that meet an object at once get the same. A thread that reads an object's field
 * without that lock sees either the shadow, whole, or null, and then looks again under the lock.
 */
final class Shadows {
  private static final int STRIPES = 64;
  private static final Stripe[] TABLE = new Stripe[STRIPES];

  static {
    for (int i = 0; i < STRIPES; i++) {
      TABLE[i] = new Stripe();
    }
  }

  private Shadows() {}

  static Shadow of(Object object, Log log) {
    if (object instanceof Shadowed woven) {
      Object shadow = woven.lockscope$shadow();
      return shadow != null ? (Shadow) shadow : give(woven, log);
    }
    int hash = System.identityHashCode(object);
    Shadow known = stripe(hash).find(object, hash);
    return known != null ? known : stripe(hash).make(object, hash, log).shadow;
  }

  /** The shadow an object has; null if it was never met. */
  static @Nullable Shadow known(Object object) {
    if (object instanceof Shadowed woven) {
      return (Shadow) woven.lockscope$shadow();
    }
    int hash = System.identityHashCode(object);
    return stripe(hash).findSurely(object, hash);
  }

  /** The table's entry of an array, which holds it weakly. */
  static Entry entry(Object array, int hash, Log log) {
    Entry known = stripe(hash).entry(array, hash);
    return known != null ? known : stripe(hash).make(array, hash, log);
  }

  private static Stripe stripe(int hash) {
    return TABLE[(hash ^ (hash >>> 12)) & (STRIPES - 1)];
  }

  private static Shadow give(Shadowed woven, Log log) {
    int id = Ids.next(log);
    synchronized (stripe(System.identityHashCode(woven))) {
      Object known = woven.lockscope$shadow();
      if (known != null) {
        return (Shadow) known;
      }
      Shadow made = new Shadow(id);
      log.put(Wire.MET, 0, id, Names.numberOf(woven));
      woven.lockscope$shadow(made);
      return made;
    }
  }

  /** An object that has no field for its shadow. */
  static final class Entry extends WeakReference<Object> {
    final int hash;
    final Shadow shadow;
    volatile @Nullable Entry next;

    Entry(
        Object object,
        int hash,
        Shadow shadow,
        @Nullable Entry next,
        ReferenceQueue<Object> queue) {
      super(object, queue);
      this.hash = hash;
      this.shadow = shadow;
      this.next = next;
    }
  }

  /**
   * A hash table from weakly held objects, by identity. Changed under its own lock; read without: a
   * reader that misses an entry, since it came too early or the chain was changed under it, looks
   * again under the lock. Chains never have a cycle, so that every look ends.
   */
  private static final class Stripe {
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private volatile @Nullable Entry[] buckets = new @Nullable Entry[16];

    /** Whether entries are on their way from one table to another. */
    private volatile boolean moving;

    private int size;

    @Nullable Shadow find(Object object, int hash) {
      Entry entry = entry(object, hash);
      return entry == null ? null : entry.shadow;
    }

    /** As {@link #find}, and what was not found was not there when the look began. */
    @SuppressWarnings("ReferenceEquality") // whether it is still the same table
    @Nullable Shadow findSurely(Object object, int hash) {
      @Nullable Entry[] before = buckets;
      Shadow known = find(object, hash);
      return known == null && (moving || buckets != before) ? findLocked(object, hash) : known;
    }

    private synchronized @Nullable Shadow findLocked(Object object, int hash) {
      return find(object, hash);
    }

    @Nullable Entry entry(Object object, int hash) {
      @Nullable Entry[] all = buckets;
      for (Entry e = all[index(hash, all)]; e != null; e = e.next) {
        if (e.hash == hash && e.refersTo(object)) {
          return e;
        }
      }
      return null;
    }

    private static int index(int hash, @Nullable Entry[] all) {
      return (hash >>> 6 ^ hash >>> 18) & (all.length - 1);
    }

    synchronized Entry make(Object object, int hash, Log log) {
      Entry known = entry(object, hash);
      if (known != null) {
        return known;
      }
      forgetGone();
      if (size > buckets.length) {
        grow();
      }
      Shadow made = new Shadow(Ids.next(log));
      log.put(Wire.MET, 0, made.id, Names.numberOf(object));
      @Nullable Entry[] all = buckets;
      int at = index(hash, all);
      Entry entry = new Entry(object, hash, made, all[at], gone);
      all[at] = entry;
      buckets = all; // the volatile write publishes the entry
      size++;
      return entry;
    }

    private void forgetGone() {
      for (Reference<?> r = gone.poll(); r != null; r = gone.poll()) {
        Entry entry = (Entry) r;
        @Nullable Entry[] all = buckets;
        int at = index(entry.hash, all);
        size--;
        if (all[at] == entry) {
          all[at] = entry.next;
          continue;
        }
        for (Entry e = all[at]; e != null; e = e.next) {
          if (e.next == entry) {
            e.next = entry.next;
          }
        }
      }
    }

    private void grow() {
      @Nullable Entry[] old = buckets;
      @Nullable Entry[] larger = new @Nullable Entry[old.length * 2];
      moving = true;
      for (Entry head : old) {
        Entry e = head;
        while (e != null) {
          Entry following = e.next;
          int at = index(e.hash, larger);
          e.next = larger[at];
          larger[at] = e;
          e = following;
        }
      }
      buckets = larger;
      moving = false;
    }
  }
}
