package org.lockscope.watch;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The files that a spool shares with its reader by mapping them into the memory of both. */
final class SpoolFile {
  /** Loads and stores of longs in such a file. */
  static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private SpoolFile() {}

  /**
   * Maps a file.
   *
   * @param size of the whole file, in bytes
   * @return null as long as it is not there, or is being made
   * @throws IOException if it cannot be mapped
   */
  static @Nullable ByteBuffer map(Path file, MapMode mode, int size) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.size() == size
          ? channel.map(mode, 0, size).order(ByteOrder.LITTLE_ENDIAN)
          : null;
    }
  }
}
