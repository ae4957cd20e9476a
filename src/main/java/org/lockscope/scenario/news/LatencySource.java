package org.lockscope.scenario.news;

import java.time.Duration;

/** Says how long a simulated call takes. Used by all workers at once. */
@FunctionalInterface
public interface LatencySource {
  /** How long one call takes; asked once for each. */
  Duration of(int article, LlmTask task);
}
