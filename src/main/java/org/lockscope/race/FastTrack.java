package org.lockscope.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * of a lock that another holds, an act of a thread after it was joined or before it was forked, a
 * second fork of a thread, a join of itself. An acquire that is never released is fine; a nested
 * acquire by the holder orders nothing; a thread may be joined by several.
 *
 * <p>Memory: some 80 bytes a location, and for a location read by several threads at once 100 and
 * 24 a reader more; for a thread some 200 bytes and a clock of those it has met, 64 bytes for each
 * sixteen neighbours and shared with those it met them from ({@code DetectorMemory} measures it).
 */
public final class FastTrack implements EventSink {
  private final Reports reports;
  private final List<@Nullable ThreadState> threads = new ArrayList<>();
  private final Locations locations = new Locations();
  private final IdTable<LockState> locks = new IdTable<>(LockState::new);
  private final Messages messages = new Messages();
  private final Map<Integer, Publications> publications = new HashMap<>();
  private final Gaps gaps = new Gaps();
  private long event;
  private long accesses;

  /**
   * A detector that has seen nothing.
   *
   * @param all whether to report every access that the rules find unordered, or the first a
   *     location
   * @param report is handed each race as it is found
   */
  public FastTrack(boolean all, Consumer<Race> report) {
    this.reports = new Reports(all, report);
  }

  /** How many locations raced so far. */
  public int racyLocations() {
    return reports.racyLocations();
  }

  /** How many accesses so far were unordered with an earlier one, as the rules find them. */
  public long unorderedAccesses() {
    return reports.unorderedAccesses();
  }

  /** How many locations were accessed so far. */
  public int locations() {
    return locations.size();
  }

  /** How many reads and writes were checked so far. */
  public long accesses() {
    return accesses;
  }

  /** What is missing of the events so far; grows with them. */
  public Gaps gaps() {
    return gaps;
  }

  /** How many threads were met so far. */
  public int threads() {
    return (int) threads.stream().filter(Objects::nonNull).count();
  }

  /** Says what number the next event has; else they are numbered from 1. */
  public void nextNumber(long number) {
    event = number - 1;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    event++;
    // What is missing of a thread may be told after it was joined.
    ThreadState t = kind == EventKind.LOST ? thread(thread) : acting(thread);
    switch (kind) {
      case READ, WRITE -> access(t, kind, site, object, Operands.index(operand));
      case LOCK_ACQUIRE -> acquire(t, locks.at(object), object);
      case LOCK_RELEASE -> release(t, locks.at(object), object);
      case FORK -> fork(t, thread(object), site);
      case JOIN -> join(t, thread(object));
      case SEND -> messages.send(t, object, operand, event);
      case ROOM -> messages.meet(t, object, event);
      case RECEIVE -> messages.receive(t, object, operand, event);
      case PUBLISH -> publish(t, object, operand);
      case OBSERVE -> observe(t, publications.get(object), operand);
      case HELD -> hold(t, locks.at(object), object);
      case LOST -> gaps.lost(t, event, operand);
      default -> {}
    }
  }

  /**
   * Takes accesses of elements of one array as one event, as though they came one by one.
   *
   * @param kind a read or a write
   * @param block which elements: {@value ElementBlock#SIZE} times this is the first
   * @param mask which of these, the first the lowest bit
   */
  public void elements(int thread, EventKind kind, int site, int object, int block, long mask) {
    event++;
    ThreadState t = acting(thread);
    accesses += Long.bitCount(mask);
    ElementBlock states = locations.block(object, block, mask);
    int first = block * ElementBlock.SIZE;
    for (int part = 0; part < states.parts(); part++) {
      long elements = states.mask(part);
      if ((elements & mask) != 0 && kind == EventKind.WRITE) {
        write(t, site, states.state(part), object, first, elements);
      } else if ((elements & mask) != 0) {
        read(t, site, states.state(part), object, first, elements);
      }
    }
    states.unite(mask);
  }

  private void access(ThreadState t, EventKind kind, int site, int object, int slot) {
    accesses++;
    VariableState x = locations.at(object, slot);
    if (kind == EventKind.WRITE) {
      write(t, site, x, object, slot, 1);
    } else {
      read(t, site, x, object, slot, 1);
    }
  }

  private ThreadState acting(int thread) {
    ThreadState t = thread(thread);
    require(!t.joined, "a thread acts after it was joined");
    t.acted = true;
    return t;
  }

  /** Where nothing is missing, an event that cannot be makes the trace one that cannot be. */
  private void require(boolean possible, String otherwise) {
    if (!possible && !gaps.any()) {
      throw new MalformedTraceException(event, otherwise);
    }
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

  private void read(ThreadState t, int site, VariableState x, int object, int slot, long elements) {
    if (x.read == t.epoch()) {
      return; // [FT READ SAME EPOCH]
    }
    if (!t.covers(x.write)) {
      race(x, x.lastWrite(), access(t, false, site), object, slot, elements);
    }
    SharedReads shared = x.shared;
    if (shared != null) {
      shared.add(t.epoch(), event, site, t.held); // [FT READ SHARED]
    } else if (t.covers(x.read)) {
      x.readBy(t, event, site); // [FT READ EXCLUSIVE]
    } else {
      x.share().add(t.epoch(), event, site, t.held); // [FT READ SHARE]
    }
  }

  private void write(
      ThreadState t, int site, VariableState x, int object, int slot, long elements) {
    if (x.write == t.epoch()) {
      return; // [FT WRITE SAME EPOCH]
    }
    if (!t.covers(x.write)) {
      race(x, x.lastWrite(), access(t, true, site), object, slot, elements);
    }
    SharedReads shared = x.shared;
    if (shared != null) {
      Access unordered = shared.unorderedWith(t, read -> certain(read, t));
      if (unordered != null) {
        race(x, unordered, access(t, true, site), object, slot, elements);
      }
      x.forgetReads(); // [FT WRITE SHARED]
    } else if (!t.covers(x.read)) {
      race(x, x.lastRead(), access(t, true, site), object, slot, elements);
    }
    x.writeBy(t, event, site); // [FT WRITE EXCLUSIVE]
  }

  private Access access(ThreadState t, boolean write, int site) {
    return new Access(t.thread, write, site, event, Held.locks(t.held), null);
  }

  private boolean certain(Access previous, ThreadState current) {
    return gaps.certain(thread(previous.thread()), previous.event(), current);
  }

  private void race(
      VariableState x, Access previous, Access current, int object, int slot, long elements) {
    ThreadState later = thread(current.thread());
    if (certain(previous, later)) {
      Access from = previous.from(thread(previous.thread()).origin);
      reports.race(x, new Race(object, slot, from, current.from(later.origin)), elements);
    } else {
      gaps.doubt(x, object, slot, elements, event);
    }
  }

  /** [FT ACQUIRE]. */
  private void acquire(ThreadState t, LockState m, int lock) {
    // Once something is missing, it may be the release between the two.
    if (m.holder == t.thread && !gaps.any()) {
      m.holds++;
      return;
    }
    require(m.holder == LockState.NOBODY, "a lock is acquired that another thread holds");
    hold(t, m, lock);
    t.take(m.released, m.releasedAt);
    t.mayKnow(m.mayKnow, event);
  }

  private void hold(ThreadState t, LockState m, int lock) {
    if (m.holder != LockState.NOBODY) {
      ThreadState before = thread(m.holder);
      before.held = Held.without(before.held, lock);
    }
    m.holder = t.thread;
    m.holds = 1;
    t.held = new Held(lock, t.held);
  }

  /** [FT RELEASE]. */
  private void release(ThreadState t, LockState m, int lock) {
    require(m.holder == t.thread, "a lock is released by a thread that does not hold it");
    if (m.holder != t.thread) {
      hold(t, m, lock); // its acquire is missing
    }
    m.holds--;
    if (m.holds == 0) {
      m.mayKnow = t.mayKnow();
      m.holder = LockState.NOBODY;
      t.held = Held.without(t.held, lock);
      m.released = t.clock();
      m.releasedAt = t.epoch();
      t.now++;
    }
  }

  /** [FT FORK]. */
  private void fork(ThreadState t, ThreadState child, int site) {
    require(!child.acted, "a thread is forked that has acted already");
    require(!child.joined, "a thread is forked that was joined already");
    require(child.origin == null, "a thread is forked a second time");
    child.mayKnow(t.mayKnow(), event);
    child.origin = new Origin(t.thread, site, event);
    child.take(t.clock(), t.epoch());
    t.now++;
  }

  /** [FT JOIN]. */
  private void join(ThreadState t, ThreadState child) {
    require(child != t, "a thread joins itself");
    t.mayKnow(child.mayKnow(), event);
    t.takeAll(child);
    child.joined = true;
  }

  private void observe(ThreadState t, @Nullable Publications of, long number) {
    if (of != null) {
      t.mayKnow(of.mayKnow(), event);
      t.takeFromMany(of.at(number));
    }
  }

  /** A volatile write happens-before every later read, and so does each write before it. */
  private void publish(ThreadState t, int object, long number) {
    Publications of = publications.computeIfAbsent(object, key -> new Publications());
    of.add(number, t.clock(), t.mayKnow());
    t.mayKnow(of.mayKnow(), event); // as Messages.meet
    t.now++;
  }
}
