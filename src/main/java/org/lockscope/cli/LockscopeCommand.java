package org.lockscope.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lockscope.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      ScenariosCommand.class,
      SweepCommand.class,
      WatchCommand.class,
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

  @Option(
      names = "--language",
      paramLabel = "en|de",
      converter = Converters.OfLanguage.class,
      description = "Language of the window (default: the one chosen in it, or the system's).")
  private @Nullable Language language;

  LockscopeCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    return Opening.window(language, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
