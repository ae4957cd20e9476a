package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lockscope.paint.ChartWords;
import org.lockscope.picture.ChartPicture;
import org.lockscope.say.StagedSummary;
import org.lockscope.say.SweepWords;
import org.lockscope.scenario.Chart;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sweep;
import org.lockscope.session.SweepRuns;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the runs of a scenario's measurement, and draws what they come to. */
@Command(
    name = "sweep",
    description = {
      "Makes the runs of a scenario's measurement, one after the other, and tells how long each"
          + " took.",
      "One more is made before, which does not count: it warms the program up.",
      "With --png it draws the graph."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope sweep --scenario pool --set latency=50..150ms --png speed-up.png")
final class SweepCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions options = new ScenarioOptions();
  @Mixin private PictureOptions picture = new PictureOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to answer (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    if (!options.given()) {
      throw new CommandFailure("say which scenario with --scenario", null);
    }
    Scenario scenario = options.scenario();
    Setup setup = options.setup(scenario);
    Sweep sweep =
        scenario
            .sweep()
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "the scenario " + scenario.id() + " has no measurement to make", null));
    picture.check();
    PrintWriter out = spec.commandLine().getOut();
    StagedRunner runner = new StagedRunner(out);
    Map<Setup, Long> walls = new LinkedHashMap<>();
    try (Interrupts _ = new Interrupts(runner::stop)) {
      // The program's first run loads its classes, which would count as that run's own.
      runner.run(scenario, sweep.runs(setup).getLast(), StagedRunner.Listener.NOBODY);
      for (Setup each : sweep.runs(setup)) {
        if (runner.stopped()) {
          break;
        }
        StagedSummary run = runner.run(scenario, each, StagedRunner.Listener.NOBODY);
        OptionalLong wall = SweepRuns.wall(run.figures(), run.deadlock());
        wall.ifPresent(nanos -> walls.put(each, nanos));
        if (format == Format.TEXT) {
          String failure = run.staged().failure();
          String told =
              wall.isPresent()
                  ? Quantities.duration(wall.getAsLong())
                  : failure == null ? "stopped" : "failed: " + failure;
          out.printf("  %-32s %s%n", differing(sweep, setup, each), told);
          out.flush();
        }
      }
      tell(scenario, sweep.chart(setup, walls, Language.ENGLISH), setup, walls, out);
      draw(scenario, sweep, setup, walls, out);
    }
    out.flush();
    return runner.stopped() ? 128 + 2 : 0;
  }

  /** What a run is set to: each knob that is not the same in all of them. */
  private static String differing(Sweep sweep, Setup setup, Setup run) {
    Set<Knob<?>> same = SweepWords.same(sweep, setup);
    return run.knobs().stream()
        .filter(knob -> !same.contains(knob))
        .map(knob -> knob.key() + "=" + run.text(knob))
        .collect(Collectors.joining(" "));
  }

  private void tell(
      Scenario scenario, Chart chart, Setup setup, Map<Setup, Long> walls, PrintWriter out) {
    if (format == Format.TEXT) {
      out.println(ChartWords.of(chart, Language.ENGLISH));
      return;
    }
    Json.pretty(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("scenario", scenario.id());
          knobs(json, setup);
          json.writeArrayFieldStart("runs");
          for (Map.Entry<Setup, Long> wall : walls.entrySet()) {
            json.writeStartObject();
            knobs(json, wall.getKey());
            json.writeNumberField("wallMillis", Json.millis(wall.getValue()));
            json.writeEndObject();
          }
          json.writeEndArray();
          chart(json, chart);
          json.writeEndObject();
        });
  }

  private static void knobs(JsonGenerator json, Setup setup) throws IOException {
    json.writeObjectFieldStart("knobs");
    for (Knob<?> knob : setup.knobs()) {
      json.writeStringField(knob.key(), setup.text(knob));
    }
    json.writeEndObject();
  }

  private static void chart(JsonGenerator json, Chart chart) throws IOException {
    json.writeObjectFieldStart("chart");
    json.writeStringField("title", chart.title());
    json.writeStringField("x", chart.x());
    json.writeStringField("y", chart.y());
    json.writeArrayFieldStart("series");
    for (Chart.Series series : chart.series()) {
      json.writeStartObject();
      json.writeStringField("name", series.name());
      json.writeArrayFieldStart("points");
      for (Chart.Point point : series.points()) {
        json.writeArray(new double[] {point.x(), point.y()}, 0, 2);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void draw(
      Scenario scenario, Sweep sweep, Setup setup, Map<Setup, Long> walls, PrintWriter out) {
    Language language = picture.language();
    String about = SweepWords.about(scenario, sweep, setup, language);
    Path file =
        picture.write(
            ChartPicture.of(sweep.chart(setup, walls, language), about, picture.theme(), language));
    if (file != null && format == Format.TEXT) {
      out.println("  picture    " + file);
    }
  }
}
