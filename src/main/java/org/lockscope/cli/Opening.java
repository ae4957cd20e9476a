package org.lockscope.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Scenarios;
import org.lockscope.text.Language;
import picocli.CommandLine;

/**
 * Opens the window; with no display, does in the terminal what comes nearest. It uses nothing of
 * the library that reads the command line, which takes longer to load than all the rest of this
 * package.
 */
final class Opening {
  private static final Path PICTURE = Path.of("lockscope.png");

  private Opening() {}

  /**
   * Whether an argument that stands alone is a file: the desktop passes one where a recording is
   * opened with a double click. No command's name has a dot in it.
   */
  static boolean isFile(String argument) {
    return !argument.startsWith("-") && argument.contains(".");
  }

  /**
   * Opens the window, or compares in the terminal; returns the exit status.
   *
   * @param language in which the window speaks; null for the one chosen before
   */
  static int window(@Nullable Language language, PrintWriter out, PrintWriter err) {
    String obstacle = Window.open(language);
    if (obstacle == null) {
      return CommandLine.ExitCode.OK;
    }
    err.println(
        "lockscope: no window, because "
            + obstacle
            + "; comparing in the terminal instead, and painting "
            + PICTURE.toAbsolutePath());
    PictureOptions picture = PictureOptions.of(PICTURE);
    return CompareCommand.compare(
        Scenarios.installed().firstPlan(), Format.TEXT, picture, new TraceOptions(), out, err);
  }

  /**
   * Opens a recording, of one or more files, in the window, or tells its figures; returns the exit
   * status.
   *
   * @param follow whether the window reads it on as it grows
   * @param language in which the window speaks; null for the one chosen before
   * @throws CommandFailure if there is no such file, or nothing in it can be read
   */
  static int recording(
      List<Path> recordings,
      boolean follow,
      @Nullable Language language,
      PrintWriter out,
      PrintWriter err) {
    for (Path file : recordings) {
      if (!Files.exists(file)) {
        throw new CommandFailure("there is no file " + file, null);
      }
    }
    String obstacle = Window.open(recordings, follow, language);
    if (obstacle == null) {
      return CommandLine.ExitCode.OK;
    }
    err.println("lockscope: no window, because " + obstacle);
    Recordings files = new Recordings();
    StatsReport.text(StatsReport.of(files.open(recordings, err), false), out);
    out.flush();
    return files.status();
  }

  /**
   * Shows the sample run once; for the build.
   *
   * @param firstFrame gets the time of its first frame, in milliseconds since 1970
   * @throws CommandFailure if there is no display
   */
  static int training(Path firstFrame) {
    String obstacle = Window.train(firstFrame);
    if (obstacle != null) {
      throw new CommandFailure("no window, because " + obstacle, null);
    }
    return CommandLine.ExitCode.OK;
  }
}
