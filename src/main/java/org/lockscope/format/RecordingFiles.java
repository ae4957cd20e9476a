package org.lockscope.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.Source;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.format.jfr.JfrReader;
import org.lockscope.format.jfr.JfrRecording;
import org.lockscope.format.json.TraceEventReader;
import org.lockscope.format.std.StdRecording;
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

  /**
   * Reads several files as one run, which flight recordings of one program are; one file, as {@link
   * #open(Path, Progress)} does.
   *
   * @param files one or more
   * @throws TraceFileException also if they are of another kind, or of several programs
   */
  public static ReadResult open(List<Path> files, Progress progress) throws IOException {
    if (files.size() == 1) {
      return open(files.getFirst(), progress);
    }
    for (Path file : files) {
      check(file);
      if (FileKind.of(file) != FileKind.JFR) {
        throw new TraceFileException(
            file + ": of several files, only flight recordings are read as one run");
      }
    }
    return flight(files, progress);
  }

  /** What the reader has to say is a notice to whoever looks at it, as what is wrong elsewhere. */
  private static ReadResult flight(List<Path> files, Progress progress) throws TraceFileException {
    JfrRecording read = JfrReader.read(files, progress);
    String name = JfrReader.name(files);
    Recording recording = Recording.of(name, read.trace(), true);
    return new ReadResult(
        recording,
        read.notices().isEmpty() ? null : name + ": " + String.join("; ", read.notices()));
  }

  private static void check(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new TraceFileException(file + ": it is a folder");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
  }

  static ReadResult open(Path file, Progress progress, Limits limits) throws IOException {
    check(file);
    FileKind kind = FileKind.of(file);
    if (kind == FileKind.JFR) {
      return flight(List.of(file), progress);
    }
    try (Source source = Source.open(file, progress)) {
      return kind == FileKind.STD
          ? StdRecording.read(file, source, limits)
          : TraceEventReader.read(file.toString(), source, limits);
    } catch (OutOfMemoryError e) {
      // The limits leave room on a heap that is free; what was read so far can be let go.
      throw new TraceFileException(file + ": it needs more memory than there is");
    }
  }
}
