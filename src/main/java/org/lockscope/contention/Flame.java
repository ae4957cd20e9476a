package org.lockscope.contention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/**
 * Waiting by stack: a frame, how long threads waited in it and in what it called, and the frames it
 * called. Below the root, which stands for all, are pools of threads; the innermost frame is what
 * was waited for. Never changes; any thread may read it.
 *
 * @param frame the frame's name; empty of the root
 * @param total how long threads waited in it, in nanoseconds or events, all together
 * @param children what it called, the one that waited longest first
 */
public record Flame(String frame, long total, List<Flame> children) {
  /** As many frames of one stack are told: a stack is as deep as a recorder likes. */
  private static final int DEEPEST = 256;

  /** Copies the list. */
  public Flame {
    children = List.copyOf(children);
  }

  /** A frame while it is added to. */
  private static final class Growing {
    private final Map<String, Growing> children = new LinkedHashMap<>();
    private long total;

    Growing child(String frame) {
      return children.computeIfAbsent(frame, name -> new Growing());
    }

    Flame flame(String frame) {
      List<Flame> called = new ArrayList<>();
      children.forEach((name, child) -> called.add(child.flame(name)));
      called.sort(Comparator.comparingLong(Flame::total).reversed());
      return new Flame(frame, total, called);
    }
  }

  /**
   * Adds a trace's waits up.
   *
   * @param trace sealed
   * @param conditions whether waits on conditions are among them, in which threads are mostly idle
   */
  public static Flame of(Trace trace, boolean conditions) {
    Growing root = new Growing();
    Pools pools = Pools.of(trace);
    add(root, trace, pools, State.WAITING, "waiting for ");
    if (conditions) {
      add(root, trace, pools, State.AWAITING, "waiting on ");
    }
    return root.flame("");
  }

  private static void add(Growing root, Trace trace, Pools pools, State state, String how) {
    Directory names = trace.directory();
    for (Wait wait : Waits.of(trace, state)) {
      Growing at = root;
      at.total += wait.length();
      at = at.child(pools.of(wait.thread()));
      at.total += wait.length();
      List<Site> frames = names.stack(wait.site());
      for (int i = Math.min(DEEPEST, frames.size()) - 1; i >= 0; i--) {
        if (!frames.get(i).equals(Site.UNKNOWN)) {
          at = at.child(frame(frames.get(i)));
          at.total += wait.length();
        }
      }
      at = at.child(how + LockNames.of(names, wait.object()));
      at.total += wait.length();
    }
  }

  private static String frame(Site site) {
    if (site.method().isEmpty() || site.file().isEmpty()) {
      return site.method() + site;
    }
    return site.method() + " (" + site + ")";
  }

  /** How long threads waited in this frame itself. */
  public long own() {
    return total - children.stream().mapToLong(Flame::total).sum();
  }
}
