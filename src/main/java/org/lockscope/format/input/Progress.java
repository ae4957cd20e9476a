package org.lockscope.format.input;

/** Is told how far the reading of a file has come, and may end it. */
@FunctionalInterface
public interface Progress {
  /** Reads to the end. */
  Progress NONE = bytes -> true;

  /**
   * How much of the file has been read. Called by the thread that reads, every megabyte or so.
   *
   * @param bytes how many bytes of the file, gzipped as it may be
   * @return whether to go on; otherwise the reading ends with a {@link
   *     java.util.concurrent.CancellationException}
   */
  boolean read(long bytes);
}
