package org.lockscope.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * The FastTrack race detector (Flanagan and Freund, PLDI 2009); its methods bear the names of the
 * paper's rules. It reports a race on a location at exactly the event at which full vector clocks
 * would first find one there. It is then brought up to date as though the two accesses had been
 * ordered, so that a later report names accesses unordered with the latest one.
 *
 * <p>Takes events in an order that their synchronisation allows; which of those orders it is makes
 * no difference to the verdict. Used by one thread. Throws {@link MalformedTraceException} at an
 * event that no execution could have: a release by a thread that does not hold the lock, an acquire
 * of a lock that another holds, an act of a thread after it was joined or before it was forked. An
 * acquire that is never released is fine; a nested acquire by the holder orders nothing.
 *
 * <p>Memory: about 80 bytes a location, and for a location read by several threads at once 20 more
 * a reader; for a thread a clock of what it has met, shared with those it met it from.
 */
public final class FastTrack implements EventSink {
  private record Location(int object, int index) {}

  private record Numbered(int object, long number) {}

  private record Sent(Clock clock, long epoch) {}

  private final Consumer<Race> report;
  private final boolean all;
  private final List<@Nullable ThreadState> threads = new ArrayList<>();
  private final Map<Location, VariableState> variables = new HashMap<>();
  private final Map<Integer, LockState> locks = new HashMap<>();
  private final Map<Numbered, Sent> sent = new HashMap<>();
  private final Map<Numbered, Clock> published = new HashMap<>();
  private final Map<Integer, Clock> publications = new HashMap<>();
  private long event;
  private int racyLocations;
  private long accesses;

  /**
   * A detector that has seen nothing.
   *
   * @param all whether to report every access that the rules find unordered, or the first a
   *     location
   * @param report is handed each race as it is found
   */
  public FastTrack(boolean all, Consumer<Race> report) {
    this.all = all;
    this.report = report;
  }

  /** How many locations raced so far. */
  public int racyLocations() {
    return racyLocations;
  }

  /** How many locations were accessed so far. */
  public int locations() {
    return variables.size();
  }

  /** How many reads and writes were checked so far. */
  public long accesses() {
    return accesses;
  }

  /** How many threads were met so far. */
  public int threads() {
    int known = 0;
    for (ThreadState thread : threads) {
      known += thread == null ? 0 : 1;
    }
    return known;
  }

  /** Says what number the next event has; otherwise events are numbered from 1. */
  public void nextNumber(long number) {
    event = number - 1;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    event++;
    ThreadState t = acting(thread);
    switch (kind) {
      case READ -> read(t, variable(object, operand), site, object, operand);
      case WRITE -> write(t, variable(object, operand), site, object, operand);
      case LOCK_ACQUIRE -> acquire(t, lock(object));
      case LOCK_RELEASE -> release(t, lock(object));
      case FORK -> fork(t, thread(object));
      case JOIN -> join(t, thread(object));
      case SEND -> {
        sent.put(new Numbered(object, operand), new Sent(t.clock(), t.epoch()));
        t.now++;
      }
      case RECEIVE -> receive(t, sent.remove(new Numbered(object, operand)));
      case PUBLISH -> publish(t, object, operand);
      case OBSERVE -> observe(t, published.get(new Numbered(object, operand)));
      default -> {}
    }
  }

  private ThreadState acting(int thread) {
    ThreadState t = thread(thread);
    if (t.joined) {
      throw new MalformedTraceException(event, "a thread acts after it was joined");
    }
    t.acted = true;
    return t;
  }

  private ThreadState thread(int id) {
    while (threads.size() <= id) {
      threads.add(null);
    }
    ThreadState t = threads.get(id);
    if (t == null) {
      t = new ThreadState(id);
      threads.set(id, t);
    }
    return t;
  }

  private LockState lock(int object) {
    return locks.computeIfAbsent(object, key -> new LockState());
  }

  private VariableState variable(int object, long operand) {
    accesses++;
    return variables.computeIfAbsent(
        new Location(object, Operands.index(operand)), key -> new VariableState());
  }

  private void read(ThreadState t, VariableState x, int site, int object, long operand) {
    long epoch = t.epoch();
    if (x.read == epoch) {
      return; // [FT READ SAME EPOCH]
    }
    if (x.write != VariableState.NONE && !t.covers(x.write)) {
      race(x, previousWrite(x), new Access(t.thread, false, site, event), object, operand);
    }
    if (x.read == VariableState.SHARED) {
      x.sharedReadBy(epoch, event, site); // [FT READ SHARED]
    } else if (x.read == VariableState.NONE || t.covers(x.read)) {
      x.readBy(epoch, event, site); // [FT READ EXCLUSIVE]
    } else {
      x.share(); // [FT READ SHARE]
      x.sharedReadBy(epoch, event, site);
    }
  }

  private void write(ThreadState t, VariableState x, int site, int object, long operand) {
    long epoch = t.epoch();
    if (x.write == epoch) {
      return; // [FT WRITE SAME EPOCH]
    }
    Access current = new Access(t.thread, true, site, event);
    if (x.write != VariableState.NONE && !t.covers(x.write)) {
      race(x, previousWrite(x), current, object, operand);
    }
    if (x.read == VariableState.SHARED) {
      Access unordered = unorderedRead(t, x);
      if (unordered != null) {
        race(x, unordered, current, object, operand);
      }
      x.forgetReads(); // [FT WRITE SHARED]
    } else if (x.read != VariableState.NONE && !t.covers(x.read)) {
      Access previous = new Access(VariableState.thread(x.read), false, x.readSite, x.readEvent);
      race(x, previous, current, object, operand);
    }
    x.writeBy(epoch, event, site); // [FT WRITE EXCLUSIVE]
  }

  private static Access previousWrite(VariableState x) {
    return new Access(VariableState.thread(x.write), true, x.writeSite, x.writeEvent);
  }

  private static @Nullable Access unorderedRead(ThreadState t, VariableState x) {
    for (int i = 0; i < x.readers; i++) {
      if (!t.covers(x.reads[i])) {
        return new Access(VariableState.thread(x.reads[i]), false, x.readSites[i], x.readEvents[i]);
      }
    }
    return null;
  }

  private void race(VariableState x, Access previous, Access current, int object, long operand) {
    if (!x.raced) {
      racyLocations++;
    }
    if (all || !x.raced) {
      report.accept(new Race(object, Operands.index(operand), previous, current));
    }
    x.raced = true;
  }

  /** [FT ACQUIRE]. */
  private void acquire(ThreadState t, LockState m) {
    if (m.holder == t.thread) {
      m.holds++;
      return;
    }
    if (m.holder != LockState.NOBODY) {
      throw new MalformedTraceException(event, "a lock is acquired that another thread holds");
    }
    m.holder = t.thread;
    m.holds = 1;
    if (m.releasedAt != VariableState.NONE) {
      t.take(m.released, m.releasedAt);
    }
  }

  /** [FT RELEASE]. */
  private void release(ThreadState t, LockState m) {
    if (m.holder != t.thread) {
      throw new MalformedTraceException(
          event, "a lock is released by a thread that does not hold it");
    }
    m.holds--;
    if (m.holds == 0) {
      m.holder = LockState.NOBODY;
      m.released = t.clock();
      m.releasedAt = t.epoch();
      t.now++;
    }
  }

  /** [FT FORK]. */
  private void fork(ThreadState t, ThreadState child) {
    if (child.acted) {
      throw new MalformedTraceException(event, "a thread is forked that has acted already");
    }
    child.take(t.clock(), t.epoch());
    t.now++;
  }

  /** [FT JOIN]. */
  private void join(ThreadState t, ThreadState child) {
    t.takeAll(child);
    child.joined = true;
  }

  private static void receive(ThreadState t, @Nullable Sent element) {
    if (element != null) {
      t.take(element.clock, element.epoch);
    }
  }

  private static void observe(ThreadState t, @Nullable Clock clock) {
    if (clock != null) {
      t.takeFromMany(clock);
    }
  }

  /** A volatile write happens-before every later read, and so does each write before it. */
  private void publish(ThreadState t, int object, long number) {
    Clock clock = publications.getOrDefault(object, Clock.ZERO).join(t.clock());
    publications.put(object, clock);
    published.put(new Numbered(object, number), clock);
    t.now++;
  }
}
