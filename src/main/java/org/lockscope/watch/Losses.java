package org.lockscope.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Wire;

/** How many events the threads of a spool had no room for. Used by the reader's thread. */
final class Losses {
  /** Takes what a thread lost since the last time. */
  interface Sink {
    void lost(int thread, long events);
  }

  private final Path file;
  private final long[] told = new long[Wire.LOSSES];
  private final long[] found = new long[Wire.LOSSES];
  private @Nullable ByteBuffer counts;
  private boolean any;

  Losses(Path folder) {
    this.file = folder.resolve(Wire.LOSSES_FILE);
  }

  /**
   * Looks at the counts, before the events are read: what a thread recorded before it lost any is
   * then among these.
   *
   * @throws IOException if the spool cannot be read
   */
  void look() throws IOException {
    ByteBuffer known = counts;
    if (known == null) {
      known = SpoolFile.map(file, MapMode.READ_ONLY, Wire.LOSSES * Long.BYTES);
      counts = known;
    }
    any = known != null && (long) SpoolFile.LONGS.getAcquire(known, 0) > 0;
    if (known != null && any) {
      for (int slot = 1; slot < found.length; slot++) {
        found[slot] = (long) SpoolFile.LONGS.getAcquire(known, slot * Long.BYTES);
      }
    }
  }

  /** Tells what was new at the last look, after the events that came with it. */
  void tell(Sink sink) {
    for (int slot = 1; any && slot < found.length; slot++) {
      if (found[slot] > told[slot]) {
        sink.lost(slot - 1, found[slot] - told[slot]);
        told[slot] = found[slot];
      }
    }
  }
}
