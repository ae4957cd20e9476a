package org.lockscope.live;

import java.util.function.LongSupplier;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.trace.Events;
import org.lockscope.trace.Trace;

/** A trace whose events come once more, each when its time has come. */
public final class ReplaySource implements Source {
  private final Trace trace;
  private final LongSupplier clock;
  private final long begun;
  private int next;
  private long gaps;

  /** Written by any thread that stops it, read by the reader: volatile makes it seen. */
  private volatile boolean stopped;

  /**
   * A replay that begins now.
   *
   * @param trace a sealed one
   * @param clock nanoseconds that never run backwards, as fast as the replay is to be
   */
  public ReplaySource(Trace trace, LongSupplier clock) {
    this.trace = trace;
    this.clock = clock;
    this.begun = clock.getAsLong();
  }

  @Override
  public void poll(EventSink sink) {
    Events events = trace.events();
    long now = now();
    while (!stopped && next < events.size() && events.time(next) <= now) {
      gaps += events.kind(next) == EventKind.LOST ? events.operand(next) : 0;
      events.forEach(next, ++next, sink);
    }
  }

  @Override
  public Directory names() {
    return trace.directory();
  }

  @Override
  public long now() {
    return Math.min(trace.end(), clock.getAsLong() - begun);
  }

  @Override
  public void stop() {
    stopped = true;
  }

  @Override
  public boolean ended() {
    return stopped || now() == trace.end();
  }

  @Override
  public long gaps() {
    return gaps;
  }
}
