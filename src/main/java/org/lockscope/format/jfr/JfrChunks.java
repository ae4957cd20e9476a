package org.lockscope.format.jfr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.lockscope.format.input.TraceFileException;

/**
 * Walks a flight recording's chunks before the JDK's parser does, which trusts its input: a chunk
 * of no length or an event of a negative one would keep that parser going for ever. Finds the
 * chunks whose events fill them and whose chain of checkpoints leads backwards, and says what is
 * wrong with the others. (The layout is that of {@code jdk.jfr.internal.consumer.ChunkHeader} and
 * {@code ChunkParser} in JDK 25: formats 1.x and 2.x, numbers in LEB128 but for the header's.)
 */
final class JfrChunks implements AutoCloseable {
  private static final int HEADER = 68;
  private static final int MAGIC = 0x464c5200; // "FLR\0"
  static final int LENGTH_AT = 8;
  static final int CHECKPOINT_AT = 16;
  static final int METADATA_AT = 24;
  private static final int TICKS_PER_SECOND_AT = 56;
  static final int STATE_AT = 64;
  private static final int WINDOW = 1 << 16;

  private final FileChannel file;
  private final JfrProgress progress;
  private final long length;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long windowAt;

  /** Where the next number is read. */
  private long position;

  /** Where the last chunk begins whose header was looked at. */
  private long headed;

  private JfrChunks(Path path, JfrProgress progress) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.READ);
    this.progress = progress;
    this.length = file.size();
  }

  /**
   * Walks a whole file, once.
   *
   * @param progress is told where each event begins
   * @throws TraceFileException if no chunk of it can be read, with a clause that says why and where
   */
  static JfrPlan walk(Path path, JfrProgress progress) throws IOException {
    try (JfrChunks chunks = new JfrChunks(path, progress)) {
      return chunks.plan();
    }
  }

  private JfrPlan plan() throws IOException {
    List<JfrChunk> whole = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    long at = 0;
    do {
      try {
        JfrChunk chunk = header(at);
        at = next(chunk);
        events(chunk.from() + HEADER, chunk.to());
        checkpoints(chunk.from(), chunk.from() + chunk.checkpoints());
        if (!chunk.finished()) {
          problems.add(
              "it was never finished, as its program still runs, or crashed: of the chunk at byte %,d, what was written by then is shown"
                  .formatted(chunk.from()));
        }
        whole.add(chunk);
      } catch (TraceFileException e) {
        problems.add(String.valueOf(e.getMessage()));
        // Without a header that makes sense, nobody knows where the next chunk begins.
        at = at > headed ? at : length;
      }
    } while (at < length);
    if (whole.isEmpty()) {
      throw new TraceFileException(problems.getFirst());
    }
    return new JfrPlan(whole, problems);
  }

  /** Where the chunk after another begins; behind one that is not finished may be its remains. */
  private long next(JfrChunk chunk) throws IOException {
    boolean ends =
        chunk.finished()
            || (length - chunk.to() >= HEADER && longAt(chunk.to()) >>> Integer.SIZE == MAGIC);
    return ends ? chunk.to() : length;
  }

  /** Checks the header of the chunk at a place. */
  private JfrChunk header(long at) throws IOException {
    headed = at;
    if (length - at < HEADER) {
      throw at == 0
          ? wrong("it is no flight recording: it has %,d bytes only", length)
          : wrong("it is cut short: the chunk at byte %,d lacks its header", at);
    }
    if (longAt(at) >>> Integer.SIZE != MAGIC) {
      throw at == 0
          ? wrong("it is no flight recording: it does not begin with FLR")
          : wrong("it is damaged: no chunk begins at byte %,d", at);
    }
    version(at);
    boolean finished = byteAt(at + STATE_AT) == 0;
    long size = longAt(at + LENGTH_AT);
    long checkpoints = longAt(at + CHECKPOINT_AT);
    long metadata = longAt(at + METADATA_AT);
    if (size == 0 || (!finished && (checkpoints == 0 || metadata == 0))) {
      throw wrong(
          "it was never finished, as its program still runs, or crashed: nothing of the chunk at"
              + " byte %,d can be read yet",
          at);
    }
    if (size > length - at) {
      throw wrong(
          "it is cut short: the chunk at byte %,d has %,d bytes, of which %,d are there",
          at, size, length - at);
    }
    boolean possible =
        size > HEADER
            && isWithin(checkpoints, size)
            && isWithin(metadata, size)
            && longAt(at + TICKS_PER_SECOND_AT) > 0;
    if (!possible) {
      throw wrong("it is damaged: the header at byte %,d makes no sense", at);
    }
    return new JfrChunk(at, size, checkpoints, metadata, finished);
  }

  /** Of other versions, not even the header can be read. */
  private void version(long at) throws IOException {
    long version = longAt(at) & 0xffff_ffffL;
    long major = version >>> Short.SIZE;
    if (major == 1 || major == 2) {
      return;
    }
    String what =
        "it is a flight recording of version %d.%d%s; versions 1 and 2 can be read, which JDK 9 and later write, and OpenJDK 8 since 8u262"
            .formatted(
                major, version & 0xffff, major == 0 ? ", as Oracle's JDK 7 and 8 wrote them" : "");
    throw new TraceFileException(at == 0 ? what : "at byte %,d, ".formatted(at) + what);
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
    return new TraceFileException(what.formatted(numbers));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
