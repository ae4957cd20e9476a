package org.lockscope.format.jfr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of a chunk of its own that the JDK's parser would give, in their order, each of which
 * can be made one that it skips. Used by one thread.
 */
final class JfrBlanks {
  private static final int HEADER = 68;
  private static final long METADATA = 0;
  private static final long CHECKPOINT = 1;

  /** Numbers have seven bits a byte, all but the last marked. */
  private static final int BITS = 7;

  private record Place(long at, int type, int digits) {}

  private final Path chunk;
  private final List<Place> events = new ArrayList<>();

  /** Reads where the events of a chunk are. */
  JfrBlanks(Path chunk) throws IOException {
    this.chunk = chunk;
    try (FileChannel file = FileChannel.open(chunk, StandardOpenOption.READ)) {
      ByteBuffer start = ByteBuffer.allocate(2 * (Long.BYTES + 1));
      for (long at = HEADER; at < file.size(); ) {
        start.clear();
        file.read(start, at);
        start.flip();
        long size = number(start);
        int type = start.position();
        long kind = number(start);
        if (kind != METADATA && kind != CHECKPOINT) {
          events.add(new Place(at, type, start.position() - type));
        }
        if (size <= 0) {
          return;
        }
        at += size;
      }
    }
  }

  private static long number(ByteBuffer from) {
    long value = 0;
    for (int shift = 0; from.hasRemaining(); shift += BITS) {
      int next = from.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0 || shift >= Long.SIZE - BITS) {
        return value;
      }
    }
    return value;
  }

  /**
   * Makes the parser skip an event; those after it take its place.
   *
   * @param index how many of those that are not skipped come before it
   * @return the byte of the chunk at which it begins; -1 if there is none
   */
  long blank(long index) throws IOException {
    if (index >= events.size()) {
      return -1;
    }
    Place event = events.remove((int) index);
    // Metadata is skipped where events are read; the number 0 may have as many digits as it likes.
    ByteBuffer type = ByteBuffer.allocate(event.digits);
    while (type.remaining() > 1) {
      type.put((byte) 0x80);
    }
    type.put((byte) METADATA).flip();
    try (FileChannel file = FileChannel.open(chunk, StandardOpenOption.WRITE)) {
      file.write(type, event.at + event.type);
    }
    return event.at;
  }
}
