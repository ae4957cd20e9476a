package org.lockscope.format.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.lockscope.contention.Flame;
import org.lockscope.session.Recording;

/**
 * Writes waiting by stack, folded as flame-graph tools read it: a line a stack, its frames from the
 * outermost to the innermost with semicolons between them, then how long was waited there. The
 * outermost frame is the pool of threads, the innermost what was waited for; between them stands
 * all that is known of the stack. Lengths are microseconds, or events where the recording's time
 * only numbers them; what rounds to 0 is left out.
 */
public final class FoldedWriter {
  private static final long MICROSECOND = 1000;

  private final Recording recording;

  /** A writer of one recording. */
  public FoldedWriter(Recording recording) {
    this.recording = recording;
  }

  /** Writes to a stream, which stays open. */
  public void write(OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Flame pool : Flame.of(recording.trace(), /* conditions= */ true).children()) {
      write(text, plain(pool.frame()), pool);
    }
    text.flush();
  }

  private void write(Writer text, String stack, Flame flame) throws IOException {
    long unit = recording.timed() ? MICROSECOND : 1;
    long weight = Math.round((double) flame.own() / unit);
    if (weight > 0) {
      text.write(stack + " " + weight + "\n");
    }
    for (Flame child : flame.children()) {
      write(text, stack + ";" + plain(child.frame()), child);
    }
  }

  /** A frame's name without what would end it. */
  private static String plain(String frame) {
    return frame.replaceAll("[;\\p{Cntrl}]+", " ").strip();
  }
}
