package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.lockscope.event.Task;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.scenario.Scenarios;

/** Reads what the calls of a recording are. */
final class TasksReader {
  private final JsonInput in;
  private final RecordedNames names;

  TasksReader(JsonInput in, RecordedNames names) {
    this.in = in;
    this.names = names;
  }

  /** Reads the table it stands at the start of. */
  void read() throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of tasks");
    while (in.nextElement()) {
      in.expect(JsonToken.START_ARRAY, "a task as [key, label, hue, lightness]");
      in.next();
      String key = in.text("a task's key");
      in.next();
      String label = in.text("a task's label");
      in.next();
      double hue = in.decimal("a task's hue");
      in.next();
      double lightness = in.decimal("a task's lightness");
      in.next();
      in.expect(JsonToken.END_ARRAY, "the end of a task");
      names.charge(key.length() + label.length());
      try {
        names.addTask(new Task(key, label, hue, lightness));
      } catch (IllegalArgumentException e) {
        throw new TraceFileException(
            "task " + names.taskCount() + ": " + String.valueOf(e.getMessage()));
      }
    }
  }

  /** Reads the names of calls that files without a table have; none where they are the news'. */
  void readNames() throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of calls");
    while (in.nextElement()) {
      String call = in.text("the name of a call");
      names.charge(call.length());
      names.addTask(Task.named(call));
    }
  }

  /** Of files without a table, those that name no calls are of the news pipeline. */
  void orNews() {
    if (names.taskCount() == 0) {
      Scenarios.installed().first().table().forEach(names::addTask);
    }
  }
}
