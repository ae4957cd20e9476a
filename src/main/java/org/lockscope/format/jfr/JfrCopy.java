package org.lockscope.format.jfr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.lockscope.file.TemporaryFile;
import org.lockscope.format.input.TraceFileException;

/**
 * Some chunks of a flight recording in a file of their own, which is gone when this is closed. A
 * chunk that was never finished becomes a finished one that ends where its header said it did: its
 * program may be changing that header meanwhile.
 *
 * @param file the copy
 */
record JfrCopy(Path file) implements AutoCloseable {
  /** Copies chunks. */
  static JfrCopy of(Path from, List<JfrChunk> chunks) throws IOException {
    Path file = TemporaryFile.create(".jfr");
    JfrCopy copy = new JfrCopy(file);
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (JfrChunk chunk : chunks) {
        copy(in, chunk, out);
      }
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private static void copy(FileChannel in, JfrChunk chunk, FileChannel out) throws IOException {
    long begin = out.position();
    for (long done = 0; done < chunk.size(); ) {
      long more = in.transferTo(chunk.from() + done, chunk.size() - done, out);
      if (more <= 0) {
        throw new TraceFileException("it became shorter while it was read");
      }
      done += more;
    }
    if (!chunk.finished()) {
      write(out, begin + JfrChunks.LENGTH_AT, chunk.size());
      write(out, begin + JfrChunks.CHECKPOINT_AT, chunk.checkpoints());
      write(out, begin + JfrChunks.METADATA_AT, chunk.metadata());
      out.write(ByteBuffer.allocate(1), begin + JfrChunks.STATE_AT);
    }
  }

  private static void write(FileChannel out, long at, long number) throws IOException {
    out.write(ByteBuffer.allocate(Long.BYTES).putLong(number).flip(), at);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
