package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import org.lockscope.say.OwnRun;
import org.lockscope.scenario.Results.Fate;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.session.RunFigures;

/** Writes runs as JSON. Durations are milliseconds with three decimals. */
final class JsonReport {
  private JsonReport() {}

  static void writeRun(OwnRun run, PrintWriter out) {
    Json.pretty(out, json -> run(json, run));
  }

  static void writeComparison(List<OwnRun> runs, PrintWriter out) {
    Json.pretty(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("runs");
          for (OwnRun run : runs) {
            run(json, run);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void run(JsonGenerator json, OwnRun run) throws IOException {
    RunFigures figures = run.figures();
    RunSettings settings = RunSettings.of(run.plan());
    json.writeStartObject();
    json.writeStringField("placement", settings.placement().toString());
    json.writeStringField("lockKind", settings.lockKind().label());
    json.writeStringField("workers", settings.workers().toString());
    json.writeNumberField("articles", settings.articles());
    count(json, "succeeded", figures.count(Fate.STORED));
    count(json, "failed", figures.count(Fate.FAILED));
    count(json, "lost", figures.count(Fate.LOST));
    count(json, "cancelled", figures.count(Fate.CANCELLED));
    json.writeNumberField("wallMillis", Json.millis(figures.wall()));
    json.writeNumberField("leastMillis", Json.millis(run.least().orElse(0)));
    json.writeNumberField("sumLlmMillis", Json.millis(figures.sumLlm()));
    json.writeNumberField("lockHeldMillis", Json.millis(figures.lockHeld()));
    json.writeNumberField("lockWaitMillis", Json.millis(figures.lockWait()));
    json.writeNumberField("events", figures.events());
    json.writeNumberField("seed", settings.seed());
    RaceField.write(json, "races", figures.verdict());
    json.writeStringField("rng", settings.random().label());
    json.writeNumberField("heldOpen", settings.heldOpenMillis());
    json.writeStringField("collector", settings.collector().toString());
    json.writeEndObject();
  }

  /** A number, or null where it is not known. */
  private static void count(JsonGenerator json, String name, OptionalInt count) throws IOException {
    if (count.isPresent()) {
      json.writeNumberField(name, count.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }
}
