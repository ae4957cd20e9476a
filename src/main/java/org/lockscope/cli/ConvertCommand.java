package org.lockscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lockscope.format.input.ReadResult;
import org.lockscope.session.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a recording in another format. */
@Command(
    name = "convert",
    description = {
      "Writes a recording in another format.",
      "The new file's name tells which: .json or .json.gz (Trace Event, for Perfetto), .std, .csv"
          + " (intervals), .events.csv, .folded (waiting by stack, for flame graphs), .jsonl"
          + " (findings).",
      "What is read is told by its content: Trace Event JSON, STD, JFR."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope convert recording.jfr recording.json.gz")
final class ConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The recording to read, - for standard input.")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  private Path out = Path.of("");

  @Mixin private WhichRun which = new WhichRun();

  @Override
  public Integer call() {
    TraceFile target = TraceFile.of(out);
    Recordings files = new Recordings();
    List<Recording> runs = which.of(files.open(List.of(in), spec.commandLine().getErr()));
    try {
      target.write(runs);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
    PrintWriter said = spec.commandLine().getOut();
    for (int run = 0; run < runs.size(); run++) {
      said.printf(
          Locale.ROOT,
          "%s: %,d events of %,d threads%n",
          ReadResult.name(out.toString(), run, runs.size()),
          runs.get(run).trace().events().size(),
          runs.get(run).trace().directory().threadCount());
    }
    said.flush();
    return files.status();
  }
}
