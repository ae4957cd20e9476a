package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lockscope.file.AtomicFile;
import org.lockscope.format.jfr.JfrWriter;
import org.lockscope.scenario.Plan;
import org.lockscope.session.RunEnvironment;
import picocli.CommandLine.Option;

/** Where a flight recording of a run goes, if one is wanted. */
final class JfrOptions implements AutoCloseable {
  @Option(
      names = "--jfr",
      paramLabel = "FILE",
      description = "Record the run with the JDK Flight Recorder, too, for JDK Mission Control.")
  private @Nullable Path file;

  private @Nullable JfrWriter writer;

  /** Finds out before anything runs whether the recording could be written. */
  void check() {
    if (file != null) {
      try {
        AtomicFile.check(file);
      } catch (IOException e) {
        throw new CommandFailure(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /** Starts recording, if that is wanted, and tells what the run has to run in. */
  RunEnvironment start(Plan settings) {
    if (file == null) {
      return RunEnvironment.REAL;
    }
    try {
      JfrWriter started = JfrWriter.start(settings);
      writer = started;
      return RunEnvironment.REAL.witnessedBy(started.witness());
    } catch (IOException e) {
      throw new CommandFailure("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Writes what was recorded, if that is wanted. */
  void write() {
    if (writer != null && file != null) {
      try {
        writer.write(file);
      } catch (IOException e) {
        throw new CommandFailure(String.valueOf(e.getMessage()), e);
      }
    }
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException e) {
        throw new CommandFailure("a temporary file is left behind: " + e.getMessage(), e);
      }
    }
  }
}
