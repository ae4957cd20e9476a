package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.scenario.Scenarios;
import org.lockscope.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the scenarios there are. */
@Command(
    name = "scenarios",
    description = {
      "Lists the scenarios there are, and each one's knobs: what they take and how they are set at"
          + " first.",
      "The news pipeline is the one that run shows unless another is named."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  lockscope scenarios --format json")
final class ScenariosCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to answer (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      Json.pretty(out, ScenariosCommand::write);
    } else {
      Scenarios.installed().all().forEach(scenario -> text(scenario, out));
    }
    out.flush();
    return 0;
  }

  private static void text(Scenario scenario, PrintWriter out) {
    ScenarioTexts texts = new ScenarioTexts(scenario, Language.ENGLISH);
    out.printf("%s: %s%n  %s%n", scenario.id(), texts.name(), texts.about());
    for (Knob<?> knob : scenario.knobs()) {
      String initial = scenario.initial().text(knob);
      out.printf(
          Locale.ROOT,
          "  %-24s %s%s%n",
          knob.key() + "=" + initial,
          takes(knob),
          texts.about(knob));
    }
    scenario
        .sweep()
        .ifPresent(
            sweep ->
                out.printf(
                    "  lockscope sweep --scenario %s makes %d runs%n",
                    scenario.id(), sweep.runs(scenario.initial()).size()));
    out.println();
  }

  private static String takes(Knob<?> knob) {
    if (!knob.choices().isEmpty()) {
      return String.join("|", knob.choices()) + ". ";
    }
    return knob.range() == null ? "" : knob.range() + ". ";
  }

  private static void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Scenario scenario : Scenarios.installed().all()) {
      write(scenario, json);
    }
    json.writeEndArray();
  }

  private static void write(Scenario scenario, JsonGenerator json) throws IOException {
    ScenarioTexts texts = new ScenarioTexts(scenario, Language.ENGLISH);
    json.writeStartObject();
    json.writeStringField("scenario", scenario.id());
    json.writeNumberField("version", scenario.version());
    json.writeStringField("name", texts.name());
    json.writeStringField("about", texts.about());
    json.writeBooleanField("sweep", scenario.sweep().isPresent());
    json.writeArrayFieldStart("knobs");
    for (Knob<?> knob : scenario.knobs()) {
      json.writeStartObject();
      json.writeStringField("knob", knob.key());
      json.writeStringField("initial", scenario.initial().text(knob));
      if (!knob.choices().isEmpty()) {
        json.writeArrayFieldStart("choices");
        for (String choice : knob.choices()) {
          json.writeString(choice);
        }
        json.writeEndArray();
      }
      if (knob.range() != null) {
        json.writeNumberField("least", knob.range().least());
        json.writeNumberField("most", knob.range().most());
      }
      json.writeStringField("about", texts.about(knob));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
