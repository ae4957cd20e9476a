package org.lockscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.lockscope.format.RecordingFiles;
import org.lockscope.format.StandardInput;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.ReadResult;
import org.lockscope.session.Recording;

/** Opens files for commands. */
final class Recordings {
  private static final Path STANDARD_INPUT = Path.of("-");

  private boolean whole = true;

  /**
   * Reads a file as far as it can be read, or several flight recordings as one run; {@code -} alone
   * is standard input. What keeps the rest from being read is told.
   *
   * @param paths one or more
   * @return the runs that it holds, one or more
   * @throws CommandFailure if nothing of it can be read
   */
  List<Recording> open(List<Path> paths, PrintWriter err) {
    String file = paths.stream().map(Path::toString).collect(Collectors.joining(" + "));
    try {
      ReadResult result = read(paths);
      if (result.problem() != null) {
        whole = false;
        err.println("lockscope: " + result.problem());
      }
      if (result.notice() != null) {
        err.println("lockscope: " + result.notice());
      }
      return result.recordings();
    } catch (NoSuchFileException e) {
      throw new CommandFailure("there is no file " + e.getFile(), e);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      boolean named =
          message.startsWith(StandardInput.NAME)
              || paths.stream().anyMatch(path -> message.contains(path.toString()));
      throw new CommandFailure(named ? message : file + ": " + message, e);
    }
  }

  private static ReadResult read(List<Path> files) throws IOException {
    if (!files.contains(STANDARD_INPUT)) {
      return RecordingFiles.open(files, Progress.NONE);
    }
    if (files.size() > 1) {
      throw new CommandFailure("standard input (-) is read alone, not with other files", null);
    }
    try (StandardInput input = StandardInput.keep(System.in)) {
      return input.open(Progress.NONE);
    }
  }

  /** The exit status: 2 if not all of a file could be read. */
  int status() {
    return whole ? 0 : 2;
  }
}
