package org.lockscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lockscope.event.EventSink;
import org.lockscope.say.OwnRun;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.RunEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the pipeline, or a scenario, once, in the terminal. */
@Command(
    name = "run",
    description = {
      "Runs the news pipeline, or a scenario, once and tells what happened.",
      "Exits with 66 if --fail-on-race is given and one was found, with 67 after a deadlock."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  lockscope run --lock article --latency 50..150ms --png article.png",
      "  lockscope run --scenario pool --set workers=5 --png pool.png"
    })
final class RunCommand implements Callable<Integer> {
  /** Next to what a race exits with. */
  static final int DEADLOCK_FOUND = 67;

  private static final Set<String> PIPELINES =
      Set.of(
          "--lock",
          "--mode",
          "--articles",
          "--workers",
          "--lock-kind",
          "--latency",
          "--seed",
          "--rng",
          "--collector",
          "--race-window",
          "--jfr");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenario = new ScenarioOptions();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private PictureOptions picture = new PictureOptions();
  @Mixin private HandoutOptions handout = new HandoutOptions();
  @Mixin private TraceOptions trace = new TraceOptions();
  @Mixin private JfrOptions jfr = new JfrOptions();

  @Option(names = "--fail-on-race", description = "Exit with 66 if the run had a data race.")
  private boolean failOnRace;

  /** What can be set about the news pipeline, or be done with it alone, is no scenario's. */
  private void onlyThePipelines() {
    for (OptionSpec each : spec.commandLine().getParseResult().matchedOptions()) {
      if (PIPELINES.contains(each.longestName())) {
        throw new CommandFailure(
            each.longestName()
                + " is an option of the news pipeline: a scenario's knobs are set with --set",
            null);
      }
    }
  }

  @Override
  public Integer call() {
    picture.check();
    handout.check();
    trace.check();
    jfr.check();
    if (scenario.given() && !scenario.first()) {
      onlyThePipelines();
      return new StagedRunCommand(scenario, picture, handout, trace, failOnRace)
          .run(options.format(), spec.commandLine().getOut(), spec.commandLine().getErr());
    }
    RunSettings settings = RunSettings.of(scenario.over(options.settings()));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean text = options.format() == Format.TEXT;
    Runner runner = new Runner(text ? Terminal.quiet(err) : Terminal.of(err), out);
    try (Interrupts _ = new Interrupts(runner::stop);
        JfrOptions recording = jfr) {
      boolean collected = settings.collector() instanceof Collector.Channel;
      EventSink listener = text ? new CallLines(out, NewsTasks.ALL, collected) : EventSink.NOBODY;
      RunEnvironment environment = recording.start(settings);
      String what = settings.placement().toString();
      OwnRun run = runner.run("", what, settings, listener, environment);
      if (text) {
        TextReport.writeRun(run, out);
      } else {
        JsonReport.writeRun(run, out);
      }
      out.flush();
      trace.write(List.of(run.recording()));
      recording.write();
      RunEnd.draw(run, picture, handout, text ? out : null);
      return RunEnd.status(run, false, failOnRace, err);
    }
  }
}
