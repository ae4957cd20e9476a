package org.lockscope.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;

/**
 * Puts the events of many threads into one order that their synchronisation allows: a thread's
 * begin after its fork, a join after the child's end, a lock's acquire after the release before it
 * by the lock's running number, a receive after its send, an observation after its publication.
 * Among events free to go, the earlier time goes first; time decides nothing else.
 *
 * <p>Used by one thread. An event costs time logarithmic in the number of threads that have one
 * waiting; memory is bounded by the events not yet handed on.
 */
public final class CausalMerge implements EventSink {
  /** The step of a numbered object that an event comes after, or makes. */
  private record Dependency(Kind kind, int object, long number) {}

  private enum Kind {
    FORKED,
    ENDED,
    RELEASED,
    SENT,
    PUBLISHED
  }

  private final EventSink out;
  private final List<@Nullable PendingEvents> pending = new ArrayList<>();
  private final PriorityQueue<PendingEvents> ready = new PriorityQueue<>(PendingEvents.EARLIEST);
  private final Map<Dependency, List<PendingEvents>> blocked = new HashMap<>();
  private final BitSet forked = new BitSet();
  private final BitSet ended = new BitSet();
  private final Map<Integer, Long> released = new HashMap<>();
  private final Map<Integer, Long> sent = new HashMap<>();
  private final Map<Integer, Long> published = new HashMap<>();

  /**
   * A merge.
   *
   * @param out takes the events in their order
   */
  public CausalMerge(EventSink out) {
    this.out = out;
  }

  /** Takes one event; a thread's events in that thread's order. */
  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    PendingEvents queue = queueOf(thread);
    boolean idle = queue.isEmpty();
    queue.add(time, kind, site, object, operand);
    if (idle) {
      ready.add(queue);
    }
  }

  private PendingEvents queueOf(int thread) {
    while (pending.size() <= thread) {
      pending.add(null);
    }
    PendingEvents queue = pending.get(thread);
    if (queue == null) {
      queue = new PendingEvents(thread);
      pending.set(thread, queue);
    }
    return queue;
  }

  /** Hands on every event whose dependencies have come. */
  public void flush() {
    for (PendingEvents queue = ready.poll(); queue != null; queue = ready.poll()) {
      Dependency missing = missing(queue);
      if (missing == null) {
        handOn(queue);
      } else {
        blocked.computeIfAbsent(missing, d -> new ArrayList<>(1)).add(queue);
      }
    }
  }

  private void handOn(PendingEvents queue) {
    EventKind kind = queue.kind();
    int object = queue.object();
    long operand = queue.operand();
    queue.handOn(out);
    made(queue.thread(), kind, object, operand);
    if (!queue.isEmpty()) {
      ready.add(queue);
    } else if (kind == EventKind.END) {
      pending.set(queue.thread(), null);
    }
  }

  /** What the first event of a queue still has to wait for, null if nothing. */
  private @Nullable Dependency missing(PendingEvents queue) {
    int object = queue.object();
    long number = queue.operand();
    return switch (queue.kind()) {
      case BEGIN ->
          number == 0 || forked.get(queue.thread())
              ? null
              : new Dependency(Kind.FORKED, queue.thread(), 0);
      case JOIN -> ended.get(object) ? null : new Dependency(Kind.ENDED, object, 0);
      case LOCK_ACQUIRE -> after(Kind.RELEASED, released, object, number - 1);
      case SEND -> after(Kind.SENT, sent, object, number - 1);
      case RECEIVE -> after(Kind.SENT, sent, object, number);
      case PUBLISH -> after(Kind.PUBLISHED, published, object, number - 1);
      case OBSERVE -> after(Kind.PUBLISHED, published, object, number);
      default -> null;
    };
  }

  private static @Nullable Dependency after(
      Kind kind, Map<Integer, Long> reached, int object, long number) {
    return reached.getOrDefault(object, 0L) >= number ? null : new Dependency(kind, object, number);
  }

  private void made(int thread, EventKind kind, int object, long operand) {
    switch (kind) {
      case FORK -> {
        forked.set(object);
        unblock(Kind.FORKED, object, 0);
      }
      case END -> {
        ended.set(thread);
        unblock(Kind.ENDED, thread, 0);
      }
      case LOCK_RELEASE -> reached(Kind.RELEASED, released, object, operand);
      case SEND -> reached(Kind.SENT, sent, object, operand);
      case PUBLISH -> reached(Kind.PUBLISHED, published, object, operand);
      default -> {}
    }
  }

  private void reached(Kind kind, Map<Integer, Long> reached, int object, long number) {
    reached.merge(object, number, Math::max);
    unblock(kind, object, number);
  }

  private void unblock(Kind kind, int object, long number) {
    if (blocked.isEmpty()) {
      return;
    }
    List<PendingEvents> queues = blocked.remove(new Dependency(kind, object, number));
    if (queues != null) {
      for (PendingEvents queue : queues) {
        ready.add(queue);
      }
    }
  }

  /**
   * Hands on the rest, the earliest first of the events that wait, dependencies or not: for a
   * recording that was cut.
   *
   * @return how many events went without a dependency
   */
  public long finish() {
    flush();
    long violations = 0;
    while (!blocked.isEmpty()) {
      PendingEvents earliest = unparkEarliest();
      if (missing(earliest) == null) {
        // What it waited for never came, but something later did.
        ready.add(earliest);
      } else {
        violations++;
        handOn(earliest);
      }
      flush();
    }
    return violations;
  }

  private PendingEvents unparkEarliest() {
    Dependency awaited = null;
    PendingEvents earliest = null;
    for (Map.Entry<Dependency, List<PendingEvents>> entry : blocked.entrySet()) {
      for (PendingEvents queue : entry.getValue()) {
        if (earliest == null || PendingEvents.EARLIEST.compare(queue, earliest) < 0) {
          awaited = entry.getKey();
          earliest = queue;
        }
      }
    }
    if (awaited == null || earliest == null) {
      throw new IllegalStateException("nothing waits");
    }
    List<PendingEvents> queues = blocked.get(awaited);
    if (queues != null) {
      queues.remove(earliest);
      if (queues.isEmpty()) {
        blocked.remove(awaited);
      }
    }
    return earliest;
  }
}
