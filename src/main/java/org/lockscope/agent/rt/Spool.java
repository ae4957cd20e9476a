package org.lockscope.agent.rt;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Where events go: files of one size, mapped into memory, of which each thread takes chunks that it
 * alone writes. What a thread has written is in the system's memory at once, so it is whole when
 * the program is killed.
 *
 * <p>A reader deletes a file when it has read it. While {@link #mostBehind} files lie unread, a
 * thread that needs another waits for the reader: the program is held, and nothing is lost. With no
 * reader, {@link #mostBehind} is the most that is kept and the rest is dropped, and said so.
 */
final class Spool {
  /** Loads and stores of longs in a segment. */
  static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long PAUSE_NANOS = 2_000_000;
  private static final int MOST_PAUSES = 15_000;

  private record Segment(int number, ByteBuffer bytes, AtomicInteger taken) {}

  private final Path folder;
  private final int mostBehind;
  private final boolean reader;
  private volatile Segment current;
  private volatile boolean full;

  Spool(Path folder, int mostBehind, boolean reader) {
    this.folder = folder;
    this.mostBehind = mostBehind;
    this.reader = reader;
    this.current = map(0);
  }

  private Segment map(int number) {
    try (RandomAccessFile file = new RandomAccessFile(path(number).toFile(), "rw")) {
      MappedByteBuffer bytes =
          file.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, Wire.SEGMENT);
      return new Segment(number, bytes.order(ByteOrder.LITTLE_ENDIAN), new AtomicInteger());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(int number) {
    return folder.resolve("events." + number);
  }

  /** A chunk's place: its segment's bytes, and where its first event goes. */
  record Place(ByteBuffer bytes, int first, int end) {}

  /** Takes a chunk; null when there is no room and no reader. */
  @org.jspecify.annotations.Nullable
  Place take(int thread, int size) {
    while (!full) {
      Segment segment = current;
      int at = segment.taken.getAndAdd(size);
      if (at + size <= Wire.SEGMENT) {
        LONGS.setRelease(segment.bytes, at, header(size, thread));
        return new Place(segment.bytes, at + Wire.CHUNK_HEADER, at + size);
      }
      next(segment);
      if (at < Wire.SEGMENT) {
        LONGS.setRelease(segment.bytes, at, header(Wire.SEGMENT - at, Wire.END_OF_SEGMENT));
      }
    }
    return null;
  }

  private static long header(int size, int thread) {
    return ((long) thread << 32) | size;
  }

  /** Makes the segment after one, if nobody has. Seldom: once in 16 MiB. */
  @SuppressWarnings("ReferenceEquality") // whether it is still the current one
  private void next(Segment segment) {
    synchronized (this) {
      if (current == segment && !full) {
        if (awaitRoom(segment.number + 1 - mostBehind)) {
          try {
            current = map(segment.number + 1);
          } catch (UncheckedIOException noRoom) {
            full = true;
          }
        } else {
          full = true;
        }
      }
    }
  }

  private boolean awaitRoom(int oldest) {
    if (oldest < 0) {
      return true;
    }
    for (int pause = 0; reader && pause < MOST_PAUSES; pause++) {
      if (Files.notExists(path(oldest))) {
        return true;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return false;
  }
}
