package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;
import org.lockscope.event.Task;

/** Writes a line for each start and end of a call, and of an append. */
final class CallLines implements EventSink {
  private final PrintWriter out;
  private final List<Task> tasks;
  private final boolean collected;

  /**
   * Writes the lines of a run.
   *
   * @param tasks the table of its tasks
   * @param collected whether a collector appends, not the workers
   */
  CallLines(PrintWriter out, List<Task> tasks, boolean collected) {
    this.out = out;
    this.tasks = List.copyOf(tasks);
    this.collected = collected;
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    String step = step(kind, object);
    if (step == null) {
      return;
    }
    boolean append = kind == EventKind.APPEND_START || kind == EventKind.APPEND_END;
    boolean start = kind == EventKind.CALL_START || kind == EventKind.APPEND_START;
    out.printf(
        Locale.ROOT,
        "%9.3f s  %-13s  article %-6d  %-9s  %s%n",
        time / 1e9,
        append && collected ? "collector" : "worker-" + thread,
        Operands.article(operand),
        step,
        start ? "starts" : ended(operand));
  }

  private @Nullable String step(EventKind kind, int object) {
    return switch (kind) {
      case CALL_START, CALL_END -> tasks.get(object).label();
      case APPEND_START, APPEND_END -> "append";
      default -> null;
    };
  }

  static String ended(long operand) {
    return switch (Operands.outcomeOf(operand)) {
      case Operands.OK -> "ends";
      case Operands.FAILED -> "fails";
      default -> "is cancelled";
    };
  }
}
