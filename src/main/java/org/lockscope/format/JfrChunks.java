package org.lockscope.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Walks a flight recording's chunks before the JDK's parser does, which trusts its input: a chunk
 * of no length or an event of a negative one would keep that parser going for ever. Checks that the
 * chunks fill the file, that the events fill each chunk, and that each chunk's chain of checkpoints
 * leads backwards. (The layout is that of {@code jdk.jfr.internal.consumer.ChunkHeader} and {@code
 * ChunkParser} in JDK 25: format 2.x, numbers in LEB128 but for the header's.)
 */
final class JfrChunks implements AutoCloseable {
  private static final int HEADER = 68;
  private static final int MAGIC = 0x464c5200; // "FLR\0"
  private static final int LENGTH_AT = 8;
  private static final int CHECKPOINT_AT = 16;
  private static final int METADATA_AT = 24;
  private static final int TICKS_PER_SECOND_AT = 56;
  private static final int STATE_AT = 64;
  private static final int WINDOW = 1 << 16;

  private final FileChannel file;
  private final String name;
  private final JfrProgress progress;
  private final long length;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long windowAt;

  /** Where the next number is read. */
  private long position;

  private JfrChunks(Path path, String name, JfrProgress progress) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.READ);
    this.name = name;
    this.progress = progress;
    this.length = file.size();
  }

  /**
   * Walks a whole file, once.
   *
   * @param name how the file is called in sentences
   * @param progress is told where each event begins
   * @throws TraceFileException if it cannot be a complete recording, with the byte at fault
   */
  static void check(Path path, String name, JfrProgress progress) throws IOException {
    try (JfrChunks chunks = new JfrChunks(path, name, progress)) {
      long at = 0;
      do {
        at = chunks.chunk(at);
      } while (at < chunks.length);
    }
  }

  /** Checks the chunk at a place, and returns where it ends. */
  private long chunk(long at) throws IOException {
    if (length - at < HEADER) {
      throw at == 0
          ? wrong("it is no flight recording: it has %,d bytes only", length)
          : wrong("it is cut short: the chunk at byte %,d lacks its header", at);
    }
    if (longAt(at) >>> 32 != MAGIC) {
      throw at == 0
          ? wrong("it is no flight recording: it does not begin with FLR")
          : wrong("it is damaged: no chunk begins at byte %,d", at);
    }
    if (byteAt(at + STATE_AT) != 0) {
      throw wrong("it was never finished: its program still runs, or crashed");
    }
    long size = longAt(at + LENGTH_AT);
    if (size > length - at) {
      throw wrong(
          "it is cut short: the chunk at byte %,d has %,d bytes, of which %,d are there",
          at, size, length - at);
    }
    boolean possible =
        size > HEADER
            && isWithin(longAt(at + CHECKPOINT_AT), size)
            && isWithin(longAt(at + METADATA_AT), size)
            && longAt(at + TICKS_PER_SECOND_AT) > 0;
    if (!possible) {
      throw wrong("it is damaged: the header at byte %,d makes no sense", at);
    }
    events(at + HEADER, at + size);
    checkpoints(at, at + longAt(at + CHECKPOINT_AT));
    return at + size;
  }

  private static boolean isWithin(long offset, long size) {
    return offset >= HEADER && offset < size;
  }

  private void events(long from, long to) throws IOException {
    long at = from;
    while (at < to) {
      progress.walks(at);
      position = at;
      long size = number();
      if (size <= 0 || size > to - at) {
        throw wrong("it is damaged: the event at byte %,d has an impossible length", at);
      }
      at += size;
    }
  }

  private void checkpoints(long chunk, long last) throws IOException {
    long at = last;
    while (true) {
      position = at;
      for (int skipped = 0; skipped < 4; skipped++) {
        number(); // its length, type, time and duration
      }
      long delta = number();
      if (delta == 0) {
        return;
      }
      if (delta > 0 || at + delta < chunk + HEADER || at + delta > at) {
        throw wrong("it is damaged: the checkpoint at byte %,d leads nowhere", at);
      }
      at += delta;
    }
  }

  /** Reads a LEB128 number; the ninth byte, if there is one, is all digits. */
  private long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE - Byte.SIZE; shift += Byte.SIZE - 1) {
      int next = byteAt(position++);
      value |= (next & 0x7fL) << shift;
      if ((next & 0x80) == 0) {
        return value;
      }
    }
    return value | (long) byteAt(position++) << (Long.SIZE - Byte.SIZE);
  }

  private long longAt(long at) throws IOException {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | byteAt(at + i);
    }
    return value;
  }

  /** A byte, 0 to 255. */
  private int byteAt(long at) throws IOException {
    long offset = at - windowAt;
    if (offset < 0 || offset >= window.limit()) {
      fill(at);
      offset = 0;
    }
    return window.get((int) offset) & 0xff;
  }

  private void fill(long at) throws IOException {
    window.clear();
    windowAt = at;
    while (window.hasRemaining() && file.read(window, at + window.position()) >= 0) {
      // reads on until the window is full or the file ends
    }
    window.flip();
    if (!window.hasRemaining()) {
      throw wrong("it is cut short at byte %,d", at);
    }
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a library for one line
  private TraceFileException wrong(String what, Object... numbers) {
    return new TraceFileException(name + ": " + what.formatted(numbers));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
