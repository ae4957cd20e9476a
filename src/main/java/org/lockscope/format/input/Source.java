package org.lockscope.format.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file's bytes, unzipped where its content is gzipped or a zip file of one file, whatever its
 * name. Tells how far it has come, and ends where a small file claims to hold a giant one. Used by
 * one thread.
 */
public final class Source extends InputStream {
  /** What any file may unzip to. */
  static final long ALWAYS_ALLOWED = 64L << 20;

  /** How many times its size a larger file may unzip to; a trace unzips to ten times or so. */
  static final int MOST_RATIO = 200;

  private static final int ZIPPED_BUFFER = 1 << 16;

  /** After how many bytes of a file its reader tells how far it is. */
  public static final int STEP = 1 << 20;

  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  /** How much of the file itself it took to give what was given, at most. */
  private final LongSupplier packed;

  private final InputStream content;
  private final boolean zipped;

  /** How sentences call what it is packed with. */
  private final String packing;

  private long given;

  private Source(InputStream stream, Progress progress) throws IOException {
    Counting file = new Counting(stream, progress);
    this.packed = () -> file.count;
    this.packing = "gzip";
    PushbackInputStream peeking = new PushbackInputStream(file, 2);
    byte[] head = peeking.readNBytes(2);
    peeking.unread(head);
    this.zipped =
        head.length == 2 && (head[0] & 0xff) == GZIP_FIRST && (head[1] & 0xff) == GZIP_SECOND;
    this.content = zipped ? new GZIPInputStream(peeking, ZIPPED_BUFFER) : peeking;
  }

  private Source(ZippedFile entry, long length) {
    this.content = entry;
    this.packed = () -> length;
    this.packing = "zip";
    this.zipped = true;
  }

  /**
   * Opens a file.
   *
   * @throws TraceFileException if it begins as a gzipped or zip file and is none, or is a zip file
   *     of several
   */
  public static Source open(Path path, Progress progress) throws IOException {
    return ZippedFile.isOne(path)
        ? new Source(ZippedFile.open(path, progress), Files.size(path))
        : of(path.toString(), Files.newInputStream(path), progress);
  }

  /**
   * Takes a stream, which is closed with the source.
   *
   * @param name where it comes from
   * @throws TraceFileException if it begins as a gzipped one and is none
   */
  public static Source of(String name, InputStream stream, Progress progress) throws IOException {
    try {
      return new Source(stream, progress);
    } catch (ZipException | EOFException e) {
      stream.close();
      throw new TraceFileException(name + ": its gzip header is damaged");
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  /**
   * Says how much of a file was read.
   *
   * @throws CancellationException if the reading shall end
   */
  public static void tell(Progress progress, long bytes) {
    if (!progress.read(bytes)) {
      throw new CancellationException("the reading was cancelled");
    }
  }

  /** Whether the file is gzipped, or a zip file. */
  public boolean zipped() {
    return zipped;
  }

  @Override
  public int read() throws IOException {
    return OneByte.of(this);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read;
    try {
      read = content.read(bytes, from, length);
    } catch (EOFException e) {
      throw new TraceFileException(
          "its " + packing + " is cut off after byte " + given + " of its content");
    } catch (ZipException e) {
      throw new TraceFileException(
          "its " + packing + " is damaged after byte " + given + " of its content");
    }
    given += Math.max(0, read);
    if (zipped && given > ALWAYS_ALLOWED && given / MOST_RATIO > packed.getAsLong()) {
      throw new TraceFileException(
          "it unzips to more than " + MOST_RATIO + " times its size, which no trace does");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  /** Counts what is read of the file itself. */
  private static final class Counting extends InputStream {
    private final InputStream in;
    private final Progress progress;
    private long count;
    private long told;

    Counting(InputStream in, Progress progress) {
      this.in = in;
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      count += read;
      if (count - told >= STEP) {
        told = count;
        tell(progress, count);
      }
    }

    @Override
    public int available() throws IOException {
      return in.available();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
