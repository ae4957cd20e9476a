package org.lockscope.format.std;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.Source;
import org.lockscope.format.input.TraceFeed;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.session.Recording;

/**
 * Makes a recording of an STD trace. An event's time is its line. Acquires get running numbers, a
 * lock each, as the trace has none. A nested acquire by the lock's holder, and the release that
 * belongs to it, order nothing and are left out. Used by one thread.
 */
public final class StdRecording implements EventSink {
  /** Who holds a lock, how deep, and how often it was acquired. */
  private static final class Lock {
    int holder = -1;
    int depth;
    long number;
  }

  private final TraceFeed feed;
  private final Map<Integer, Lock> locks = new HashMap<>();

  private StdRecording(TraceFeed feed) {
    this.feed = feed;
  }

  /**
   * Reads a file, as far as it can be read.
   *
   * @throws TraceFileException if nothing of it can be read
   */
  public static ReadResult read(Path file, Source source, Limits limits) throws IOException {
    StdReader reader = StdReader.open(file, source);
    TraceFeed feed = new TraceFeed(reader.directory(), limits);
    StdRecording numbering = new StdRecording(feed);
    String problem = null;
    boolean any = false;
    try {
      while (feed.problem() == null && reader.next(numbering)) {
        any = true;
      }
    } catch (TraceFileException e) {
      problem = named(file, e);
      if (!any) {
        throw new TraceFileException(problem);
      }
    }
    if (!any) {
      throw new TraceFileException(file + ": it holds no events");
    }
    if (problem == null && feed.problem() != null) {
      problem = file + ": line " + reader.line() + ": " + feed.problem();
    }
    return new ReadResult(Recording.of(file.toString(), feed.seal(), false), problem);
  }

  private static String named(Path file, TraceFileException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith(file.toString()) ? message : file + ": " + message;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    switch (kind) {
      case LOCK_ACQUIRE -> acquire(thread, time, site, object);
      case LOCK_RELEASE -> release(thread, time, site, object);
      default -> feed.event(thread, time, kind, site, object, operand);
    }
  }

  private void acquire(int thread, long time, int site, int object) {
    Lock lock = locks.computeIfAbsent(object, id -> new Lock());
    if (lock.holder == thread && lock.depth > 0) {
      lock.depth++;
      return;
    }
    lock.holder = thread;
    lock.depth = 1;
    lock.number++;
    feed.event(thread, time, EventKind.LOCK_ACQUIRE, site, object, lock.number);
  }

  private void release(int thread, long time, int site, int object) {
    Lock lock = locks.computeIfAbsent(object, id -> new Lock());
    if (lock.holder == thread && lock.depth > 1) {
      lock.depth--;
      return;
    }
    lock.depth = 0;
    feed.event(thread, time, EventKind.LOCK_RELEASE, site, object, lock.number);
  }
}
