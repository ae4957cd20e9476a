package org.lockscope.contention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LaneGroup;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Trace;

/** Folds the lanes of pools of threads, where there are too many to be looked at one by one. */
public final class LanePools {
  /** As many lanes need no folding. */
  public static final int MOST_LANES = 40;

  /** Fewer threads of a pool are shown one by one all the same. */
  public static final int LEAST = 4;

  private LanePools() {}

  /**
   * The rows of lanes: a row a pool, where its first lane was, and a row a lane for others and for
   * those of pools that are opened, below the pool's.
   *
   * @param shown which lanes, in their order
   * @param apart threads that are shown by themselves whatever their pool
   * @param opened the names of the pools that are opened
   */
  public static Lanes folded(
      Trace trace, List<Lane> shown, Set<Integer> apart, Set<String> opened) {
    if (shown.size() <= MOST_LANES) {
      return new Lanes(shown);
    }
    List<Lane> poolable = shown.stream().filter(lane -> !apart.contains(lane.thread())).toList();
    Pools pools = Pools.of(trace, poolable);
    Map<String, List<Lane>> members = new LinkedHashMap<>();
    for (Lane lane : poolable) {
      members.computeIfAbsent(pools.of(lane.thread()), pool -> new ArrayList<>()).add(lane);
    }
    members.values().removeIf(lanes -> lanes.size() < LEAST);
    List<Lanes.Row> rows = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (Lane lane : shown) {
      String pool = apart.contains(lane.thread()) ? "" : pools.of(lane.thread());
      List<Lane> lanes = members.get(pool);
      if (lanes == null) {
        rows.add(new Lanes.Row(lane, null));
      } else if (placed.add(pool)) {
        boolean open = opened.contains(pool);
        rows.add(new Lanes.Row(lane, new LaneGroup(pool, lanes, open)));
        if (open) {
          lanes.forEach(member -> rows.add(new Lanes.Row(member, null)));
        }
      }
    }
    return Lanes.of(rows);
  }
}
