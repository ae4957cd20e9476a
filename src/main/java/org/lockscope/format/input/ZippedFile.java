package org.lockscope.format.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The one file in a zip file, and how far its reading has come. Used by one thread. */
final class ZippedFile extends InputStream {
  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  /** What one system adds to every zip file that it makes. */
  private static final List<String> OF_NO_INTEREST = List.of("__MACOSX/", ".DS_Store");

  private final ZipFile zip;
  private final InputStream content;
  private final Progress progress;

  /** The file's length over its content's, as the zip file has them. */
  private final double ratio;

  private final long length;
  private long given;
  private long told;

  private ZippedFile(ZipFile zip, ZipEntry entry, long length, Progress progress)
      throws IOException {
    this.zip = zip;
    this.content = zip.getInputStream(entry);
    this.progress = progress;
    this.length = length;
    this.ratio = (double) length / Math.max(1, entry.getSize());
  }

  /** Whether a file begins as a zip file does. */
  static boolean isOne(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /**
   * Opens the one file in a zip file.
   *
   * @throws TraceFileException if it is no zip file, or not of one file
   */
  static ZippedFile open(Path path, Progress progress) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new TraceFileException(path + ": it is a zip file that is cut off or damaged");
    }
    try {
      return new ZippedFile(zip, only(path, zip), Files.size(path), progress);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipEntry only(Path path, ZipFile zip) throws TraceFileException {
    List<? extends ZipEntry> files =
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .filter(entry -> OF_NO_INTEREST.stream().noneMatch(entry.getName()::contains))
            .limit(2)
            .toList();
    if (files.size() != 1) {
      throw new TraceFileException(
          path
              + (files.isEmpty()
                  ? ": it is a zip file of no file"
                  : ": it is a zip or jar file of several files: unzip the one to be read"));
    }
    return files.getFirst();
  }

  @Override
  public int read() throws IOException {
    return OneByte.of(this);
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int read = content.read(bytes, from, most);
    given += Math.max(0, read);
    long at = Math.min(length, (long) (given * ratio));
    if (at - told >= Source.STEP) {
      told = at;
      Source.tell(progress, at);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      content.close();
    }
  }
}
