package org.lockscope.trace;

/**
 * Sums over a trace, kept as it grows, so that asking for them costs nothing. Durations in
 * nanoseconds; what has not ended counts up to the trace's {@link Trace#end end} as asked for.
 *
 * <p>Confined to the thread that builds the trace until the trace is sealed.
 */
public final class Totals {
  /** A sum of durations of which some may still be running. */
  static final class Sum {
    private long ended;
    private long running;
    private long starts;

    void start(long time) {
      running++;
      starts += time;
    }

    void end(long start, long time) {
      running--;
      starts -= start;
      ended += Math.max(0, time - start);
    }

    long upTo(long now) {
      return ended + running * now - starts;
    }

    /** What the sum lacks to be the time so far times those that go on. */
    long lacking() {
      return starts - ended;
    }

    /** How many go on. */
    long running() {
      return running;
    }
  }

  final Sum calls = new Sum();
  final Sum waits = new Sum();
  final Sum holds = new Sum();
  private boolean partOfHolds;
  private boolean anyHold;
  private long firstEvent;
  private long lastEvent;
  private boolean any;

  Totals() {}

  /** When the first event was, in nanoseconds since the recording began. */
  public long start() {
    return firstEvent;
  }

  /** From the first event to the last so far. */
  public long wall() {
    return any ? lastEvent - firstEvent : 0;
  }

  /** All calls together. */
  public long calls(long now) {
    return calls.upTo(now);
  }

  /** How long locks were held, all holds together. */
  public long held(long now) {
    return holds.upTo(now);
  }

  /** How much of the holds of locks the trace tells. */
  public Told toldOfHolds() {
    return !anyHold ? Told.NOTHING : partOfHolds ? Told.PART : Told.ALL;
  }

  void holdBegins(long time) {
    anyHold = true;
    holds.start(time);
  }

  /** The recorder tells of those requests alone that had to wait, so not of all holds. */
  void tellsOfWaitsOnly() {
    partOfHolds = true;
  }

  /** How long threads waited for locks, all together. */
  public long waited(long now) {
    return waits.upTo(now);
  }

  void event(long time) {
    firstEvent = any ? Math.min(firstEvent, time) : time;
    lastEvent = any ? Math.max(lastEvent, time) : time;
    any = true;
  }

  long lastEvent() {
    return lastEvent;
  }
}
