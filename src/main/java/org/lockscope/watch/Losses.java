package org.lockscope.watch;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Wire;

/** How many events the threads of a spool had no room for. Used by the reader's thread. */
final class Losses {
  private static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Takes what a thread lost since the last time. */
  interface Sink {
    void lost(int thread, long events);
  }

  private final Path file;
  private final long[] told = new long[Wire.LOSSES];
  private final long[] found = new long[Wire.LOSSES];
  private @Nullable ByteBuffer counts;

  Losses(Path folder) {
    this.file = folder.resolve("lost");
  }

  /**
   * Looks at the counts, before the events are read: what a thread recorded before it lost any is
   * then among these.
   *
   * @throws IOException if the spool cannot be read
   */
  void look() throws IOException {
    ByteBuffer known = counts;
    if (known == null && Files.exists(file)) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        int bytes = Wire.LOSSES * Long.BYTES;
        if (channel.size() >= bytes) {
          known = channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes);
          counts = known;
        }
      }
    }
    if (known != null && (long) LONGS.getAcquire(known, 0) > 0) {
      for (int slot = 1; slot < found.length; slot++) {
        found[slot] = (long) LONGS.getAcquire(known, slot * Long.BYTES);
      }
    }
  }

  /** Tells what was new at the last look, after the events that came with it. */
  void tell(Sink sink) {
    for (int slot = 1; slot < found.length; slot++) {
      if (found[slot] > told[slot]) {
        sink.lost(slot - 1, found[slot] - told[slot]);
        told[slot] = found[slot];
      }
    }
  }
}
