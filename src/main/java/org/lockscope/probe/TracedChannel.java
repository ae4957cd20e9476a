package org.lockscope.probe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;

/**
 * A bounded queue from many threads to others, whose sends and receives are recorded. What a thread
 * did before a send happens-before what follows the receive of that element, as {@link
 * java.util.concurrent.BlockingQueue} promises ("memory consistency effects"), and that is the only
 * order recorded: the lock inside orders senders too, but no program may rely on it.
 *
 * @param <E> what is sent
 */
public final class TracedChannel<E> {
  private record Element<E>(@Nullable E value, long number) {}

  private final Recorder recorder;
  private final int id;
  private final int site;
  private final int capacity;
  private final ToIntFunction<E> idOf;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition element = lock.newCondition();

  /** Guarded by {@link #lock}. */
  private final Deque<Element<E>> queue = new ArrayDeque<>();

  /** How many elements were sent, the end among them. Guarded by {@link #lock}. */
  private long number;

  /**
   * An empty channel.
   *
   * @param recorder where its events go
   * @param name as people read it
   * @param capacity how many elements fit, 1 or more
   * @param idOf a number that tells elements apart, recorded with each request to send
   */
  public TracedChannel(Recorder recorder, String name, int capacity, ToIntFunction<E> idOf) {
    this.recorder = recorder;
    this.capacity = capacity;
    this.idOf = idOf;
    this.id = recorder.newObject(ObjectKind.CHANNEL, name);
    this.site = recorder.siteOfCaller();
  }

  /** The channel's object id in events. */
  public int id() {
    return id;
  }

  /**
   * Sends an element; waits while the channel is full.
   *
   * @throws InterruptedException if the thread is interrupted while it waits; nothing was sent
   */
  public void send(E value) throws InterruptedException {
    ThreadLog log = recorder.current();
    log.record(EventKind.SEND_REQUEST, site, id, idOf.applyAsInt(value));
    lock.lockInterruptibly();
    try {
      while (queue.size() >= capacity) {
        room.await();
      }
      add(log, value);
    } finally {
      lock.unlock();
    }
  }

  /** Sends an element if there is room, without waiting; false if there is none. */
  public boolean offer(E value) {
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

  /**
   * Receives the element sent first, without waiting.
   *
   * @return the element, or null if there is none or the sender said that there will be none
   */
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

  /** Says that nothing more will be sent; takes no room, and never waits. */
  public void end() {
    ThreadLog log = recorder.current();
    lock.lock();
    try {
      add(log, null);
    } finally {
      lock.unlock();
    }
  }

  private void add(ThreadLog log, @Nullable E value) {
    long mine = ++number;
    log.send(id, mine, queue.size(), site);
    queue.add(new Element<>(value, mine));
    element.signal();
  }

  /**
   * Receives the element sent first; waits while there is none.
   *
   * @return the element, or null if the sender said that there will be none
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public @Nullable E receive() throws InterruptedException {
    ThreadLog log = recorder.current();
    log.record(EventKind.RECEIVE_REQUEST, site, id, 0);
    lock.lockInterruptibly();
    try {
      Element<E> first = queue.poll();
      while (first == null) {
        element.await();
        first = queue.poll();
      }
      return received(log, first);
    } finally {
      lock.unlock();
    }
  }

  private @Nullable E received(ThreadLog log, Element<E> taken) {
    log.record(EventKind.RECEIVE, site, id, taken.number);
    room.signal();
    return taken.value;
  }
}
