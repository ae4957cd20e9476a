package org.lockscope.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.probe.Reached.Kind;
import org.lockscope.probe.Reached.Step;

/**
 * Puts the events of many threads into one order that their synchronisation allows: a thread's
 * begin after its fork, a join after the child's end, a lock's acquire after the release before it
 * by the lock's running number, a receive after its send, a send after the receive that made room
 * for it, an observation after its publication. Among events free to go, the earlier time goes
 * first; time decides nothing else.
 *
 * <p><b>Gaps.</b> Once a thread has {@link EventKind#LOST} events, others may wait for what will
 * never come. An event is recorded after those it depends on, so what it waits for has been handed
 * in by the end of the next poll, or is lost: then the event goes without it, after a {@code LOST}
 * of 0 that says so, and after all that could go. That it goes last is what makes verdicts after a
 * gap possible: what went before it, and waited for nothing lost, is all that it may come after.
 *
 * <p>Used by one thread. An event costs time logarithmic in the number of threads that have one
 * waiting; memory is bounded by the events not yet handed on.
 */
public final class CausalMerge implements EventSink {
  private final EventSink out;
  private final List<@Nullable PendingEvents> pending = new ArrayList<>();
  private final PriorityQueue<PendingEvents> ready = new PriorityQueue<>(PendingEvents.EARLIEST);
  private final Map<Step, List<PendingEvents>> blocked = new HashMap<>();
  private final Reached reached = new Reached();
  private boolean gaps;
  private long polls;
  private long violations;

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
    gaps |= kind == EventKind.LOST;
    PendingEvents queue = queueOf(thread);
    boolean idle = queue.isEmpty();
    queue.at(polls);
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

  /**
   * Says that a poll has taken all that had been recorded when it began: hands on every event whose
   * dependencies have come, or are lost.
   */
  public void polled() {
    flush();
    while (gaps && giveUp(polls)) {
      flush();
    }
    polls++;
  }

  /** Hands on every event whose dependencies have come. */
  public void flush() {
    for (PendingEvents queue = ready.poll(); queue != null; queue = ready.poll()) {
      Step missing = missing(queue);
      if (missing == null) {
        handOn(queue);
      } else {
        blocked.computeIfAbsent(missing, step -> new ArrayList<>(1)).add(queue);
      }
    }
  }

  private void handOn(PendingEvents queue) {
    EventKind kind = queue.kind();
    Step made = reached.madeBy(queue.thread(), kind, queue.object(), queue.operand());
    queue.handOn(out);
    if (made != null) {
      reach(made);
    }
    if (!queue.isEmpty()) {
      ready.add(queue);
    } else if (kind == EventKind.END) {
      pending.set(queue.thread(), null);
    }
  }

  /** What the first event of a queue still has to wait for, null if nothing. */
  private @Nullable Step missing(PendingEvents queue) {
    EventKind kind = queue.kind();
    // Where events are missing, a release stands for its acquire as well, which may be one of them.
    EventKind asked = gaps && kind == EventKind.LOCK_RELEASE ? EventKind.LOCK_ACQUIRE : kind;
    return reached.missing(queue.thread(), asked, queue.object(), queue.operand());
  }

  private void reach(Step step) {
    reached.reach(step);
    if (!blocked.isEmpty()) {
      List<PendingEvents> queues = blocked.remove(step);
      if (queues != null) {
        ready.addAll(queues);
      }
    }
  }

  /**
   * Hands on the first events of threads that wait for what is lost.
   *
   * @param before only events that came with an earlier poll than this
   * @return whether there was one
   */
  private boolean giveUp(long before) {
    if (blocked.values().stream().flatMap(List::stream).noneMatch(q -> q.cameBefore(before))) {
      return false;
    }
    Coming coming = new Coming();
    List<PendingEvents> lost = waiting(before, coming::isNext);
    if (lost.isEmpty()) {
      lost = waiting(before, coming::isLost); // they wait for each other
    }
    lost.forEach(this::giveUp);
    return !lost.isEmpty();
  }

  /** Threads that wait for some steps with events that came before a poll, the earliest first. */
  private List<PendingEvents> waiting(long before, Predicate<Step> steps) {
    return blocked.entrySet().stream()
        .filter(entry -> steps.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .filter(queue -> queue.cameBefore(before))
        .sorted(PendingEvents.EARLIEST)
        .toList();
  }

  /** What the events that wait to be handed on will make. */
  private final class Coming {
    private final Set<Step> made = new HashSet<>();

    /** The least number that each object has still to come to, by its step of number 0. */
    private final Map<Step, Long> least = new HashMap<>();

    Coming() {
      for (PendingEvents queue : pending) {
        if (queue != null) {
          queue.forEach(this::add);
        }
      }
    }

    private void add(int thread, long time, EventKind kind, int site, int object, long operand) {
      Step step = reached.madeBy(thread, kind, object, operand);
      if (step != null) {
        made.add(step);
        comesTo(step);
      } else if (kind == EventKind.LOCK_ACQUIRE) {
        comesTo(new Step(Kind.RELEASED, object, operand - 1)); // its own release may be lost
      }
    }

    private void comesTo(Step step) {
      least.merge(unnumbered(step), step.number(), Math::min);
    }

    private static Step unnumbered(Step step) {
      return new Step(step.kind(), step.object(), 0);
    }

    boolean isLost(Step step) {
      // Receives are counted, so once one is missing, none of those to come is known by number.
      return step.kind() == Kind.RECEIVED || !made.contains(step);
    }

    /**
     * Whether it is lost, and its object has no earlier number to come to: whatever has to do with
     * that one would take a later for it.
     */
    boolean isNext(Step step) {
      return isLost(step) && least.getOrDefault(unnumbered(step), step.number()) >= step.number();
    }
  }

  private void giveUp(PendingEvents queue) {
    Step lost = null;
    for (Map.Entry<Step, List<PendingEvents>> entry : blocked.entrySet()) {
      if (entry.getValue().remove(queue)) {
        lost = entry.getKey();
        break;
      }
    }
    if (lost == null) {
      return; // a step that another gave up let it go
    }
    if (queue.kind() != EventKind.LOST) {
      violations++;
      out.event(queue.thread(), queue.time(), EventKind.LOST, 0, 0, 0);
    }
    reached.giveUp(lost);
    handOn(queue);
    List<PendingEvents> others = blocked.get(lost);
    if (others != null && others.isEmpty()) {
      blocked.remove(lost);
    }
  }

  /**
   * Hands on the rest, dependencies or not: for a recording that was cut.
   *
   * @return how many events went without a dependency, in all
   */
  public long finish() {
    polled();
    while (!blocked.isEmpty()) {
      if (!giveUp(Long.MAX_VALUE)) {
        // They wait for each other, as in a recording that is damaged.
        giveUp(
            blocked.values().stream()
                .flatMap(List::stream)
                .min(PendingEvents.EARLIEST)
                .orElseThrow());
      }
      flush();
    }
    return violations;
  }
}
