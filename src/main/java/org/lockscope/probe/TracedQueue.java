package org.lockscope.probe;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;

/**
 * A {@link BlockingQueue} whose sends and receives are recorded; first in, first out. Use it
 * wherever a {@link java.util.concurrent.LinkedBlockingQueue} stands, from any number of threads.
 * Elements leave it at its head alone: to remove another is not supported.
 *
 * <p>What a thread did before it put an element in happens-before what follows the taking of that
 * element, as {@link BlockingQueue} promises ("memory consistency effects"), and that is the only
 * order recorded: the lock inside orders senders too, but no program may rely on it.
 *
 * @param <E> what is sent
 */
public final class TracedQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
  private record Element<E>(E value, long number) {}

  private final Recorder recorder;
  private final int id;
  private final int sendSite;
  private final int receiveSite;
  private final int capacity;
  private final ToIntFunction<? super E> idOf;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition element = lock.newCondition();

  /** Guarded by {@link #lock}. */
  private final Deque<Element<E>> queue = new ArrayDeque<>();

  /** How many elements were put in. Guarded by {@link #lock}. */
  private long number;

  /**
   * An empty queue.
   *
   * @param recorder where its events go
   * @param name as people read it
   * @param capacity how many elements fit, 1 or more
   * @param idOf a number that tells elements apart, recorded with each request to send
   */
  public TracedQueue(Recorder recorder, String name, int capacity, ToIntFunction<? super E> idOf) {
    this(recorder, name, capacity, idOf, recorder.siteOfCaller(), recorder.siteOfCaller());
  }

  /**
   * An empty queue that is used at lines that are known.
   *
   * @param sendSite the id of the line that sends
   * @param receiveSite the id of the line that receives
   */
  public TracedQueue(
      Recorder recorder,
      String name,
      int capacity,
      ToIntFunction<? super E> idOf,
      int sendSite,
      int receiveSite) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a queue has room for one element at least");
    }
    this.recorder = recorder;
    this.capacity = capacity;
    this.idOf = idOf;
    this.id = recorder.newObject(ObjectKind.CHANNEL, name);
    this.sendSite = sendSite;
    this.receiveSite = receiveSite;
  }

  /** The queue's object id in events. */
  public int id() {
    return id;
  }

  /** How long a thread is ready to wait. */
  @FunctionalInterface
  private interface Patience {
    /** Waits for a signal; false once it has waited long enough. */
    boolean await(Condition condition) throws InterruptedException;
  }

  @SuppressWarnings("WaitNotInLoop") // who is patient loops
  private static Patience endless() {
    return condition -> {
      condition.await();
      return true;
    };
  }

  @SuppressWarnings("WaitNotInLoop") // who is patient loops
  private static Patience of(long timeout, TimeUnit unit) {
    long[] left = {unit.toNanos(timeout)};
    return condition -> {
      if (left[0] <= 0) {
        return false;
      }
      left[0] = condition.awaitNanos(left[0]);
      return true;
    };
  }

  @Override
  public void put(E value) throws InterruptedException {
    send(value, endless(), 0);
  }

  @Override
  public boolean offer(E value, long timeout, TimeUnit unit) throws InterruptedException {
    return send(value, of(timeout, unit), Operands.LIMITED);
  }

  private boolean send(E value, Patience patience, long limit) throws InterruptedException {
    Objects.requireNonNull(value);
    ThreadLog log = recorder.current();
    long asked = Integer.toUnsignedLong(idOf.applyAsInt(value)) | limit;
    log.record(EventKind.SEND_REQUEST, sendSite, id, asked);
    boolean sent = false;
    try {
      lock.lockInterruptibly();
      try {
        while (queue.size() >= capacity) {
          if (!patience.await(room)) {
            return false;
          }
        }
        add(log, value);
        sent = true;
        return true;
      } finally {
        lock.unlock();
      }
    } finally {
      abandonUnless(sent, log, sendSite);
    }
  }

  @Override
  public boolean offer(E value) {
    Objects.requireNonNull(value);
    ThreadLog log = recorder.current();
    lock.lock();
    try {
      if (queue.size() >= capacity) {
        return false;
      }
      add(log, value);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void add(ThreadLog log, E value) {
    long mine = ++number;
    log.send(id, mine, queue.size(), sendSite);
    queue.add(new Element<>(value, mine));
    element.signal();
  }

  @Override
  public E take() throws InterruptedException {
    return Objects.requireNonNull(receive(endless(), 0));
  }

  @Override
  public @Nullable E poll(long timeout, TimeUnit unit) throws InterruptedException {
    return receive(of(timeout, unit), Operands.LIMITED);
  }

  private @Nullable E receive(Patience patience, long limit) throws InterruptedException {
    ThreadLog log = recorder.current();
    log.record(EventKind.RECEIVE_REQUEST, receiveSite, id, limit);
    boolean taken = false;
    try {
      lock.lockInterruptibly();
      try {
        Element<E> first = queue.poll();
        while (first == null) {
          if (!patience.await(element)) {
            return null;
          }
          first = queue.poll();
        }
        taken = true;
        return received(log, first);
      } finally {
        lock.unlock();
      }
    } finally {
      abandonUnless(taken, log, receiveSite);
    }
  }

  /** The wait ended without an element: a time-out, or an interrupt. */
  private void abandonUnless(boolean done, ThreadLog log, int site) {
    if (!done) {
      log.record(EventKind.LOCK_ABANDON, site, id, 0);
    }
  }

  @Override
  public @Nullable E poll() {
    ThreadLog log = recorder.current();
    lock.lock();
    try {
      Element<E> first = queue.poll();
      return first == null ? null : received(log, first);
    } finally {
      lock.unlock();
    }
  }

  private E received(ThreadLog log, Element<E> taken) {
    log.record(EventKind.RECEIVE, receiveSite, id, taken.number);
    room.signal();
    return taken.value;
  }

  /** The element that would be taken next; it orders nothing, since it may be gone by then. */
  @Override
  public @Nullable E peek() {
    lock.lock();
    try {
      Element<E> first = queue.peek();
      return first == null ? null : first.value;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int size() {
    lock.lock();
    try {
      return queue.size();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int remainingCapacity() {
    return capacity - size();
  }

  @Override
  public int drainTo(Collection<? super E> to) {
    return drainTo(to, Integer.MAX_VALUE);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // itself, not an equal collection
  public int drainTo(Collection<? super E> to, int most) {
    // Before anything is taken, which nobody would have then.
    if (Objects.requireNonNull(to) == this) {
      throw new IllegalArgumentException("a queue cannot be drained into itself");
    }
    int drained = 0;
    while (drained < most) {
      E value = poll();
      if (value == null) {
        break;
      }
      to.add(value);
      drained++;
    }
    return drained;
  }

  /** The elements as they are now; nothing can be removed through it. */
  @Override
  public Iterator<E> iterator() {
    lock.lock();
    try {
      List<E> values = new ArrayList<>(queue.size());
      queue.forEach(each -> values.add(each.value));
      return List.copyOf(values).iterator();
    } finally {
      lock.unlock();
    }
  }
}
