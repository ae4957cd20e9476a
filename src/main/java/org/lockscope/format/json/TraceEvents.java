package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lockscope.format.input.Micros;

/**
 * Writes the fields that all trace events share. Times are microseconds with exactly three
 * decimals, written digit by digit, so that every nanosecond is exact.
 *
 * @param json written to
 * @param process whose events these are, by its number (a pid)
 */
record TraceEvents(JsonGenerator json, int process) {
  /** Begins an event; {@link #end} ends it. */
  void begin(String name, String phase, int track) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("ph", phase);
    json.writeNumberField("pid", process);
    json.writeNumberField("tid", track);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  /** Writes a time or duration, in nanoseconds. */
  void micros(String field, long nanos) throws IOException {
    json.writeFieldName(field);
    json.writeNumber(Micros.text(nanos));
  }

  /** Says something about a track or the process. */
  void metadata(String what, int track, String key, String value) throws IOException {
    begin(what, "M", track);
    json.writeObjectFieldStart("args");
    json.writeStringField(key, value);
    json.writeEndObject();
    end();
  }

  /** Says where a track stands, the topmost first. */
  void order(int track, int place) throws IOException {
    begin("thread_sort_index", "M", track);
    json.writeObjectFieldStart("args");
    json.writeNumberField("sort_index", place);
    json.writeEndObject();
    end();
  }
}
