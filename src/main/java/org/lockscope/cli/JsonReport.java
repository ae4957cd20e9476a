package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
    write(out, json -> run(json, run));
  }

  static void writeComparison(List<OwnRun> runs, PrintWriter out) {
    write(
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

  @FunctionalInterface
  private interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private static void write(PrintWriter out, Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(text);
  }

  private static void run(JsonGenerator json, OwnRun run) throws IOException {
    RunFigures figures = run.figures();
    json.writeStartObject();
    json.writeStringField("placement", RunSettings.of(run.plan()).placement().toString());
    json.writeStringField("lockKind", RunSettings.of(run.plan()).lockKind().label());
    json.writeStringField("workers", RunSettings.of(run.plan()).workers().toString());
    json.writeNumberField("articles", RunSettings.of(run.plan()).articles());
    count(json, "succeeded", figures.count(Fate.STORED));
    count(json, "failed", figures.count(Fate.FAILED));
    count(json, "lost", figures.count(Fate.LOST));
    count(json, "cancelled", figures.count(Fate.CANCELLED));
    json.writeNumberField("wallMillis", millis(figures.wall()));
    json.writeNumberField("leastMillis", millis(run.least().orElse(0)));
    json.writeNumberField("sumLlmMillis", millis(figures.sumLlm()));
    json.writeNumberField("lockHeldMillis", millis(figures.lockHeld()));
    json.writeNumberField("lockWaitMillis", millis(figures.lockWait()));
    json.writeNumberField("events", figures.events());
    json.writeNumberField("seed", RunSettings.of(run.plan()).seed());
    RaceField.write(json, "races", figures.verdict());
    json.writeStringField("rng", RunSettings.of(run.plan()).random().label());
    json.writeNumberField("heldOpen", RunSettings.of(run.plan()).heldOpenMillis());
    json.writeStringField("collector", RunSettings.of(run.plan()).collector().toString());
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

  private static BigDecimal millis(long nanos) {
    return BigDecimal.valueOf(Math.round(nanos / 1e3), 3);
  }
}
