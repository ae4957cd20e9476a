package org.lockscope.ui.kit;

/** Measures how often pulses come. */
public final class PulseMeter {
  private static final double SMOOTHING = 0.05;
  private static final double SECOND = 1e9;

  private long last;
  private double interval;

  /** Notes a pulse at a time in nanoseconds. */
  public void pulse(long now) {
    if (last != 0 && now > last) {
      double latest = now - last;
      interval = interval == 0 ? latest : interval + SMOOTHING * (latest - interval);
    }
    last = now;
  }

  /** Forgets what came before a pause. */
  public void reset() {
    last = 0;
    interval = 0;
  }

  /** Pulses a second, 0 if not known yet. */
  public long perSecond() {
    return interval == 0 ? 0 : Math.round(SECOND / interval);
  }
}
