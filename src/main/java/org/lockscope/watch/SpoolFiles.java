package org.lockscope.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  private static final String REACHED = "reached";

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
    Path file = folder.resolve(REACHED);
    if (reached == null && delete && Files.exists(file)) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        if (channel.size() == Long.BYTES) {
          reached =
              channel
                  .map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES)
                  .order(ByteOrder.LITTLE_ENDIAN);
        }
      }
    }
    if (reached != null) {
      SpoolChunk.LONGS.setRelease(reached, 0, Math.max(reached.getLong(0), number));
    }
  }

  private void openSegments() throws IOException {
    for (Path file = path(); Files.exists(file); file = path()) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        if (channel.size() < Wire.SEGMENT) {
          return; // it is being made
        }
        ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, Wire.SEGMENT);
        segments.add(new Segment(nextSegment, file, bytes.order(ByteOrder.LITTLE_ENDIAN)));
        nextSegment++;
      }
    }
  }

  private Path path() {
    return folder.resolve("events." + nextSegment);
  }

  private static void findChunks(Segment segment) {
    while (!segment.ended && segment.next < Wire.SEGMENT) {
      long header = (long) SpoolChunk.LONGS.getAcquire(segment.bytes, segment.next);
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
