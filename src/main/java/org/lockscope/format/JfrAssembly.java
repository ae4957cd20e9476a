package org.lockscope.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Directory;
import org.lockscope.probe.CausalMerge;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/** Makes a trace of what the threads of a recording did. */
final class JfrAssembly {
  private final JfrTracks tracks;

  /** The holds that followed a wait, by that wait. */
  private final Map<JfrSpan, JfrHold> entered = new IdentityHashMap<>();

  /** The holds that nobody saw begin, by thread. */
  private final Map<Integer, List<JfrHold>> unseen = new HashMap<>();

  /** The starts of threads that another thread made, by that other thread. */
  private final Map<Integer, List<JfrSpan>> forks = new HashMap<>();

  private JfrAssembly(JfrTracks tracks) {
    this.tracks = tracks;
  }

  /** The trace of some tracks, sealed. */
  static Trace of(JfrTracks tracks, Directory names) {
    JfrAssembly assembly = new JfrAssembly(tracks);
    assembly.findHolds();
    assembly.findForks();
    TraceBuilder builder = new TraceBuilder(names);
    CausalMerge merge = new CausalMerge(builder);
    for (int thread = 0; thread < tracks.threads(); thread++) {
      assembly.edges(thread).to(thread, merge);
    }
    merge.finish();
    return builder.seal();
  }

  private void findHolds() {
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
            JfrSpan wait = hold.entered();
            if (wait == null) {
              unseen.computeIfAbsent(hold.thread(), id -> new ArrayList<>()).add(hold);
            } else {
              entered.put(wait, hold);
            }
          }
        });
  }

  private void findForks() {
    for (JfrSpan start : tracks.begun().values()) {
      if (isForked(start)) {
        forks.computeIfAbsent(start.other(), id -> new ArrayList<>()).add(start);
      }
    }
  }

  private static boolean isForked(JfrSpan start) {
    return start.other() != JfrSpan.NOBODY && start.other() != start.thread();
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
      edges.begin(begun.start(), isForked(begun));
    }
    JfrSpan ended = tracks.ended().get(thread);
    if (ended != null) {
      edges.end(ended.start());
    }
    return edges;
  }
}
