package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.event.Directory;
import org.lockscope.probe.CausalMerge;
import org.lockscope.trace.Totals;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/**
 * Makes a trace of what the threads of a recording did.
 *
 * <p>What a thread did is in the thread's own order, and hand-overs and forks order threads. Times
 * agree with both, but for events of the same nanosecond, or of a damaged recording: of these, some
 * can contradict each other. Then holds and forks are left out, for a trace must be one that a
 * program could leave.
 */
final class JfrAssembly {
  /**
   * What came of it.
   *
   * @param trace sealed
   * @param contradictory whether holds and forks were left out
   */
  record Result(Trace trace, boolean contradictory) {}

  private final JfrTracks tracks;

  /** The holds that followed a wait, by that wait. */
  private final IdentityHashMap<JfrSpan, JfrHold> entered = new IdentityHashMap<>();

  /** The holds that nobody saw begin, by thread. */
  private final Map<Integer, List<JfrHold>> unseen = new HashMap<>();

  /** The starts of threads that another thread made, by that other thread. */
  private final Map<Integer, List<JfrSpan>> forks = new HashMap<>();

  /** The threads whose start is among {@link #forks}. */
  private final Set<Integer> forked = new HashSet<>();

  private final JfrPauses pauses;

  private JfrAssembly(JfrTracks tracks, JfrPauses pauses) {
    this.tracks = tracks;
    this.pauses = pauses;
  }

  /** The trace of some tracks, and of when nothing could run. */
  static Result of(JfrTracks tracks, Directory names, JfrPauses pauses) {
    JfrAssembly assembly = new JfrAssembly(tracks, pauses);
    assembly.findHolds();
    assembly.findForks();
    Result result = assembly.result(names);
    return result.contradictory
        ? new Result(new JfrAssembly(tracks, pauses).result(names).trace, true)
        : result;
  }

  private Result result(Directory names) {
    TraceBuilder builder = new TraceBuilder(names);
    builder.order(JfrOrder.threads(tracks, names), JfrOrder.locks(tracks));
    CausalMerge merge = new CausalMerge(builder);
    for (int thread = 0; thread < tracks.threads(); thread++) {
      edges(thread).to(thread, merge);
    }
    long loose = merge.finish();
    Totals totals = builder.trace().totals();
    long end = totals.start() + totals.wall();
    pauses.since(tracks.origin(), end).forEach(builder::pause);
    return new Result(builder.seal(), loose > 0);
  }

  private void findHolds() {
    JfrOwnHolds.in(tracks).forEach(this::add);
    Map<Integer, List<JfrSpan>> byMonitor = new HashMap<>();
    for (int thread = 0; thread < tracks.threads(); thread++) {
      for (JfrSpan span : tracks.of(thread)) {
        if (span.kind() == JfrSpan.Kind.ENTER) {
          byMonitor.computeIfAbsent(span.object(), id -> new ArrayList<>()).add(span);
        } else if (span.kind() == JfrSpan.Kind.AWAITING && span.other() != JfrSpan.NOBODY) {
          byMonitor.computeIfAbsent(span.other(), id -> new ArrayList<>()).add(span);
        }
      }
    }
    byMonitor.forEach(
        (monitor, spans) -> {
          for (JfrHold hold : JfrHolds.of(monitor, spans)) {
            add(hold);
          }
        });
  }

  private void add(JfrHold hold) {
    JfrSpan wait = hold.entered();
    if (wait == null) {
      unseen.computeIfAbsent(hold.thread(), id -> new ArrayList<>()).add(hold);
    } else {
      entered.put(wait, hold);
    }
  }

  private void findForks() {
    for (JfrSpan start : tracks.begun().values()) {
      if (start.other() != JfrSpan.NOBODY && start.other() != start.thread()) {
        forked.add(start.thread());
        forks.computeIfAbsent(start.other(), id -> new ArrayList<>()).add(start);
      }
    }
  }

  private JfrEdges edges(int thread) {
    JfrEdges edges = new JfrEdges();
    for (JfrSpan span : tracks.of(thread)) {
      JfrHold hold = entered.get(span);
      if (hold == null) {
        edges.add(span);
      } else {
        edges.add(span, hold);
      }
    }
    for (JfrHold hold : unseen.getOrDefault(thread, List.of())) {
      edges.add(hold);
    }
    for (JfrSpan fork : forks.getOrDefault(thread, List.of())) {
      edges.fork(fork.start(), fork.thread(), fork.site());
    }
    JfrSpan begun = tracks.begun().get(thread);
    if (begun != null) {
      edges.begin(begun.start(), forked.contains(thread));
    }
    JfrSpan ended = tracks.ended().get(thread);
    if (ended != null) {
      edges.end(ended.start());
    }
    return edges;
  }
}
