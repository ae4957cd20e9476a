package org.lockscope.probe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one thread's log. One thread writes it, one reads it, and it is never used again.
 *
 * <p>The writer fills words and then publishes how many there are with a release store; the reader
 * loads that number with acquire, which makes the words before it visible. No edge leads the other
 * way, nor between two writers, so recording can't order the threads it records.
 */
final class Chunk {
  private static final VarHandle PUBLISHED = handle("published", int.class);
  private static final VarHandle NEXT = handle("next", Chunk.class);

  final long[] words;

  @SuppressWarnings("unused") // through PUBLISHED
  private int published;

  @SuppressWarnings("unused") // through NEXT
  private @Nullable Chunk next;

  Chunk(int words) {
    this.words = new long[words];
  }

  /** Writer: the first {@code count} words are final. */
  void publish(int count) {
    PUBLISHED.setRelease(this, count);
  }

  /** Reader: how many words are final. */
  int published() {
    return (int) PUBLISHED.getAcquire(this);
  }

  /** Writer: this chunk is full and another follows. */
  void link(Chunk following) {
    NEXT.setRelease(this, following);
  }

  /** Reader: the chunk that follows, once there is one. */
  @Nullable Chunk next() {
    return (Chunk) NEXT.getAcquire(this);
  }

  private static VarHandle handle(String field, Class<?> type) {
    try {
      return MethodHandles.lookup().findVarHandle(Chunk.class, field, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
