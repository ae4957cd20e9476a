package org.lockscope.format.jfr;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lockscope.file.TemporaryFile;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.Source;
import org.lockscope.format.input.TraceFileException;

/**
 * A file of a flight recording, which the JDK's parser reads from nothing but a plain file: where
 * it is packed, it is unpacked into one that is gone when this is closed. Used by one thread at a
 * time.
 */
final class JfrFile implements AutoCloseable {
  private static final int BLOCK = 1 << 16;

  private final Path given;
  private final Path plain;
  private final @Nullable String problem;

  private JfrFile(Path given, Path plain, @Nullable String problem) {
    this.given = given;
    this.plain = plain;
    this.problem = problem;
  }

  /**
   * Opens a file, and unpacks as much of it as can be.
   *
   * @param progress is told of 0 bytes meanwhile: nothing is read yet, but it can be ended
   * @throws TraceFileException if it is packed and nothing of it can be unpacked
   */
  static JfrFile open(Path file, Progress progress) throws IOException {
    try (Source source = Source.open(file, bytes -> progress.read(0))) {
      return source.zipped() ? unpacked(file, source) : new JfrFile(file, file, null);
    }
  }

  private static JfrFile unpacked(Path file, Source source) throws IOException {
    Path plain = TemporaryFile.create(".jfr");
    try {
      return new JfrFile(file, plain, unpack(source, plain));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(plain);
      throw e;
    }
  }

  /** Returns what is wrong with what it could not unpack; null if it could unpack all of it. */
  private static @Nullable String unpack(Source source, Path plain) throws IOException {
    byte[] block = new byte[BLOCK];
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain))) {
      while (true) {
        int read;
        try {
          read = source.read(block, 0, BLOCK);
        } catch (TraceFileException e) {
          return e.getMessage();
        }
        if (read < 0) {
          return null;
        }
        out.write(block, 0, read);
      }
    }
  }

  /** The file as it was given. */
  Path given() {
    return given;
  }

  /** The file to be parsed. */
  Path plain() {
    return plain;
  }

  /** What is wrong with what could not be unpacked, a clause; null if nothing is. */
  @Nullable String problem() {
    return problem;
  }

  /**
   * Whom to tell how much of the plain file was read.
   *
   * @param progress is told how much that is of the files as they were given
   * @param before the length of those that were read before
   */
  Progress progress(Progress progress, long before) throws IOException {
    double ratio = (double) Files.size(given) / Math.max(1, Files.size(plain));
    return bytes -> progress.read(before + (long) (bytes * ratio));
  }

  @Override
  public void close() throws IOException {
    if (!plain.equals(given)) {
      Files.deleteIfExists(plain);
    }
  }
}
