package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Directory;

/** Adds up how threads waited for locks. */
final class JfrContention {
  private static final class Sum {
    long waits;
    long timeouts;
    long total;
    long longest = -1;
    int longestWith;

    void add(JfrSpan span, int with) {
      waits++;
      timeouts += span.kind() == JfrSpan.Kind.PARKED_IN_VAIN ? 1 : 0;
      total += span.length();
      if (span.length() > longest) {
        longest = span.length();
        longestWith = with;
      }
    }
  }

  private final Directory names;
  private final Map<Integer, Sum> locks = new HashMap<>();
  private final Map<Integer, Sum> threads = new HashMap<>();

  JfrContention(JfrTracks tracks, Directory names) {
    this.names = names;
    for (int thread = 0; thread < tracks.threads(); thread++) {
      for (JfrSpan span : tracks.of(thread)) {
        if (span.isLockWait()) {
          locks.computeIfAbsent(span.object(), id -> new Sum()).add(span, thread);
          threads.computeIfAbsent(thread, id -> new Sum()).add(span, span.object());
        }
      }
    }
  }

  /** The locks, the longest waited for first. */
  List<LockContention> locks() {
    List<LockContention> found = new ArrayList<>(locks.size());
    locks.forEach(
        (lock, sum) ->
            found.add(
                new LockContention(
                    lock,
                    names.object(lock).name(),
                    sum.waits,
                    sum.timeouts,
                    sum.total,
                    sum.longest,
                    sum.longestWith)));
    found.sort(
        Comparator.comparingLong(LockContention::total)
            .reversed()
            .thenComparingInt(LockContention::lock));
    return List.copyOf(found);
  }

  /**
   * The threads that waited or were found running, the one that waited longest first.
   *
   * @param samples how often each was found running
   */
  List<ThreadContention> threads(Map<Integer, Long> samples) {
    samples.keySet().forEach(thread -> threads.computeIfAbsent(thread, id -> new Sum()));
    List<ThreadContention> found = new ArrayList<>(threads.size());
    threads.forEach(
        (thread, sum) ->
            found.add(
                new ThreadContention(
                    thread,
                    names.thread(thread).name(),
                    sum.waits,
                    sum.total,
                    Math.max(0, sum.longest),
                    sum.longestWith,
                    samples.getOrDefault(thread, 0L))));
    found.sort(
        Comparator.comparingLong(ThreadContention::total)
            .reversed()
            .thenComparingInt(ThreadContention::thread));
    return List.copyOf(found);
  }
}
