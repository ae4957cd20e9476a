package org.lockscope.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lockscope.session.StagedRun;

/** Shows progress on standard error while that is a terminal, and is quiet otherwise. */
final class Terminal {
  private static final int BAR = 24;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shows;
  private int shown = -1;

  Terminal(PrintWriter err, boolean shows) {
    this.err = err;
    this.shows = shows;
  }

  /** Progress where standard error is a terminal. */
  static Terminal of(PrintWriter err) {
    return new Terminal(err, standardErrorIsTerminal());
  }

  /** No progress. */
  static Terminal quiet(PrintWriter err) {
    return new Terminal(err, false);
  }

  @SuppressWarnings("SystemConsoleNull") // it may be, where no console provider is
  private static boolean standardErrorIsTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      // No such file system here: the console speaks for standard input and output at least.
      Console console = System.console();
      return console != null && console.isTerminal();
    }
  }

  void progress(String what, StagedRun run) {
    int done = run.done();
    if (!shows || done == shown) {
      return;
    }
    shown = done;
    int articles = run.work().plan().items().orElse(done);
    int filled = (int) ((long) BAR * Math.min(done, articles) / articles);
    err.print(
        CLEAR_LINE
            + what
            + "  "
            + "█".repeat(filled)
            + "░".repeat(BAR - filled)
            + "  "
            + done
            + " of "
            + articles);
    err.flush();
  }

  void clear() {
    if (shows && shown >= 0) {
      err.print(CLEAR_LINE);
      err.flush();
    }
    shown = -1;
  }
}
