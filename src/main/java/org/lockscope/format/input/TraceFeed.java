package org.lockscope.format.input;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/**
 * Hands events from outside to a trace builder for as long as they make sense and there is room.
 * The first that does not is remembered as a problem; it and all that follow are left out. Used by
 * one thread.
 */
public final class TraceFeed implements EventSink {
  private final TraceBuilder builder;
  private final Directory names;
  private final Limits limits;

  /** By thread: the time of its last event, and how many locks it may hold at most. */
  private long[] times = new long[16];

  private int[] held = new int[16];
  private @Nullable String problem;

  /** Feeds a new trace whose events are named by these names, as far as the limits allow. */
  public TraceFeed(Directory names, Limits limits) {
    this.builder = new TraceBuilder(names);
    this.names = names;
    this.limits = limits;
  }

  /** Why no more events are taken, in one sentence that names the event; null while they are. */
  @Nullable
  public String problem() {
    return problem;
  }

  /** How many events were taken so far. */
  public int size() {
    return builder.trace().events().size();
  }

  /**
   * Gives threads lanes, and locks histories, in an order, before any event; others follow.
   *
   * @throws TraceFileException if there is no such thread
   */
  public void order(List<Integer> lanes, List<Integer> locks) throws TraceFileException {
    int threads = Math.min(limits.threads(), names.threadCount());
    for (int thread : lanes) {
      if (thread < 0 || thread >= threads) {
        throw new TraceFileException(
            "it orders a thread %d, and there are %d".formatted(thread, threads));
      }
    }
    builder.order(lanes, locks);
  }

  /** Takes note of events that are left out, as nobody here knows their kind. */
  public void skip(String kind, long events) {
    builder.skip(kind, events);
  }

  /** Ends the trace with the events taken so far. */
  public Trace seal() {
    return builder.seal();
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    if (problem == null) {
      problem = wrong(thread, time, kind, site, object);
    }
    if (problem == null) {
      times[thread] = time;
      builder.event(thread, time, kind, site, object, operand);
    }
  }

  private @Nullable String wrong(int thread, long time, EventKind kind, int site, int object) {
    if (size() == limits.events()) {
      return "it holds more than %,d events, which is all there is memory for"
          .formatted(limits.events());
    }
    String thing = unknown(thread, kind, object);
    if (thing != null) {
      return numbered(thing);
    }
    if (time < 0 || time > Limits.LONGEST) {
      return numbered("the time " + time + " is out of range: 0 to 2^60 nanoseconds");
    }
    grow(thread);
    if (time < times[thread]) {
      return numbered(
          "the time of %s runs backwards from %d to %d"
              .formatted(OneLine.name(names.thread(thread).name()), times[thread], time));
    }
    if (site < 0 || site > 0xff_ffff) {
      return numbered("the place " + site + " is out of range: 0 to 16777215");
    }
    return tooMany(thread, kind);
  }

  /** What an event names that is not there. */
  private @Nullable String unknown(int thread, EventKind kind, int object) {
    int threads = Math.min(limits.threads(), names.threadCount());
    if (thread < 0 || thread >= threads) {
      return "there is no thread " + thread + ", but " + threads;
    }
    boolean ofThread = kind == EventKind.FORK || kind == EventKind.JOIN;
    if (ofThread && (object < 0 || object >= threads)) {
      return "there is no thread " + object + ", but " + threads;
    }
    boolean ofCall = kind == EventKind.CALL_START || kind == EventKind.CALL_END;
    boolean known =
        !ofCall || (object >= 0 && object < names.taskCount()) || ForeignTask.of(object) != null;
    return known ? null : "there is no task " + object + ", but " + names.taskCount();
  }

  private @Nullable String tooMany(int thread, EventKind kind) {
    switch (kind) {
      case LOCK_ACQUIRE, HELD -> {
        held[thread]++;
        if (held[thread] > limits.heldAtOnce()) {
          return numbered("a thread holds more than " + limits.heldAtOnce() + " locks at once");
        }
      }
      case LOCK_RELEASE -> held[thread] = Math.max(0, held[thread] - 1);
      default -> {}
    }
    return builder.trace().locks().size() > limits.locks()
        ? numbered("there are more than " + limits.locks() + " locks")
        : null;
  }

  private void grow(int thread) {
    if (thread >= times.length) {
      int capacity = Math.max(thread + 1, times.length * 2);
      times = Arrays.copyOf(times, capacity);
      held = Arrays.copyOf(held, capacity);
    }
  }

  private String numbered(String what) {
    return "event " + (size() + 1) + ": " + what;
  }
}
