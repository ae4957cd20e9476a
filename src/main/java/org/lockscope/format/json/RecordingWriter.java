package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.event.ThreadInfo;
import org.lockscope.scenario.Plan;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;
import org.lockscope.session.ListIds;
import org.lockscope.session.RecordedOutcome;
import org.lockscope.session.Recording;
import org.lockscope.session.Staged;
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
    settings(recording.plan());
    outcome(recording.outcome());
    list(recording.list());
    staged(recording.staged());
    skipped();
    tasks();
    threads();
    objects(used);
    sites(used);
    order();
    events(kinds(used));
    json.writeEndObject();
  }

  private void settings(@Nullable Plan plan) throws IOException {
    if (plan == null) {
      return;
    }
    if (!plan.scenario().id().equals(Scenarios.installed().first().id())) {
      staged(new Staged(plan.scenario(), plan.setup(), false, 0, null));
      return;
    }
    json.writeObjectFieldStart(RecordingFields.SETTINGS);
    knobs(plan.setup());
    json.writeEndObject();
  }

  private void knobs(Setup setup) throws IOException {
    for (Map.Entry<String, String> knob : setup.written().entrySet()) {
      json.writeStringField(knob.getKey(), knob.getValue());
    }
  }

  private void staged(@Nullable Staged staged) throws IOException {
    if (staged == null) {
      return;
    }
    json.writeObjectFieldStart(RecordingFields.SCENARIO);
    json.writeStringField(RecordingFields.ID, staged.scenario().id());
    json.writeNumberField(RecordingFields.VERSION_FIELD, staged.scenario().version());
    json.writeBooleanField(RecordingFields.STOPPED, staged.stopped());
    json.writeNumberField(RecordingFields.DROPPED, staged.dropped());
    if (staged.failure() != null) {
      json.writeStringField(RecordingFields.FAILURE, staged.failure());
    }
    json.writeEndObject();
    json.writeObjectFieldStart(RecordingFields.KNOBS);
    knobs(staged.setup());
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

  private void skipped() throws IOException {
    Map<String, Long> skipped = recording.trace().skipped();
    if (skipped.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(RecordingFields.SKIPPED);
    for (Map.Entry<String, Long> kind : skipped.entrySet()) {
      json.writeNumberField(kind.getKey(), kind.getValue());
    }
    json.writeEndObject();
  }

  private void tasks() throws IOException {
    json.writeArrayFieldStart(RecordingFields.TASKS);
    for (int number = 0; number < names.taskCount(); number++) {
      Task task = names.task(number);
      json.writeStartArray();
      json.writeString(task.key());
      json.writeString(task.label());
      json.writeNumber(task.hue());
      json.writeNumber(task.lightness());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Writes the kinds that occur, and returns the place of each among them. */
  private Map<EventKind, Integer> kinds(UsedNames used) throws IOException {
    Map<EventKind, Integer> places = new EnumMap<>(EventKind.class);
    json.writeArrayFieldStart(RecordingFields.KINDS);
    for (EventKind kind : used.kinds()) {
      places.put(kind, places.size());
      json.writeString(kind.name());
    }
    json.writeEndArray();
    return places;
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

  private void events(Map<EventKind, Integer> kinds) throws IOException {
    json.writeArrayFieldStart(RecordingFields.EVENTS);
    Events events = recording.trace().events();
    for (int i = 0; i < events.size(); i++) {
      json.writeNumber(events.thread(i));
      json.writeNumber(events.time(i));
      json.writeNumber(kinds.getOrDefault(events.kind(i), -1));
      json.writeNumber(events.site(i));
      json.writeNumber(events.object(i));
      json.writeNumber(events.operand(i));
    }
    json.writeEndArray();
  }
}
