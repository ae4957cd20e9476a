package org.lockscope.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LockKind;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Step;
import org.lockscope.pipeline.Workers;

/**
 * The code that each worker runs, as idiomatic Java, made from a run's settings and nothing else.
 *
 * @param lines from the first to the last
 */
public record Listing(List<Line> lines) {
  /**
   * A line of code.
   *
   * @param text with its indentation
   * @param step the step it performs; null if none
   * @param lock whether it belongs to the lock
   */
  public record Line(String text, @Nullable Step step, boolean lock) {}

  /** Copies the lines. */
  public Listing {
    lines = List.copyOf(lines);
  }

  /** The listing of a run. */
  public static Listing of(RunSettings settings) {
    return new Writer(settings).listing();
  }

  /** The whole text, a line a line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text).append('\n'));
    return text.toString();
  }

  /** Writes the lines, from the outside in. */
  private static final class Writer {
    private static final String UNIT = "  ";

    private final RunSettings settings;
    private final List<Line> lines = new ArrayList<>();
    private int depth;

    Writer(RunSettings settings) {
      this.settings = settings;
    }

    Listing listing() {
      boolean alone = settings.workers() instanceof Workers.Sequential;
      line("for (Article article : articles) {");
      depth++;
      if (!alone) {
        line("workers.submit(() -> {");
        depth++;
      }
      body();
      if (!alone) {
        if (interrupted()) {
          line("return null;");
        }
        depth--;
        line("});");
      }
      depth--;
      line("}");
      return new Listing(lines);
    }

    /** Whether the body waits interruptibly: then the lambda has to be a Callable. */
    private boolean interrupted() {
      return settings.placement() instanceof LockPlacement.Pair
          || settings.collector() instanceof Collector.Channel;
    }

    private void body() {
      if (settings.placement() instanceof LockPlacement.Pair(boolean sameOrder)) {
        twoLocks(sameOrder);
        return;
      }
      Step first = null;
      Step last = null;
      if (settings.placement() instanceof LockPlacement.Span(Step from, Step to)) {
        first = from;
        last = to;
        declareWhatOutlivesTheLock(from, to);
      }
      for (Step step : Step.values()) {
        if (step == first) {
          open();
        }
        step(step, outlives(step, first, last));
        if (step == last) {
          close();
        }
      }
    }

    /** What is assigned inside the lock and used after it has to be declared before it. */
    private void declareWhatOutlivesTheLock(Step first, Step last) {
      for (Step step : Step.values()) {
        if (outlives(step, first, last)) {
          line("String " + variable(step) + ";");
        }
      }
    }

    private static boolean outlives(Step step, @Nullable Step first, @Nullable Step last) {
      return first != null
          && last != null
          && last != Step.APPEND
          && step.compareTo(first) >= 0
          && step.compareTo(last) <= 0;
    }

    private void open() {
      if (settings.lockKind() == LockKind.SYNCHRONIZED) {
        lock("synchronized (lock) {");
      } else {
        lock("lock.lock();");
        lock("try {");
      }
      depth++;
    }

    private void close() {
      if (settings.lockKind() == LockKind.SYNCHRONIZED) {
        depth--;
        lock("}");
        return;
      }
      letGo("lock");
    }

    private void twoLocks(boolean sameOrder) {
      step(Step.SUMMARIZE, false);
      step(Step.SENTIMENT, false);
      if (sameOrder) {
        lock("Lock first = listLock;");
        lock("Lock second = indexLock;");
      } else {
        lock("boolean odd = article.number() % 2 == 1;");
        lock("Lock first = odd ? listLock : indexLock;");
        lock("Lock second = odd ? indexLock : listLock;");
      }
      lock("first.lockInterruptibly();");
      lock("try {");
      depth++;
      step(Step.KEYWORDS, false);
      lock("second.lockInterruptibly();");
      lock("try {");
      depth++;
      step(Step.APPEND, false);
      line("index.put(article, keywords);");
      letGo("second");
      letGo("first");
    }

    private void letGo(String name) {
      depth--;
      lock("} finally {");
      depth++;
      lock(name + ".unlock();");
      depth--;
      lock("}");
    }

    private void step(Step step, boolean declared) {
      String indent = UNIT.repeat(depth);
      if (step == Step.APPEND) {
        boolean sent = settings.collector() instanceof Collector.Channel;
        String call = sent ? "channel.put" : "results.add";
        lines.add(new Line(indent + call + "(new AiResult(", step, false));
        lines.add(new Line(indent + "    summary, sentiment, keywords));", step, false));
        return;
      }
      String type = declared ? "" : "var ";
      String call = variable(step) + " = llm." + step.label() + "(article);";
      lines.add(new Line(indent + type + call, step, false));
    }

    private static String variable(Step step) {
      return step == Step.SUMMARIZE ? "summary" : step.label();
    }

    private void line(String text) {
      lines.add(new Line(UNIT.repeat(depth) + text, null, false));
    }

    private void lock(String text) {
      lines.add(new Line(UNIT.repeat(depth) + text, null, true));
    }
  }
}
