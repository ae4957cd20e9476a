package org.lockscope.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.Recording;
import picocli.CommandLine.Option;

/** Which run is meant of a file that holds several. */
final class WhichRun {
  @Option(
      names = "--run",
      paramLabel = "N",
      description = "Of a file that holds several runs, the one of this number (default: all).")
  private @Nullable Integer number;

  /**
   * Those that are meant.
   *
   * @param runs all of a file's
   * @throws CommandFailure if there is none of the number asked for
   */
  List<Recording> of(List<Recording> runs) {
    if (number == null) {
      return runs;
    }
    if (number < 1 || number > runs.size()) {
      String all = runs.size() == 1 ? "one run" : runs.size() + " runs";
      throw new CommandFailure("there is no run " + number + " in the file: it holds " + all, null);
    }
    return List.of(runs.get(number - 1));
  }

  /**
   * The one that is meant, for what is of one run.
   *
   * @param what it is for: {@code a handout}
   * @throws CommandFailure if several are meant, with one sentence that says what to do
   */
  Recording one(List<Recording> runs, String what) {
    List<Recording> meant = of(runs);
    if (meant.size() > 1) {
      throw new CommandFailure(
          "%s is of one run, and the file holds %d: choose one with --run 1 to --run %d"
              .formatted(what, meant.size(), meant.size()),
          null);
    }
    return meant.getFirst();
  }
}
