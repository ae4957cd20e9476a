package org.lockscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lockscope.format.Progress;
import org.lockscope.format.ReadResult;
import org.lockscope.format.RecordingFiles;
import org.lockscope.session.Recording;

/** Opens files for commands. */
final class Recordings {
  private boolean whole = true;

  /**
   * Reads a file as far as it can be read; what keeps the rest from being read is told.
   *
   * @throws CommandFailure if nothing of it can be read
   */
  Recording open(Path file, PrintWriter err) {
    try {
      ReadResult result = RecordingFiles.open(file, Progress.NONE);
      if (result.problem() != null) {
        whole = false;
        err.println("lockscope: " + result.problem());
      }
      return result.recording();
    } catch (NoSuchFileException e) {
      throw new CommandFailure("there is no file " + file, e);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      throw new CommandFailure(
          message.contains(file.toString()) ? message : file + ": " + message, e);
    }
  }

  /** The exit status: 2 if not all of a file could be read. */
  int status() {
    return whole ? 0 : 2;
  }
}
