package org.lockscope.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a recording in the window, or, with no display, tells what is in it. */
@Command(
    name = "open",
    description = {
      "Opens a recording in the window: Trace Event JSON, STD, or a JFR recording of any Java",
      "application. With no display, tells its figures in the terminal."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope open recording.jfr")
final class OpenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "The recording to open.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return Opening.recording(file, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
