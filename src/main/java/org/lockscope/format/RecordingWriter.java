package org.lockscope.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.Site;
import org.lockscope.event.ThreadInfo;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.session.ListIds;
import org.lockscope.session.RecordedOutcome;
import org.lockscope.session.Recording;
import org.lockscope.trace.Events;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;

/**
 * Writes all of a recording as one JSON object: what was asked for, what became of it, the names,
 * then the events as one flat array of numbers, six an event. Kinds of event are numbers of a table
 * of their names, so that a file does not depend on the order in which this program declares them.
 */
final class RecordingWriter {
  private final Recording recording;
  private final Directory names;
  private final JsonGenerator json;

  RecordingWriter(Recording recording, JsonGenerator json) {
    this.recording = recording;
    this.names = recording.trace().directory();
    this.json = json;
  }

  /** Writes it where a value belongs. */
  void write() throws IOException {
    UsedNames used = UsedNames.in(recording.trace());
    json.writeStartObject();
    // First, so that a reader knows it before it meets anything that it may not understand.
    json.writeNumberField(RecordingFields.VERSION_FIELD, RecordingFields.VERSION);
    json.writeBooleanField(RecordingFields.TIMED, recording.timed());
    settings(recording.settings());
    outcome(recording.outcome());
    list(recording.list());
    json.writeArrayFieldStart(RecordingFields.CALLS);
    for (String call : recording.calls()) {
      json.writeString(call);
    }
    json.writeEndArray();
    threads();
    objects(used);
    sites(used);
    order();
    json.writeArrayFieldStart(RecordingFields.KINDS);
    for (EventKind kind : EventKind.values()) {
      json.writeString(kind.name());
    }
    json.writeEndArray();
    events();
    json.writeEndObject();
  }

  private void settings(@Nullable RunSettings settings) throws IOException {
    if (settings == null) {
      return;
    }
    json.writeObjectFieldStart(RecordingFields.SETTINGS);
    for (Map.Entry<String, String> knob : settings.setup().written().entrySet()) {
      json.writeStringField(knob.getKey(), knob.getValue());
    }
    json.writeEndObject();
  }

  private void outcome(@Nullable RecordedOutcome outcome) throws IOException {
    if (outcome == null) {
      return;
    }
    json.writeObjectFieldStart(RecordingFields.OUTCOME);
    json.writeNumberField(RecordingFields.SUCCEEDED, outcome.succeeded());
    json.writeNumberField(RecordingFields.FAILED, outcome.failed());
    json.writeNumberField(RecordingFields.LOST, outcome.lost());
    json.writeNumberField(RecordingFields.CANCELLED, outcome.cancelled());
    json.writeBooleanField(RecordingFields.STOPPED, outcome.stopped());
    json.writeNumberField(RecordingFields.DROPPED, outcome.dropped());
    json.writeEndObject();
  }

  private void list(@Nullable ListIds list) throws IOException {
    if (list == null) {
      return;
    }
    json.writeObjectFieldStart(RecordingFields.LIST);
    json.writeNumberField(RecordingFields.LIST, list.list());
    json.writeNumberField(RecordingFields.SIZE_VARIABLE, list.sizeVariable());
    json.writeNumberField(RecordingFields.ARRAY_VARIABLE, list.arrayVariable());
    json.writeEndObject();
  }

  private void threads() throws IOException {
    json.writeArrayFieldStart(RecordingFields.THREADS);
    for (int id = 0; id < names.threadCount(); id++) {
      ThreadInfo thread = names.thread(id);
      json.writeStartArray();
      json.writeString(thread.name());
      json.writeBoolean(thread.virtual());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void objects(UsedNames used) throws IOException {
    json.writeArrayFieldStart(RecordingFields.OBJECTS);
    for (ObjectInfo object : used.objects()) {
      json.writeStartArray();
      json.writeNumber(object.id());
      json.writeString(object.kind().name());
      json.writeString(object.name());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void sites(UsedNames used) throws IOException {
    json.writeArrayFieldStart(RecordingFields.SITES);
    for (int i = 0; i < used.sites(); i++) {
      Site site = used.site(i);
      if (site == null) {
        json.writeNull();
        continue;
      }
      json.writeStartArray();
      json.writeString(site.file());
      json.writeNumber(site.line());
      json.writeNumber(site.column());
      json.writeString(site.method());
      json.writeNumber(used.callerOf(site));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void order() throws IOException {
    json.writeArrayFieldStart(RecordingFields.LANES);
    for (Lane lane : recording.trace().lanes()) {
      json.writeNumber(lane.thread());
    }
    json.writeEndArray();
    json.writeArrayFieldStart(RecordingFields.LOCKS);
    for (LockHistory lock : recording.trace().locks()) {
      json.writeNumber(lock.lock());
    }
    json.writeEndArray();
  }

  private void events() throws IOException {
    json.writeArrayFieldStart(RecordingFields.EVENTS);
    Events events = recording.trace().events();
    for (int i = 0; i < events.size(); i++) {
      json.writeNumber(events.thread(i));
      json.writeNumber(events.time(i));
      json.writeNumber(events.kind(i).code());
      json.writeNumber(events.site(i));
      json.writeNumber(events.object(i));
      json.writeNumber(events.operand(i));
    }
    json.writeEndArray();
  }
}
