package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.format.input.OneLine;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.session.SkippedKinds;

/**
 * The kinds of events in a recording, by their place in its table. Those that this version does not
 * know are kept by name, and their events counted. Used by one thread.
 */
final class KindTable {
  private record Kind(String name, @Nullable EventKind known) {}

  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Long> skipped = new LinkedHashMap<>();

  /** Reads the table that the input stands at the start of. */
  void read(JsonInput in, RecordedNames names) throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of kinds");
    while (in.nextElement()) {
      String name = in.text("the name of a kind of event");
      names.charge(name.length());
      kinds.add(new Kind(OneLine.name(name), known(name)));
      if (kinds.size() > Byte.MAX_VALUE) {
        throw new TraceFileException("there are more kinds of event than could be");
      }
    }
  }

  private static @Nullable EventKind known(String name) {
    try {
      return EventKind.valueOf(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * The kind at a place; null if this version does not know it: the event is left out.
   *
   * @throws TraceFileException if there is no such place
   */
  @Nullable EventKind at(int place) throws TraceFileException {
    if (place < 0 || place >= kinds.size()) {
      throw new TraceFileException("there is no kind of event " + place);
    }
    Kind kind = kinds.get(place);
    if (kind.known == null) {
      skipped.merge(kind.name, 1L, SkippedKinds::sum);
    }
    return kind.known;
  }

  /**
   * Reads what an earlier reader left out, from the object that the input stands at the start of.
   */
  void readSkipped(JsonInput in, RecordedNames names) throws IOException {
    in.expect(JsonToken.START_OBJECT, "an object of what was left out");
    while (in.nextField()) {
      String name = in.field();
      names.charge(name.length());
      in.next();
      long events = in.number("how many events were left out");
      if (events < 1) {
        throw new TraceFileException("no " + events + " events can have been left out");
      }
      if (skipped.size() < Byte.MAX_VALUE) {
        skipped.merge(OneLine.name(name), events, SkippedKinds::sum);
      }
    }
  }

  /** How many events were left out, by the names of their kinds. */
  Map<String, Long> skipped() {
    return skipped;
  }
}
