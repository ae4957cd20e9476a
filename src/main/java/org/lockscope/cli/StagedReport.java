package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.lockscope.say.Captions;
import org.lockscope.say.Findings;
import org.lockscope.say.Inspection;
import org.lockscope.say.RaceWords;
import org.lockscope.say.StagedSummary;
import org.lockscope.scenario.Sight;
import org.lockscope.session.RunFigures;
import org.lockscope.text.Language;
import org.lockscope.text.Quantities;

/**
 * Writes a run of a scenario, in English.
 *
 * @param run which has ended
 */
record StagedReport(StagedSummary run) {
  private static final int MOST_RACES = 3;

  /** For people. */
  void text(PrintWriter out) {
    RunFigures f = run.figures();
    out.println();
    out.println(Captions.title(run) + ": " + Captions.remark(run, null));
    set(out);
    line(out, "wall time", Quantities.duration(f.wall()));
    line(
        out,
        "locks",
        "held %s, waited for %s in all"
            .formatted(Quantities.duration(f.lockHeld()), Quantities.duration(f.lockWait())));
    line(out, "recorded", "%,d events, %,d dropped".formatted(f.events(), f.dropped().orElse(0)));
    findings(out);
    line(out, "races", new RaceWords(f, Language.ENGLISH).summary());
    int shown = Math.min(MOST_RACES, run.races().size());
    RaceText.of(run, out).write(run.races().subList(0, shown));
    if (run.races().size() > shown) {
      out.printf("and %,d more%n", f.verdict().racyLocations().orElse(0) - shown);
    }
  }

  /** How it was set, and its figures, for people. */
  private void set(PrintWriter out) {
    StringBuilder knobs = new StringBuilder();
    run.setup()
        .written()
        .forEach((key, value) -> knobs.append(key).append('=').append(value).append(' '));
    line(out, "knobs", knobs.toString().strip());
    for (Sight.Figure figure : run.sight().figures()) {
      line(
          out,
          "",
          figure.label()
              + ": "
              + figure.value()
              + (figure.remark().isEmpty() ? "" : " (" + figure.remark() + ")"));
    }
  }

  private void findings(PrintWriter out) {
    Findings.of(run).forEach(finding -> line(out, "", finding.text()));
  }

  /** Of which scenario it is a run, how that was set and what it shows, for people. */
  void facts(PrintWriter out) {
    out.printf(
        Locale.ROOT, "scenario %s, version %d%n", run.scenario().id(), run.scenario().version());
    set(out);
    findings(out);
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf(Locale.ROOT, "  %-10s %s%n", name, value);
  }

  /** For scripts: one JSON object; durations are milliseconds with three decimals. */
  void json(PrintWriter out) {
    Json.pretty(out, this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    RunFigures f = run.figures();
    json.writeStartObject();
    writeScenario(json);
    json.writeBooleanField("stopped", run.stopped());
    if (run.staged().failure() != null) {
      json.writeStringField("failure", run.staged().failure());
    }
    json.writeNumberField("wallMillis", Json.millis(f.wall()));
    json.writeNumberField("lockHeldMillis", Json.millis(f.lockHeld()));
    json.writeNumberField("lockWaitMillis", Json.millis(f.lockWait()));
    json.writeNumberField("events", f.events());
    RaceField.write(json, "races", f.verdict());
    writeFindings(json);
    json.writeEndObject();
  }

  /** As {@link #facts}, as fields of an object. */
  void writeFacts(JsonGenerator json) throws IOException {
    writeScenario(json);
    writeFindings(json);
  }

  private void writeScenario(JsonGenerator json) throws IOException {
    json.writeStringField("scenario", run.scenario().id());
    json.writeNumberField("version", run.scenario().version());
    json.writeObjectFieldStart("knobs");
    for (Map.Entry<String, String> knob : run.setup().written().entrySet()) {
      json.writeStringField(knob.getKey(), knob.getValue());
    }
    json.writeEndObject();
  }

  private void writeFindings(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Sight.Figure figure : run.sight().figures()) {
      json.writeStartObject();
      json.writeStringField("label", figure.label());
      json.writeStringField("value", figure.value());
      json.writeStringField("remark", figure.remark());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Findings.Finding finding : Findings.of(run)) {
      json.writeStartObject();
      json.writeStringField("key", finding.key());
      json.writeStringField("finding", finding.text());
      Inspection.Target target = finding.target();
      if (target != null) {
        json.writeStringField("thread", run.trace().directory().thread(target.thread()).name());
        json.writeNumberField("fromMillis", Json.millis(target.span().from()));
        json.writeNumberField("toMillis", Json.millis(target.span().to()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
