package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.Recording;
import picocli.CommandLine.Option;

/** Where the trace of a run goes, if one is wanted. */
final class TraceOptions {
  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description =
          "Write the trace of what is run. Its name's ending says how: json or json.gz for Perfetto"
              + " and Lockscope, std for race detectors (and locs.tsv beside it), events.csv of"
              + " events, csv of intervals.")
  private @Nullable Path file;

  private @Nullable TraceFile target;

  /** Finds out before anything runs whether the trace could be written. */
  void check() {
    target = file == null ? null : TraceFile.of(file);
  }

  /** As {@link #check}, of the traces of several runs. */
  void checkSeveral() {
    check();
    if (target != null) {
      target.checkHoldsSeveral("");
    }
  }

  /** Writes the trace of a run, or of several, if one is wanted. */
  void write(List<Recording> recordings) {
    if (target == null) {
      return;
    }
    try {
      target.write(recordings);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }
}
