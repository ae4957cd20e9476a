package org.lockscope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.lockscope.picture.Handout;
import org.lockscope.say.Captions;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.session.Verdict;
import org.lockscope.text.Language;
import picocli.CommandLine;

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
      Path file = picture.write(List.of(run));
      if (file != null && text) {
        out.println("  picture    " + file);
      }
      Path page = handout.write(run, picture);
      if (page != null && text) {
        out.println("  handout    " + page + ", " + Handout.solutionFile(page));
      }
      out.flush();
      return status(run, runner.stoodStill(), failOnRace, err);
    }
  }

  /** The exit status; what is wrong is told in one sentence. */
  static int status(StagedSummary run, boolean stoodStill, boolean failOnRace, PrintWriter err) {
    if (run.deadlock() != null) {
      err.println(
          "lockscope: deadlock, and the run was stopped: "
              + Captions.deadlock(run.deadlock(), run.trace().directory(), Language.ENGLISH));
      return RunCommand.DEADLOCK_FOUND;
    }
    if (stoodStill) {
      err.println("lockscope: no thread could act any more, and the run was stopped");
      return RunCommand.DEADLOCK_FOUND;
    }
    if (run.staged().failure() != null) {
      err.println("lockscope: the program failed: " + run.staged().failure());
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (run.stopped()) {
      return 128 + 2;
    }
    boolean failed = failOnRace && run.figures().verdict() instanceof Verdict.Races;
    return failed ? RacesCommand.RACE_FOUND : CommandLine.ExitCode.OK;
  }
}
