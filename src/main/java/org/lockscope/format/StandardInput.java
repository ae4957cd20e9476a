package org.lockscope.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.lockscope.file.TemporaryFile;
import org.lockscope.format.input.OneLine;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.TraceFileException;

/**
 * What comes by way of standard input, kept in a file until this is closed: readers look at a
 * recording's head before they read it, and some of them jump. Used by one thread.
 *
 * @param file holds all of it
 */
public record StandardInput(Path file) implements AutoCloseable {
  /** How sentences call it. */
  public static final String NAME = "standard input";

  /**
   * Reads a stream to its end, as long as there is room on the disk.
   *
   * @throws IOException with one sentence, if it cannot be read or kept
   */
  public static StandardInput keep(InputStream in) throws IOException {
    StandardInput kept = new StandardInput(TemporaryFile.create(".in"));
    try {
      Files.copy(in, kept.file, StandardCopyOption.REPLACE_EXISTING);
      return kept;
    } catch (IOException e) {
      kept.close();
      throw new IOException(
          NAME + ": it cannot be kept: " + OneLine.of(String.valueOf(e.getMessage()), 200), e);
    }
  }

  /**
   * Reads it as far as it can be read, as {@link RecordingFiles#open} does.
   *
   * @throws TraceFileException if nothing of it can be read
   */
  public ReadResult open(Progress progress) throws IOException {
    try {
      ReadResult result = RecordingFiles.open(file, progress);
      return new ReadResult(
          result.recordings().stream()
              .map(run -> run.named(String.valueOf(renamed(run.name()))))
              .toList(),
          renamed(result.problem()),
          renamed(result.notice()));
    } catch (TraceFileException e) {
      throw new TraceFileException(String.valueOf(renamed(e.getMessage())));
    }
  }

  private @Nullable String renamed(@Nullable String sentence) {
    return sentence == null ? null : sentence.replace(file.toString(), NAME);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
