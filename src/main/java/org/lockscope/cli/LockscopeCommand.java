package org.lockscope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.text.Language;
import picocli.CommandLine;
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
      "  lockscope run --lock article   one run in the terminal",
      "  lockscope compare --png a.png  four runs on the same work, and their picture"
    })
final class LockscopeCommand implements Callable<Integer> {
  private static final Path PICTURE = Path.of("lockscope.png");

  @Spec private CommandSpec spec;

  @Option(
      names = "--training",
      hidden = true,
      paramLabel = "FILE",
      description = "Show the sample run once and write when its first frame came; for the build.")
  private @Nullable Path training;

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
    CommandLine commandLine = spec.commandLine();
    if (training != null) {
      return train(training);
    }
    String obstacle = Window.open(language);
    if (obstacle == null) {
      return CommandLine.ExitCode.OK;
    }
    PrintWriter err = commandLine.getErr();
    err.println(
        "lockscope: no window, because "
            + obstacle
            + "; comparing in the terminal instead, and painting "
            + PICTURE.toAbsolutePath());
    PictureOptions picture = PictureOptions.of(PICTURE);
    return CompareCommand.compare(
        RunSettings.DEFAULT, Format.TEXT, picture, commandLine.getOut(), err);
  }

  private static int train(Path firstFrame) {
    String obstacle = Window.train(firstFrame);
    if (obstacle != null) {
      throw new CommandFailure("no window, because " + obstacle, null);
    }
    return CommandLine.ExitCode.OK;
  }
}
