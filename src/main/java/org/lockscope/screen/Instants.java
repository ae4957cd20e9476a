package org.lockscope.screen;

import java.util.HashMap;
import java.util.Map;

/**
 * The playheads: one for all runs on a common axis, else one each. Immutable.
 *
 * @param common that of a common axis
 * @param own those of runs that have an axis of their own; who has none is at the end
 */
public record Instants(Instant common, Map<RunId, Instant> own) implements ScreenState.Part {
  /** All at the end. */
  public static final Instants END = new Instants(new Instant.End(), Map.of());

  /** Copies the map. */
  public Instants {
    own = Map.copyOf(own);
  }

  /**
   * A run's playhead.
   *
   * @param together whether all runs share one
   */
  public Instant of(RunId id, boolean together) {
    return together ? common : own.getOrDefault(id, new Instant.End());
  }

  /** A run's playhead moves; with it all others that share it. */
  public Instants moved(RunId id, boolean together, Instant to) {
    if (together) {
      return new Instants(to, own);
    }
    Map<RunId, Instant> moved = new HashMap<>(own);
    moved.put(id, to);
    return new Instants(common, moved);
  }
}
