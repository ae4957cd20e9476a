package org.lockscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lockscope.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a recording in the window, or, with no display, tells what is in it. */
@Command(
    name = "open",
    description =
        "Opens a recording in the window: Trace Event JSON, STD, or a JFR recording of any Java"
            + " application. With no display, tells its figures in the terminal.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope open recording.jfr")
final class OpenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The recording to open; several flight recordings are one run.")
  private List<Path> files = List.of();

  @Option(
      names = "--follow",
      description = "Its program still writes it: read on as it grows (in the window).")
  private boolean follow;

  @Option(
      names = "--language",
      paramLabel = "en|de",
      converter = Converters.OfLanguage.class,
      description = "Language of the window (default: the one chosen in it, or the system's).")
  private @Nullable Language language;

  @Override
  public Integer call() {
    return Opening.recording(
        files, follow, language, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
