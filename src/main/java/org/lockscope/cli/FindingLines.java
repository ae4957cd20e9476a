package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.lockscope.say.Findings;
import org.lockscope.say.Inspection;
import org.lockscope.say.RunSummary;
import org.lockscope.session.Recording;
import org.lockscope.text.Language;
import org.lockscope.trace.TimeSpan;

/** Writes what a recording shows for scripts: a JSON object a line, in English. */
final class FindingLines {
  private FindingLines() {}

  /** Writes to a stream, which stays open. */
  static void write(Recording recording, OutputStream out) throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Findings.Finding finding :
        Findings.of(RunSummary.of("", recording).in(Language.ENGLISH))) {
      lines.write(Json.text(json -> line(finding, recording, json)));
      lines.write("\n");
    }
    lines.flush();
  }

  private static void line(Findings.Finding finding, Recording recording, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", finding.key().substring(finding.key().indexOf('.') + 1));
    json.writeStringField("finding", finding.text());
    Inspection.Target target = finding.target();
    if (target != null) {
      TimeSpan span = target.span();
      json.writeStringField("thread", recording.trace().directory().thread(target.thread()).name());
      json.writeStringField("unit", recording.timed() ? "ns" : "event");
      json.writeNumberField("from", span.from());
      json.writeNumberField("to", span.to());
    }
    json.writeEndObject();
  }
}
