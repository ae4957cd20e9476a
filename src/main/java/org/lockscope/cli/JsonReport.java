package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.lockscope.paint.OwnRun;
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
    json.writeStringField("placement", run.settings().placement().toString());
    json.writeStringField("lockKind", run.settings().lockKind().label());
    json.writeStringField("workers", run.settings().workers().toString());
    json.writeNumberField("articles", figures.articles());
    json.writeNumberField("succeeded", figures.succeeded());
    json.writeNumberField("failed", figures.failed());
    json.writeNumberField("lost", figures.lost());
    json.writeNumberField("cancelled", figures.cancelled());
    json.writeNumberField("wallMillis", millis(figures.wall()));
    json.writeNumberField("slowestArticleMillis", millis(figures.slowestArticle()));
    json.writeNumberField("sumLlmMillis", millis(figures.sumLlm()));
    json.writeNumberField("lockHeldMillis", millis(figures.lockHeld()));
    json.writeNumberField("lockWaitMillis", millis(figures.lockWait()));
    json.writeNumberField("events", figures.events());
    json.writeNumberField("seed", run.settings().seed());
    json.writeNumberField("races", figures.racyLocations());
    json.writeStringField("rng", run.settings().random().label());
    json.writeNumberField("heldOpen", run.settings().heldOpenMillis());
    json.writeStringField("collector", run.settings().collector().toString());
    json.writeEndObject();
  }

  private static BigDecimal millis(long nanos) {
    return BigDecimal.valueOf(Math.round(nanos / 1e3), 3);
  }
}
