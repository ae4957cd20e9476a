package org.lockscope.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Wire;

/**
 * The event files of a spool, read as far as they have come. A file that has been read, and of
 * which no thread still writes a chunk, is deleted if the reader is asked to. Used by one thread.
 */
final class SpoolFiles {
  /** Takes a record. */
  interface Sink {
    void event(int thread, long time, int kind, int site, int object, long operand);

    /** Takes accesses of elements: {@code kind} says which, {@code mask} of which of a block. */
    void elements(int thread, long time, int kind, int site, int object, int block, long mask);
  }

  private static final class Segment {
    final int number;
    final Path file;
    final ByteBuffer bytes;
    final List<SpoolChunk> open = new ArrayList<>();
    int next;
    boolean ended;

    Segment(int number, Path file, ByteBuffer bytes) {
      this.number = number;
      this.file = file;
      this.bytes = bytes;
    }
  }

  private final Path folder;
  private final boolean delete;
  private final List<Segment> segments = new ArrayList<>();
  private int nextSegment;
  private @Nullable ByteBuffer reached;

  SpoolFiles(Path folder, boolean delete) {
    this.folder = folder;
    this.delete = delete;
  }

  /**
   * Hands on what has been written since the last call: each thread's events in its order.
   *
   * @param over whether the program has ended, so that nothing more will come
   */
  void poll(Sink sink, boolean over) throws IOException {
    openSegments();
    // The newest first: where a thread's chunk is found, all its chunks before are found after.
    for (Segment segment : segments.reversed()) {
      findChunks(segment);
    }
    // A thread takes a chunk when the one before is full, and in this order they are read.
    for (Segment segment : segments) {
      for (SpoolChunk chunk : segment.open) {
        chunk.drain(sink);
      }
      segment.open.removeIf(chunk -> chunk.full() || over);
      tellReached(segment.number + 1);
    }
    forget(over);
  }

  /** The program goes on while this reader is not too far behind. */
  private void tellReached(int number) throws IOException {
    if (reached == null && delete) {
      reached = SpoolFile.map(folder.resolve(Wire.REACHED_FILE), MapMode.READ_WRITE, Long.BYTES);
    }
    if (reached != null) {
      SpoolFile.LONGS.setRelease(reached, 0, Math.max(reached.getLong(0), number));
    }
  }

  private void openSegments() throws IOException {
    while (true) {
      Path file = folder.resolve(Wire.EVENTS_FILES + nextSegment);
      ByteBuffer bytes = SpoolFile.map(file, MapMode.READ_ONLY, Wire.SEGMENT);
      if (bytes == null) {
        return;
      }
      segments.add(new Segment(nextSegment, file, bytes));
      nextSegment++;
    }
  }

  private static void findChunks(Segment segment) {
    while (!segment.ended && segment.next < Wire.SEGMENT) {
      long header = (long) SpoolFile.LONGS.getAcquire(segment.bytes, segment.next);
      int size = (int) header;
      int thread = (int) (header >>> 32);
      if (size <= 0) {
        return;
      }
      if (thread == Wire.END_OF_SEGMENT) {
        segment.ended = true;
      } else {
        segment.open.add(new SpoolChunk(segment.bytes, thread, segment.next, size));
        segment.next += size;
      }
    }
    segment.ended |= segment.next >= Wire.SEGMENT;
  }

  private void forget(boolean over) throws IOException {
    for (Segment segment : List.copyOf(segments)) {
      if ((segment.ended && segment.open.isEmpty()) || over) {
        segments.remove(segment);
        if (delete) {
          Files.deleteIfExists(segment.file);
        }
      }
    }
  }
}
