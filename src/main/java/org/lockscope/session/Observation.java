package org.lockscope.session;

import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.live.Source;
import org.lockscope.probe.CausalMerge;
import org.lockscope.trace.Deadlock;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Standstill;
import org.lockscope.trace.Standstills;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/**
 * What is seen of a run while it goes on, whatever the program: takes what its source has, puts the
 * events in order, builds the trace, looks for data races and for threads that wait for each other,
 * and hands each event on. Used by one thread, its reader.
 */
final class Observation {
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final Source source;
  private final CausalMerge merge;
  private final TraceBuilder builder;
  private final RaceWatch watch;
  private final EventSink[] sinks;

  /**
   * When the run's time begins, by the source's clock: a nanosecond before its first event, so that
   * a replay has an instant before all of them. Unknown until a poll has seen that event.
   */
  private long zero = UNKNOWN;

  private @Nullable Deadlock deadlock;
  private final Standstills standstills = new Standstills();
  private @Nullable Standstill standstill;

  /**
   * Nothing seen yet.
   *
   * @param sinks are handed every event in causal order, after the trace and the detector have it
   */
  Observation(Source source, EventSink... sinks) {
    this.source = source;
    this.sinks = sinks.clone();
    this.builder = new TraceBuilder(source.names());
    this.watch = new RaceWatch(source.names());
    this.merge = new CausalMerge(this::take);
  }

  /** Time counts from the run's beginning: what was done before, to prepare it, is not its own. */
  private void take(int thread, long at, EventKind kind, int site, int object, long operand) {
    zero = zero == UNKNOWN ? at - 1 : zero;
    long time = at - zero;
    builder.event(thread, time, kind, site, object, operand);
    watch.event(thread, time, kind, site, object, operand);
    standstills.event(thread, time, kind, site, object, operand);
    for (EventSink sink : sinks) {
      sink.event(thread, time, kind, site, object, operand);
    }
  }

  /**
   * Takes what has come since the last call; never blocks on a thread that records. When nothing
   * more will come, the trace is sealed.
   *
   * @return whether that is so
   */
  boolean poll() {
    // Asked first: what was recorded happens-before its source's end is seen, so that a poll that
    // follows a seen end takes everything.
    boolean ended = source.ended();
    source.poll(merge);
    merge.polled();
    if (ended) {
      merge.finish();
      builder.seal();
      return true;
    }
    if (zero != UNKNOWN) {
      builder.advanceTo(source.now() - zero);
    }
    if (deadlock == null) {
      deadlock = Deadlock.at(trace(), trace().end()).orElse(null);
    }
    if (standstill == null) {
      Moment now = new Moment(trace().end(), trace().events().size());
      standstill = standstills.at(now).orElse(null);
    }
    return false;
  }

  /** The trace so far. */
  Trace trace() {
    return builder.trace();
  }

  /** What the race detector says so far. */
  Verdict verdict() {
    return watch.verdict();
  }

  /** Threads that wait for each other in a cycle, as a poll found them; null if none do. */
  @Nullable Deadlock deadlock() {
    return deadlock;
  }

  /** When it stood still, so far; grows with each poll. */
  Standstills standstills() {
    return standstills;
  }

  /** All threads that live wait, as a poll found them; null if somebody could act until now. */
  @Nullable Standstill standstill() {
    return standstill;
  }

  /** Events that found no room, so far. */
  long dropped() {
    return source.gaps();
  }
}
