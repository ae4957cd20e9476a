package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.event.Directory;

/** In which order a recording's threads and locks are shown. */
final class JfrOrder {
  private static final String MAIN = "main";

  /** How the recorder names its own threads. */
  private static final String RECORDER = "JFR ";

  private JfrOrder() {}

  /**
   * The threads that do anything: the main thread first, then by what each first did that lasts;
   * then those only found running, and the recorder's own.
   */
  static List<Integer> threads(JfrTracks tracks, Directory names) {
    List<Integer> threads = new ArrayList<>();
    long[] first = new long[tracks.threads()];
    for (int thread = 0; thread < tracks.threads(); thread++) {
      List<JfrSpan> spans = tracks.of(thread);
      if (!spans.isEmpty()) {
        threads.add(thread);
        first[thread] = firstDone(spans);
      }
    }
    threads.sort(
        Comparator.<Integer>comparingInt(thread -> rank(names.thread(thread).name()))
            .thenComparingLong(thread -> first[thread]));
    return threads;
  }

  private static int rank(String name) {
    return name.equals(MAIN) ? 0 : name.startsWith(RECORDER) ? 2 : 1;
  }

  /** When a thread first did something that lasts; beyond all that of one that never did. */
  private static long firstDone(List<JfrSpan> spans) {
    for (JfrSpan span : spans) {
      if (span.kind() != JfrSpan.Kind.SAMPLE) {
        return span.start();
      }
    }
    return Long.MAX_VALUE / 2 + spans.getFirst().start() / 2;
  }

  /**
   * The locks that were waited for: first those whose holders are known, each the longest first.
   */
  static List<Integer> locks(JfrTracks tracks) {
    Map<Integer, Long> waited = new HashMap<>();
    Set<Integer> entered = new HashSet<>();
    for (int thread = 0; thread < tracks.threads(); thread++) {
      for (JfrSpan span : tracks.of(thread)) {
        boolean own = span.kind() == JfrSpan.Kind.ASK;
        if (own || span.isLockWait()) {
          waited.merge(span.object(), span.length(), Long::sum);
        }
        if (own || span.kind() == JfrSpan.Kind.ENTER) {
          entered.add(span.object());
        }
      }
    }
    List<Integer> locks = new ArrayList<>(waited.keySet());
    locks.sort(
        Comparator.<Integer, Boolean>comparing(lock -> !entered.contains(lock))
            .thenComparing(Comparator.<Integer>comparingLong(waited::get).reversed())
            .thenComparing(Comparator.naturalOrder()));
    return locks;
  }
}
