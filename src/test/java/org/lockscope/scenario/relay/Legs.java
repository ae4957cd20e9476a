package org.lockscope.scenario.relay;

import java.time.Duration;
import org.lockscope.scenario.LatencyRange;

/** How long legs are. */
final class Legs {
  private Legs() {}

  /** How long a leg is: each has a length of its own. */
  static Duration length(LatencyRange latency, int leg) {
    long width = latency.maxNanos() - latency.minNanos();
    return Duration.ofNanos(latency.minNanos() + width * (leg % 5) / 4);
  }
}
