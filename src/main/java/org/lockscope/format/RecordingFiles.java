package org.lockscope.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lockscope.session.Recording;

/** Opens recordings of any kind that can be read. */
public final class RecordingFiles {
  private RecordingFiles() {}

  /**
   * Reads a file as far as it can be read, and finds its races anew. Takes a thread for as long as
   * that takes; the window must not lend its own.
   *
   * @param progress is told how far it is
   * @throws TraceFileException if nothing of it can be read, with one sentence that says what is
   *     wrong and where
   * @throws IOException if there is no such file or the system can't read it
   * @throws java.util.concurrent.CancellationException if {@code progress} asks for an end
   */
  public static ReadResult open(Path file, Progress progress) throws IOException {
    return open(file, progress, Limits.ofHeap());
  }

  /** What the reader has to say is a notice to whoever looks at it, as what is wrong elsewhere. */
  private static ReadResult flight(Path file, Progress progress) throws TraceFileException {
    JfrRecording read = JfrReader.read(file, progress);
    Recording recording = Recording.of(file.toString(), read.trace(), true);
    return new ReadResult(
        recording,
        read.notices().isEmpty() ? null : file + ": " + String.join("; ", read.notices()));
  }

  static ReadResult open(Path file, Progress progress, Limits limits) throws IOException {
    if (Files.isDirectory(file)) {
      throw new TraceFileException(file + ": it is a folder");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    FileKind kind = FileKind.of(file);
    try (Source source = Source.open(file, progress)) {
      return switch (kind) {
        case TRACE_EVENTS -> TraceEventReader.read(file.toString(), source, limits);
        case STD -> StdRecording.read(file, source, limits);
        case JFR -> flight(file, progress);
      };
    } catch (OutOfMemoryError e) {
      // The limits leave room on a heap that is free; what was read so far can be let go.
      throw new TraceFileException(file + ": it needs more memory than there is");
    }
  }
}
