package org.lockscope.format.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream, as stretches of one buffer: nothing is copied and no object made. Memory
 * is bounded by the longest line allowed. Used by one thread.
 */
public final class ByteLines implements AutoCloseable {
  /** The longest line, in bytes. */
  public static final int LONGEST = 1 << 16;

  private static final int BUFFER = 4 * LONGEST;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int from;
  private int to;
  private int following;
  private long number;

  /** Reads from a stream, which it does not close. */
  public ByteLines(InputStream in) {
    this.in = in;
  }

  /** The bytes of which {@link #from} to {@link #to} are the line; others may change. */
  public byte[] bytes() {
    return buffer;
  }

  /** Where the line begins in {@link #bytes}. */
  public int from() {
    return from;
  }

  /** One past the last byte of the line; its end mark, with or without a CR, left out. */
  public int to() {
    return to;
  }

  /** The number of the line, from 1. */
  public long number() {
    return number;
  }

  /**
   * Goes to the next line.
   *
   * @return whether there is one; if not, and {@link #tooLong} neither, the stream has ended
   */
  public boolean next() throws IOException {
    from = following;
    int at = from;
    while (true) {
      byte[] bytes = buffer;
      int end = filled;
      while (at < end && bytes[at] != '\n') {
        at++;
      }
      if (at < end) {
        return line(at, at + 1);
      }
      int scanned = at - from;
      if (scanned > LONGEST) {
        number++;
        return false;
      }
      if (!fill()) {
        return filled > from && line(filled, filled);
      }
      at = from + scanned;
    }
  }

  private boolean line(int end, int next) {
    to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    following = next;
    number++;
    return true;
  }

  /** Whether {@link #next} ended at a line of more than {@value #LONGEST} bytes. */
  public boolean tooLong() {
    return filled - from > LONGEST;
  }

  /** Reads on behind the line begun, which moves to the front. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, filled - from);
    filled -= from;
    from = 0;
    following = filled;
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, read);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
