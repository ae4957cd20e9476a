package org.lockscope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lockscope.event.EventSink;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RunSummary;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the same work under each placement of the lock. */
@Command(
    name = "compare",
    description =
        "Runs the same articles sequentially, with no lock, with the lock around the append, and"
            + " with the lock around the whole article; with --lock STEP..STEP, under that one"
            + " too.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope compare --articles 10 --seed 7 --png compare.png --scale 2")
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private PictureOptions picture = new PictureOptions();
  @Mixin private TraceOptions trace = new TraceOptions();

  @Override
  public Integer call() {
    return compare(
        options.settings(),
        options.format(),
        picture,
        trace,
        spec.commandLine().getOut(),
        spec.commandLine().getErr());
  }

  static int compare(
      Plan settings,
      Format format,
      PictureOptions picture,
      TraceOptions trace,
      PrintWriter out,
      PrintWriter err) {
    picture.check();
    trace.checkSeveral();
    Runner runner = new Runner(Terminal.of(err), out);
    try (Interrupts _ = new Interrupts(runner::stop)) {
      List<OwnRun> runs = runAll(settings, runner);
      if (format == Format.TEXT) {
        TextReport.writeComparison(runs, out);
      } else {
        JsonReport.writeComparison(runs, out);
      }
      out.flush();
      trace.write(runs.stream().map(OwnRun::recording).toList());
      Path file = picture.write(runs);
      if (file != null && format == Format.TEXT) {
        out.println("picture: " + file.toAbsolutePath());
        out.flush();
      }
      return runner.stopped() ? 128 + 2 : CommandLine.ExitCode.OK;
    }
  }

  private static List<OwnRun> runAll(Plan settings, Runner runner) {
    List<OwnRun> runs = new ArrayList<>();
    Scenario scenario = settings.scenario();
    for (Setup each : scenario.baselines(settings.setup())) {
      if (!runner.stopped()) {
        String what = scenario.voice().fileName(each);
        String letter = RunSummary.letter(runs.size());
        runs.add(
            runner.run(letter, "%-10s".formatted(what), scenario.plan(each), EventSink.NOBODY));
      }
    }
    return runs;
  }
}
