package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventSink;
import org.lockscope.say.OwnRun;
import org.lockscope.scenario.Plan;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.StagedRun;

/** Runs one run after another to its end, or to the first interrupt. */
final class Runner {
  private static final long PULSE_MILLIS = 20;

  private final Terminal terminal;
  private final PrintWriter out;
  private final AtomicReference<@Nullable StagedRun> current = new AtomicReference<>();
  private volatile boolean stopped;

  Runner(Terminal terminal, PrintWriter out) {
    this.terminal = terminal;
    this.out = out;
  }

  /** Ends the run under way and keeps further ones from starting. Any thread. */
  void stop() {
    stopped = true;
    StagedRun run = current.get();
    if (run != null) {
      run.stop();
    }
  }

  boolean stopped() {
    return stopped;
  }

  /** Runs to the end; the listener is called in this thread. */
  OwnRun run(String letter, String what, Plan settings, EventSink listener) {
    return run(letter, what, settings, listener, RunEnvironment.REAL);
  }

  /** Runs to the end in an environment of its own. */
  OwnRun run(
      String letter, String what, Plan settings, EventSink listener, RunEnvironment environment) {
    try (StagedRun run = StagedRun.start(settings, listener, environment)) {
      current.set(run);
      if (stopped) {
        run.stop();
      }
      while (run.poll()) {
        terminal.progress(what, run);
        if (run.deadlock() != null && !run.stopped()) {
          run.stop(); // nobody would ever come out of it
        }
        out.flush();
        Thread.sleep(PULSE_MILLIS);
      }
      return OwnRun.of(letter, run);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted", e);
    } finally {
      current.set(null);
      terminal.clear();
    }
  }
}
