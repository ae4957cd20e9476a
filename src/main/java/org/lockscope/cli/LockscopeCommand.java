package org.lockscope.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: the window, or, with no display, the comparison in the terminal. */
@Command(
    name = "lockscope",
    description = "Shows what a lock costs: runs a news pipeline on real threads and draws it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      CompareCommand.class,
      RacesCommand.class,
      OpenCommand.class,
      StatsCommand.class,
      ConvertCommand.class,
      RenderCommand.class,
      AttachHelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lockscope                      open the window",
      "  lockscope recording.jfr        open a recording in it",
      "  lockscope run --lock article   one run in the terminal",
      "  lockscope compare --png a.png  four runs on the same work, and their picture"
    })
final class LockscopeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  LockscopeCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    return Opening.window(spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
