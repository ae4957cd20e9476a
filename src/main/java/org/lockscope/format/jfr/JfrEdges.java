package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * Turns what one thread did into its events, in an order a thread can have: at one instant, first
 * the release of what it held, then the ends of what it did, the innermost first, then what took no
 * time, then what it does next, the outermost first. Used by one thread.
 */
final class JfrEdges {
  /** What happens at one instant, in this order. */
  private enum Rank {
    BEGIN,
    RELEASE,
    END_OF_SPAN,
    INSTANT,
    START_OF_SPAN,
    END
  }

  private record Edge(
      long time, Rank rank, int tie, EventKind kind, int site, int object, long operand) {}

  private static final Comparator<Edge> ORDER =
      Comparator.comparingLong(Edge::time).thenComparing(Edge::rank).thenComparingInt(Edge::tie);

  /** The Flight Recorder tells of contended entries alone: somebody held the lock. */
  private static final long HELD = 1;

  private final List<Edge> edges = new ArrayList<>();
  private int spans;

  /**
   * Adds what no known hold followed; a thread's spans come nested, the outer ones first.
   *
   * @throws IllegalArgumentException if it is a thread's start or end
   */
  void add(JfrSpan span) {
    switch (span.kind()) {
      case ENTER, PARKED, PARKED_IN_VAIN ->
          add(span, EventKind.LOCK_REQUEST, HELD, EventKind.LOCK_ABANDON);
      case ASK -> add(span, EventKind.LOCK_REQUEST, 0, EventKind.LOCK_ABANDON);
      case HOLD -> {} // of what nobody knows when it was got
      case AWAITING -> add(span, EventKind.AWAIT, 0, EventKind.LOCK_ABANDON);
      case APPEND -> append(span);
      case TASK -> task(span);
      case SAMPLE ->
          edge(
              span.start(),
              Rank.INSTANT,
              2 * spans++,
              EventKind.SAMPLE,
              span.site(),
              0,
              span.object());
      case BEGUN, ENDED -> throw new IllegalArgumentException(span.kind().name());
    }
  }

  private void add(JfrSpan span, EventKind start, long operand, EventKind end) {
    start(span, start, span.object(), operand);
    end(span, end, span.object(), 0);
    spans++;
  }

  private void task(JfrSpan span) {
    int about = Math.max(0, span.other());
    start(span, EventKind.CALL_START, span.object(), about);
    end(span, EventKind.CALL_END, span.object(), Operands.outcome(Operands.OK, about));
    spans++;
  }

  private void append(JfrSpan span) {
    int article = Math.max(0, span.other());
    start(span, EventKind.APPEND_START, span.object(), article);
    end(span, EventKind.APPEND_END, span.object(), Operands.outcome(Operands.OK, article));
    spans++;
  }

  private void start(JfrSpan span, EventKind kind, int object, long operand) {
    boolean instant = span.length() == 0;
    Rank rank = instant ? Rank.INSTANT : Rank.START_OF_SPAN;
    edge(span.start(), rank, 2 * spans, kind, span.site(), object, operand);
  }

  private void end(JfrSpan span, EventKind kind, int object, long operand) {
    boolean instant = span.length() == 0;
    Rank rank = instant ? Rank.INSTANT : Rank.END_OF_SPAN;
    int tie = instant ? 2 * spans + 1 : -spans;
    edge(span.end(), rank, tie, kind, span.site(), object, operand);
  }

  /** Adds a wait for a lock, and what is known of the hold that followed it. */
  void add(JfrSpan span, JfrHold hold) {
    // Our own recordings tell of all requests, and of the holds that make waits of some.
    long held = span.kind() == JfrSpan.Kind.ASK ? 0 : HELD;
    start(span, EventKind.LOCK_REQUEST, span.object(), held);
    end(span, EventKind.LOCK_ACQUIRE, span.object(), hold.number());
    if (hold.to() == span.end()) {
      end(span, EventKind.LOCK_RELEASE, span.object(), hold.number());
    } else {
      release(hold, span.site());
    }
    spans++;
  }

  /** Adds a hold whose beginning nothing tells: it is asked for and got in one instant. */
  void add(JfrHold hold) {
    int tie = Integer.MAX_VALUE;
    edge(hold.from(), Rank.INSTANT, tie, EventKind.LOCK_REQUEST, 0, hold.monitor(), 0);
    edge(hold.from(), Rank.INSTANT, tie, EventKind.LOCK_ACQUIRE, 0, hold.monitor(), hold.number());
    release(hold, 0);
  }

  private void release(JfrHold hold, int site) {
    edge(hold.to(), Rank.RELEASE, 0, EventKind.LOCK_RELEASE, site, hold.monitor(), hold.number());
  }

  /** Adds the start of a child. */
  void fork(long time, int child, int site) {
    edge(time, Rank.INSTANT, -1, EventKind.FORK, site, child, 0);
  }

  /** Adds the thread's begin, before all else. */
  void begin(long time, boolean forked) {
    long first = time;
    for (Edge edge : edges) {
      first = Math.min(first, edge.time);
    }
    edge(first, Rank.BEGIN, 0, EventKind.BEGIN, 0, 0, forked ? 1 : 0);
  }

  /** Adds the thread's end, after all else. */
  void end(long time) {
    long last = time;
    for (Edge edge : edges) {
      last = Math.max(last, edge.time);
    }
    edge(last, Rank.END, 0, EventKind.END, 0, 0, 0);
  }

  private void edge(
      long time, Rank rank, int tie, EventKind kind, int site, int object, long operand) {
    edges.add(new Edge(time, rank, tie, kind, site, object, operand));
  }

  /** Hands all of it to a sink. */
  void to(int thread, EventSink sink) {
    edges.sort(ORDER);
    for (Edge edge : edges) {
      sink.event(thread, edge.time, edge.kind, edge.site, edge.object, edge.operand);
    }
  }
}
