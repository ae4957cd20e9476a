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
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where events go: files of one size, mapped into memory, of which each thread takes chunks that it
 * alone writes. What a thread has written is in the system's memory at once, so it is whole when
 * the program is killed.
 *
 * <p>A reader tells which file it has come to, and deletes a file of which no thread still has a
 * chunk. While it is {@link #mostBehind} files behind, a thread that needs another waits for it:
 * the program is held, and nothing is lost. With no reader, {@link #mostBehind} is the most that is
 * kept and the rest is dropped, and said so.
 */
final class Spool {
  /** Loads and stores of longs in a segment. */
  static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long PAUSE_NANOS = 2_000_000;

  /** How long a reader may stand still before it is taken for gone. */
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private record Segment(int number, ByteBuffer bytes, AtomicInteger taken) {}

  private final Path folder;
  private final int mostBehind;

  /** Where the reader tells which segment it has come to; null without one. */
  private final @Nullable ByteBuffer reached;

  /** How many events each thread lost. */
  private final ByteBuffer losses;

  private volatile Segment current;
  private volatile boolean full;

  Spool(Path folder, int mostBehind, boolean reader) {
    this.folder = folder;
    this.mostBehind = mostBehind;
    this.reached = reader ? map(Wire.REACHED_FILE, Long.BYTES) : null;
    this.losses = map(Wire.LOSSES_FILE, Wire.LOSSES * Long.BYTES);
    for (int i = 0; i < Wire.LOSSES; i++) {
      losses.putLong(i * Long.BYTES, 0); // so that there is room when nothing else has any
    }
    this.current = segment(0);
  }

  /** Counts an event for which {@link #take} had no room. */
  void lose(int thread) {
    int slot = 1 + thread % (Wire.LOSSES - 1);
    LONGS.getAndAdd(losses, slot * Long.BYTES, 1L);
    LONGS.setRelease(losses, 0, 1L);
  }

  private Segment segment(int number) {
    return new Segment(number, map(Wire.EVENTS_FILES + number, Wire.SEGMENT), new AtomicInteger());
  }

  private ByteBuffer map(String name, int size) {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      MappedByteBuffer bytes = file.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, size);
      return bytes.order(ByteOrder.LITTLE_ENDIAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A chunk's place: its segment's bytes, and where its first event goes. */
  record Place(ByteBuffer bytes, int first, int end) {}

  /** Takes a chunk; null when there is no room and no reader. */
  @Nullable Place take(int thread, int size) {
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
            current = segment(segment.number + 1);
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
    ByteBuffer reader = reached;
    return reader != null && awaitRoom(reader, oldest);
  }

  /**
   * Waits in a thread of the program, which sees nothing of it: an interrupt is handed on, and a
   * permit to park that the waiting may have used up is given back. One too many is harmless: park
   * may return for no reason.
   */
  private static boolean awaitRoom(ByteBuffer reader, int oldest) {
    boolean interrupted = false;
    try {
      long before = -1;
      long moved = System.nanoTime();
      while (System.nanoTime() - moved < PATIENCE_NANOS) {
        long now = (long) LONGS.getAcquire(reader, 0);
        if (now > oldest) {
          return true;
        }
        if (now != before) { // it is slow, not gone
          before = now;
          moved = System.nanoTime();
        }
        interrupted |= Thread.interrupted(); // parking would not wait
        LockSupport.parkNanos(PAUSE_NANOS);
      }
      return false;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      LockSupport.unpark(Thread.currentThread());
    }
  }
}
