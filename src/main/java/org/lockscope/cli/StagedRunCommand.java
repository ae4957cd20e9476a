package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.List;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;

/**
 * What {@code run} does with a scenario.
 *
 * @param options which scenario, and how it is set
 * @param picture where its picture goes
 * @param handout where its handout goes
 * @param trace where its recording goes
 * @param failOnRace whether a race makes it fail
 */
record StagedRunCommand(
    ScenarioOptions options,
    PictureOptions picture,
    HandoutOptions handout,
    TraceOptions trace,
    boolean failOnRace) {
  /** Runs it and tells what happened; the files were checked. Returns the exit status. */
  int run(Format format, PrintWriter out, PrintWriter err) {
    Scenario scenario = options.scenario();
    Setup setup = options.setup(scenario);
    boolean text = format == Format.TEXT;
    StagedRunner runner = new StagedRunner(out);
    try (Interrupts _ = new Interrupts(runner::stop)) {
      StagedRunner.Listener lines = text ? new StagedLines(out) : StagedRunner.Listener.NOBODY;
      StagedSummary run = runner.run(scenario, setup, lines);
      StagedReport report = new StagedReport(run);
      if (text) {
        report.text(out);
      } else {
        report.json(out);
      }
      out.flush();
      trace.write(List.of(run.recording()));
      RunEnd.draw(run, picture, handout, text ? out : null);
      return RunEnd.status(run, runner.stoodStill(), failOnRace, err);
    }
  }
}
