package org.lockscope.format.jfr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The spans of a recording sorted out: what each thread did, one thing after another or inside
 * another, and when it began and ended. Times are nanoseconds since the earliest span of all.
 */
final class JfrTracks {
  private static final long LONGEST = 10L * 366 * 24 * 3600 * 1_000_000_000;
  private static final Comparator<JfrSpan> OUTER_FIRST =
      Comparator.comparingLong(JfrSpan::start)
          .thenComparing(Comparator.comparingLong(JfrSpan::end).reversed());

  private final List<List<JfrSpan>> byThread = new ArrayList<>();
  private final Map<Integer, JfrSpan> begun = new HashMap<>();
  private final Map<Integer, JfrSpan> ended = new HashMap<>();

  private final long origin;

  /**
   * Sorts spans out.
   *
   * @param spans in any order, their times since whenever
   * @param threads how many threads there are
   * @throws ArithmeticException if they lie more than ten years apart
   */
  JfrTracks(List<JfrSpan> spans, int threads) {
    for (int i = 0; i < threads; i++) {
      byThread.add(new ArrayList<>());
    }
    long origin = Long.MAX_VALUE;
    for (JfrSpan span : spans) {
      origin = Math.min(origin, span.start());
    }
    this.origin = spans.isEmpty() ? 0 : origin;
    for (JfrSpan span : spans) {
      if (Math.subtractExact(span.end(), origin) > LONGEST) {
        throw new ArithmeticException("its events lie more than ten years apart");
      }
      add(span.within(span.start() - origin, span.end() - origin));
    }
    byThread.replaceAll(JfrTracks::nested);
  }

  private void add(JfrSpan span) {
    switch (span.kind()) {
      case BEGUN -> begun.putIfAbsent(span.thread(), span);
      case ENDED -> ended.put(span.thread(), span);
      default -> byThread.get(span.thread()).add(span);
    }
  }

  /** Cuts what reaches beyond the span it began in: a thread does nothing crosswise. */
  private static List<JfrSpan> nested(List<JfrSpan> spans) {
    spans.sort(OUTER_FIRST);
    Deque<JfrSpan> open = new ArrayDeque<>();
    List<JfrSpan> nested = new ArrayList<>(spans.size());
    for (JfrSpan span : spans) {
      while (!open.isEmpty() && open.getLast().end() <= span.start()) {
        open.removeLast();
      }
      long end = open.isEmpty() ? span.end() : Math.min(span.end(), open.getLast().end());
      JfrSpan cut = end == span.end() ? span : span.within(span.start(), end);
      nested.add(cut);
      open.addLast(cut);
    }
    return nested;
  }

  /** The earliest instant of all spans, since when theirs were. */
  long origin() {
    return origin;
  }

  /** How many threads there are. */
  int threads() {
    return byThread.size();
  }

  /** What a thread did, in the order in which it began it, the outer before the inner. */
  List<JfrSpan> of(int thread) {
    return byThread.get(thread);
  }

  /** The threads' starts, by the thread that was started. */
  Map<Integer, JfrSpan> begun() {
    return begun;
  }

  /** The threads' ends, by thread. */
  Map<Integer, JfrSpan> ended() {
    return ended;
  }
}
