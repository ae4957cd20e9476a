package org.lockscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * Finds out when a recording stands still. It is handed all events in causal order and can then be
 * asked about any instant. Used by one thread while the recording goes on.
 *
 * <p>It does not cry wolf: a thread that calls, computes, or waits for a limited time can still
 * act; so can one that waits for a lock that is free, to receive from a channel that is not empty,
 * to send to one that has room since an element was received, or on a condition that was signalled
 * since. How much a channel holds is not recorded, so whether a first send has to wait is known by
 * its waiting: nothing is told before nothing has happened for {@link #QUIET}.
 */
public final class Standstills implements EventSink {
  /** For how long nothing has to happen, in nanoseconds: half a second. */
  public static final long QUIET = 500_000_000;

  private record Found(int events, Standstill standstill) {}

  /**
   * A standstill that somebody from outside ended.
   *
   * @param standstill what it was
   * @param until when it ended, in nanoseconds since the recording began
   */
  public record Over(Standstill standstill, long until) {}

  private final Set<Integer> alive = new HashSet<>();

  /** Those that wait until somebody else acts, by their threads. */
  private final Map<Integer, Standstill.Wait> waits = new HashMap<>();

  private final Map<Integer, Integer> holders = new HashMap<>();

  /** How many elements are in channels. */
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /** How many elements channels have room for at least: what receives left, and sends took. */
  private final Map<Integer, Integer> room = new HashMap<>();

  private final List<Found> found = new ArrayList<>();

  /** The first that was over, and the count of events that ended it. */
  private @Nullable Over over;

  private int overAfter;
  private int events;

  /** A finder that has seen nothing. */
  public Standstills() {}

  /** One that has seen all of a recording; takes time that follows its events. */
  public static Standstills of(Trace trace) {
    Standstills all = new Standstills();
    trace.events().forEach(0, trace.events().size(), all);
    return all;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    events++;
    if (over == null && !found.isEmpty() && found.getLast().events == events - 1) {
      Standstill last = found.getLast().standstill;
      if (time - last.since() >= QUIET) {
        over = new Over(last, time);
        overAfter = events;
      }
    }
    alive.add(thread);
    boolean limited = operand >= Operands.LIMITED;
    switch (kind) {
      case LOCK_REQUEST -> waits(thread, time, State.WAITING, object, limited);
      case AWAIT -> waits(thread, time, State.AWAITING, object, limited);
      case SEND_REQUEST -> waits(thread, time, State.SENDING, object, limited);
      case RECEIVE_REQUEST -> waits(thread, time, State.RECEIVING, object, limited);
      case LOCK_RELEASE -> {
        holders.remove(object, thread);
        // Who waits on a condition lets its lock go, and waits on.
        Standstill.Wait wait = waits.get(thread);
        if (wait != null && wait.state() != State.AWAITING) {
          waits.remove(thread);
        }
      }
      default -> {
        waits.remove(thread);
        acts(thread, kind, object);
      }
    }
    Standstill standstill = now();
    if (standstill != null) {
      found.add(new Found(events, standstill));
    }
  }

  private void waits(int thread, long time, State state, int object, boolean limited) {
    if (limited) {
      waits.remove(thread);
    } else {
      waits.put(thread, new Standstill.Wait(thread, state, object, time));
    }
  }

  private void acts(int thread, EventKind kind, int object) {
    switch (kind) {
      case FORK -> alive.add(object);
      case END -> alive.remove(thread);
      case LOCK_ACQUIRE -> holders.put(object, thread);
      case SEND -> {
        sizes.merge(object, 1, Integer::sum);
        room.computeIfPresent(object, (_, free) -> Math.max(0, free - 1));
      }
      case RECEIVE -> {
        sizes.merge(object, -1, Integer::sum);
        room.merge(object, 1, Integer::sum);
      }
      case SIGNAL -> wake(object);
      default -> {}
    }
  }

  private void wake(int condition) {
    waits.values().removeIf(wait -> wait.state() == State.AWAITING && wait.object() == condition);
  }

  /** What stands still unless something follows; null if somebody can act. */
  private @Nullable Standstill now() {
    if (alive.isEmpty() || waits.size() < alive.size()) {
      return null;
    }
    long since = 0;
    for (Standstill.Wait wait : waits.values()) {
      boolean free =
          wait.state() == State.WAITING
              && holders.getOrDefault(wait.object(), wait.thread()) == wait.thread();
      boolean filled = wait.state() == State.RECEIVING && sizes.getOrDefault(wait.object(), 0) > 0;
      boolean roomy = wait.state() == State.SENDING && room.getOrDefault(wait.object(), 0) > 0;
      if (free || filled || roomy) {
        return null;
      }
      since = Math.max(since, wait.since());
    }
    return new Standstill(List.copyOf(waits.values()), since);
  }

  /** The first standstill, if it was over by an instant; null if there was none. */
  public @Nullable Over over(Moment moment) {
    return overAfter <= moment.events() ? over : null;
  }

  /**
   * The standstill there was at an instant. Takes time logarithmic in how often all threads waited.
   */
  public Optional<Standstill> at(Moment moment) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).events <= moment.events()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0 || found.get(low - 1).events != moment.events()) {
      return Optional.empty();
    }
    Standstill last = found.get(low - 1).standstill;
    return moment.time() - last.since() >= QUIET ? Optional.of(last) : Optional.empty();
  }
}
