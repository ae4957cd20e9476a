package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lockscope.file.AtomicFile;
import org.lockscope.format.csv.CsvWriter;
import org.lockscope.format.csv.FoldedWriter;
import org.lockscope.format.json.TraceEventWriter;
import org.lockscope.format.std.StdWriter;
import org.lockscope.session.Recording;

/**
 * A file that a recording is written to, in the format its name tells.
 *
 * @param file where
 * @param format how
 */
record TraceFile(Path file, Format format) {
  /** How a recording is written. */
  enum Format {
    /** Trace Event JSON, gzipped where the name says so. */
    TRACE_EVENTS,
    /** STD, and a table of its locations beside it. */
    STD,
    /** A table of intervals. */
    INTERVALS,
    /** A table of events. */
    EVENTS,
    /** Waiting by stack, for flame graphs. */
    FOLDED,
    /** Findings, a JSON object a line. */
    FINDINGS
  }

  private static final String STD_END = ".std";

  /**
   * The file of a name.
   *
   * @throws CommandFailure if its name tells no format, or it could not be written
   */
  static TraceFile of(Path file) {
    String name = file.toString();
    Format format;
    if (name.endsWith(".json") || name.endsWith(".json.gz")) {
      format = Format.TRACE_EVENTS;
    } else if (name.endsWith(STD_END)) {
      format = Format.STD;
    } else if (name.endsWith(".events.csv")) {
      format = Format.EVENTS;
    } else if (name.endsWith(".folded")) {
      format = Format.FOLDED;
    } else if (name.endsWith(".jsonl")) {
      format = Format.FINDINGS;
    } else if (name.endsWith(".csv")) {
      format = Format.INTERVALS;
    } else {
      throw new CommandFailure(
          "cannot write "
              + file
              + ": a trace's name ends in .json, .json.gz, .std, .csv, .folded or .jsonl",
          null);
    }
    try {
      AtomicFile.check(file);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
    return new TraceFile(file, format);
  }

  /**
   * Finds out whether it can hold several runs.
   *
   * @param otherwise what else could be done, the end of the sentence; may be empty
   * @throws CommandFailure if it cannot, with one sentence that says what can
   */
  void checkHoldsSeveral(String otherwise) {
    if (format != Format.TRACE_EVENTS) {
      throw new CommandFailure(
          "cannot write " + file + ": only .json and .json.gz hold several runs" + otherwise, null);
    }
  }

  /**
   * Writes recordings.
   *
   * @param recordings one, or several if {@linkplain #checkHoldsSeveral it can hold them}
   * @throws IOException with one sentence that names the file and what is wrong
   */
  void write(List<Recording> recordings) throws IOException {
    if (recordings.size() > 1) {
      checkHoldsSeveral(", one is chosen with --run");
    }
    Recording recording = recordings.getFirst();
    switch (format) {
      case TRACE_EVENTS -> new TraceEventWriter(recordings).write(file);
      case STD -> {
        StdWriter writer = new StdWriter(recording.trace());
        String name = String.valueOf(file.getFileName());
        String base = name.substring(0, name.length() - STD_END.length());
        AtomicFile.write(file.resolveSibling(base + ".locs.tsv"), writer::writeLocations);
        AtomicFile.write(file, writer::writeEvents);
      }
      case INTERVALS -> AtomicFile.write(file, new CsvWriter(recording)::writeIntervals);
      case FOLDED -> AtomicFile.write(file, new FoldedWriter(recording)::write);
      case FINDINGS -> AtomicFile.write(file, out -> FindingLines.write(recording, out));
      case EVENTS -> AtomicFile.write(file, new CsvWriter(recording)::writeEvents);
    }
  }
}
