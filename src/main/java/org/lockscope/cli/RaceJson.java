package org.lockscope.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.lockscope.event.Directory;
import org.lockscope.race.Access;
import org.lockscope.race.Race;

/**
 * Races in JSON, each with its two accesses.
 *
 * @param names what the numbers in races name
 * @param location what a race's location is called
 * @param numbered whether accesses are told with the numbers of their events
 */
record RaceJson(Directory names, Function<Race, String> location, boolean numbered) {
  /** Writes them as the array {@code races} of the object that is open. */
  void write(JsonGenerator json, List<Race> races) throws IOException {
    json.writeArrayFieldStart("races");
    for (Race race : races) {
      json.writeStartObject();
      json.writeStringField("location", location.apply(race));
      json.writeStringField("kind", race.kind());
      access(json, "previous", race.previous());
      access(json, "current", race.current());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void access(JsonGenerator json, String name, Access access) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("thread", names.thread(access.thread()).name());
    json.writeStringField("op", access.write() ? "w" : "r");
    json.writeStringField("site", names.site(access.site()).toString());
    if (numbered) {
      json.writeNumberField("event", access.event());
    }
    json.writeEndObject();
  }
}
