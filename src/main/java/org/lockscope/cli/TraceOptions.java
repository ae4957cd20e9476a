package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lockscope.format.StdWriter;
import org.lockscope.paint.AtomicFile;
import org.lockscope.trace.Trace;
import picocli.CommandLine.Option;

/** Where the trace of a run goes, if one is wanted. */
final class TraceOptions {
  private static final String STD = ".std";

  @Option(
      names = "--trace",
      paramLabel = "FILE.std",
      description = "Write the run's trace for race detectors, and FILE.locs.tsv beside it.")
  private @Nullable Path file;

  /** Finds out before anything runs whether the trace could be written. */
  void check() {
    if (file == null) {
      return;
    }
    if (!file.toString().endsWith(STD)) {
      throw new CommandFailure("cannot write " + file + ": a trace's name ends in .std", null);
    }
    try {
      AtomicFile.check(file);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }

  /** Writes the trace, if one is wanted. */
  void write(Trace trace) {
    if (file == null) {
      return;
    }
    StdWriter writer = new StdWriter(trace);
    String name = String.valueOf(file.getFileName());
    String base = name.substring(0, name.length() - STD.length());
    try {
      AtomicFile.write(file.resolveSibling(base + ".locs.tsv"), writer::writeLocations);
      AtomicFile.write(file, writer::writeEvents);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }
}
