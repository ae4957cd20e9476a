package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;

/** Writes a line for each start and end of a scenario's calls. */
final class StagedLines implements StagedRunner.Listener {
  private final PrintWriter out;
  private @Nullable Directory names;

  StagedLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(Directory directory) {
    names = directory;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    boolean start = kind == EventKind.CALL_START;
    if (names != null && (start || kind == EventKind.CALL_END)) {
      out.printf(
          Locale.ROOT,
          "%9.3f s  %-13s  %-6d  %-12s  %s%n",
          time / 1e9,
          names.thread(thread).name(),
          Operands.article(operand),
          names.task(object).label(),
          start ? "starts" : CallLines.ended(operand));
    }
  }
}
