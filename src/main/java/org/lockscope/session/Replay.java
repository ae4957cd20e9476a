package org.lockscope.session;

/**
 * How the time of a replay passes: so many times as fast as the run, on to its end or round and
 * round. Immutable.
 *
 * @param speed run time a second of real time, {@value #SLOWEST} to {@value #FASTEST}
 * @param loop whether it begins anew at the end
 */
public record Replay(double speed, boolean loop) {
  /** The slowest replay. */
  public static final double SLOWEST = 0.01;

  /** The fastest replay. */
  public static final double FASTEST = 100;

  /** As fast as the run was, once. */
  public static final Replay NORMAL = new Replay(1, false);

  /** Keeps the speed within its bounds. */
  public Replay {
    speed = Math.clamp(speed, SLOWEST, FASTEST);
  }

  /**
   * Where the playhead is after some real time.
   *
   * @param from where it was, in nanoseconds since the recording began
   * @param elapsed how much real time passed, in nanoseconds
   * @param end where the run ends
   * @return where it is now, {@code end} at most
   */
  public long after(long from, long elapsed, long end) {
    double to = from + elapsed * speed;
    if (to < end) {
      return (long) to;
    }
    return loop && end > 0 ? (long) (to % end) : end;
  }
}
