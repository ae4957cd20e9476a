package org.lockscope.format.jfr;

import java.util.IdentityHashMap;
import java.util.function.ToIntFunction;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the lines that stacks are of. Stacks of a chunk are shared by its events, and
 * finding a line in one takes long, so what was found last is kept. Used by one thread.
 */
final class JfrLines {
  private static final int MOST_STACKS = 4096;

  private final JfrNames names;
  private final IdentityHashMap<RecordedStackTrace, Integer> sites = new IdentityHashMap<>();
  private final IdentityHashMap<RecordedStackTrace, Integer> tops = new IdentityHashMap<>();

  JfrLines(JfrNames names) {
    this.names = names;
  }

  /** The line of the program that did something, with all of its stack; 0 if none is told. */
  int site(@Nullable RecordedStackTrace stack) {
    return number(stack, sites, found -> names.idOf(JfrFrames.site(found), JfrFrames.all(found)));
  }

  /** The line a thread was found at, however deep in the JDK that is; 0 if none is told. */
  int top(@Nullable RecordedStackTrace stack) {
    return number(stack, tops, found -> names.idOf(JfrFrames.top(found)));
  }

  private static int number(
      @Nullable RecordedStackTrace stack,
      IdentityHashMap<RecordedStackTrace, Integer> known,
      ToIntFunction<RecordedStackTrace> look) {
    if (stack == null) {
      return 0;
    }
    if (known.size() >= MOST_STACKS) {
      known.clear();
    }
    return known.computeIfAbsent(stack, look::applyAsInt);
  }
}
