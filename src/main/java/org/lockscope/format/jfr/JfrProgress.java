package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.List;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.Source;

/**
 * Tells how much of a flight recording has been read. The JDK's parser does not say at which byte
 * it is, so the walk that comes before it notes how many events begin before each megabyte, and
 * then the events are counted. Used by one thread.
 */
final class JfrProgress {
  private final Progress progress;

  /**
   * By megabyte, but for the first: how many events begin before it, the parser's own among them.
   */
  private final List<Long> before = new ArrayList<>();

  private long walked;
  private long taken;
  private int passed;

  JfrProgress(Progress progress) {
    this.progress = progress;
  }

  /**
   * The walk has come to an event. It is no reading yet, but can be ended.
   *
   * @param at the byte of the file at which the event begins; never less than before
   * @throws java.util.concurrent.CancellationException if the reading shall end
   */
  void walks(long at) {
    if (at >= (before.size() + 1L) * Source.STEP) {
      Source.tell(progress, 0);
    }
    while (at >= (before.size() + 1L) * Source.STEP) {
      before.add(walked);
    }
    walked++;
  }

  /**
   * The parser has given one more event.
   *
   * @throws java.util.concurrent.CancellationException if the reading shall end
   */
  void takes() {
    taken++;
    int known = passed;
    while (passed < before.size() && before.get(passed) <= taken) {
      passed++;
    }
    if (passed > known) {
      Source.tell(progress, (long) passed * Source.STEP);
    }
  }

  /**
   * The parser has come to the end.
   *
   * @param length the file's, in bytes
   * @throws java.util.concurrent.CancellationException if the reading shall end
   */
  void ends(long length) {
    Source.tell(progress, length);
  }
}
