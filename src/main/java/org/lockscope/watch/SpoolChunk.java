package org.lockscope.watch;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lockscope.agent.rt.Wire;

/**
 * A part of a segment that one thread writes, read as far as it has come. Events that are not final
 * are read, too: what was added to one since is handed on before what follows.
 */
final class SpoolChunk {
  /** An event of a block that was read before it was final, and which elements it had then. */
  private static final class Open {
    final int at;
    long mask;

    Open(int at, long mask) {
      this.at = at;
      this.mask = mask;
    }
  }

  private final ByteBuffer bytes;
  private final int thread;
  private final int first;
  private final int size;
  private final List<Open> open = new ArrayList<>();
  private int read;
  private long time;
  private boolean ended;

  SpoolChunk(ByteBuffer bytes, int thread, int start, int size) {
    this.bytes = bytes;
    this.thread = thread;
    this.first = start + Wire.CHUNK_HEADER;
    this.size = size;
  }

  /** Whether nothing more will come. */
  boolean full() {
    int room = (size - Wire.CHUNK_HEADER) / Wire.EVENT * Wire.EVENT;
    return ended || (read == room && open.isEmpty());
  }

  /** Hands on what has come since the last call. */
  void drain(SpoolFiles.Sink sink) {
    int settled = first + (int) (long) SpoolFile.LONGS.getAcquire(bytes, first - Wire.CHUNK_FINAL);
    int known = (int) (long) SpoolFile.LONGS.getAcquire(bytes, first - Wire.CHUNK_WRITTEN);
    if (!open.isEmpty()) {
      open.removeIf(event -> added(event, settled, sink));
    }
    if (read == 0 && known > 0) {
      time = bytes.getLong(first - Wire.CHUNK_TIME);
    }
    for (; read < known; read += Wire.EVENT) {
      int at = first + read;
      int kind = (int) (bytes.getLong(at + 8) >>> 56);
      if (kind == Wire.READ_BLOCK || kind == Wire.WRITE_BLOCK) {
        long mask = (long) SpoolFile.LONGS.getOpaque(bytes, at);
        block(at, mask, sink);
        if (at >= settled) {
          open.add(new Open(at, mask));
        }
      } else {
        event(at, kind, sink);
      }
    }
  }

  /** Hands on what was added to an event; whether it is final now. */
  private boolean added(Open event, int settled, SpoolFiles.Sink sink) {
    long mask = (long) SpoolFile.LONGS.getOpaque(bytes, event.at);
    if (mask != event.mask) {
      block(event.at, mask & ~event.mask, sink);
      event.mask = mask;
    }
    return event.at < settled;
  }

  private void block(int at, long mask, SpoolFiles.Sink sink) {
    long word = bytes.getLong(at + 8);
    int kind = word >>> 56 == Wire.WRITE_BLOCK ? Wire.WRITE : Wire.READ;
    int number = (int) bytes.getLong(at + 16);
    sink.elements(thread, time, kind, site(word), (int) word, number, mask);
  }

  private void event(int at, int kind, SpoolFiles.Sink sink) {
    long word = bytes.getLong(at + 8);
    time = bytes.getLong(at);
    ended |= kind == Wire.END;
    sink.event(thread, time, kind, site(word), (int) word, bytes.getLong(at + 16));
  }

  private static int site(long word) {
    return (int) (word >>> 32) & 0xff_ffff;
  }
}
