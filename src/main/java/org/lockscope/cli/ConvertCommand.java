package org.lockscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lockscope.session.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a recording in another format. */
@Command(
    name = "convert",
    description = {
      "Writes a recording in another format.",
      "The new file's name tells which: .json or .json.gz (Trace Event, for Perfetto), .std, .csv (intervals), .events.csv, .folded (waiting by stack, for flame graphs), .jsonl (findings).",
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

  @Override
  public Integer call() {
    TraceFile target = TraceFile.of(out);
    Recordings files = new Recordings();
    Recording recording = files.open(in, spec.commandLine().getErr());
    try {
      target.write(recording);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s: %,d events of %,d threads%n",
            out,
            recording.trace().events().size(),
            recording.trace().directory().threadCount());
    spec.commandLine().getOut().flush();
    return files.status();
  }
}
