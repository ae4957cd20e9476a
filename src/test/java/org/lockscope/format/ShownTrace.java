package org.lockscope.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lockscope.session.Recording;

/** What a Trace Event file shows in other tools, for tests. */
record ShownTrace(List<Map<String, Object>> events) {
  static ShownTrace of(Recording recording) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TraceEventWriter(recording).write(out);
    return new ShownTrace(Json.asObjects(Json.object(out.toByteArray()).get("traceEvents")));
  }

  /** The events of a phase. */
  List<Map<String, Object>> of(String phase) {
    return events.stream().filter(event -> event.get("ph").equals(phase)).toList();
  }

  static Object argument(Map<String, Object> event, String name) {
    return Json.asObject(event.get("args")).get(name);
  }

  /** A time of an event, in nanoseconds; fails unless it has exactly three decimals. */
  static long nanos(Map<String, Object> event, String field) {
    String text = (String) event.get(field);
    assertThat(text).matches("\\d+\\.\\d{3}");
    return Long.parseLong(text.replace(".", ""));
  }

  /** The names of the tracks, by number. */
  Map<String, String> tracks() {
    return of("M").stream()
        .filter(event -> event.get("name").equals("thread_name"))
        .collect(
            Collectors.toMap(
                event -> (String) event.get("tid"), event -> (String) argument(event, "name")));
  }

  /** Fails if two slices of a track overlap and neither holds the other, or a child comes first. */
  void assertSlicesNest() {
    Map<Object, List<long[]>> tracks = new HashMap<>();
    for (Map<String, Object> slice : of("X")) {
      long start = nanos(slice, "ts");
      tracks
          .computeIfAbsent(slice.get("tid"), track -> new ArrayList<>())
          .add(new long[] {start, start + nanos(slice, "dur")});
    }
    tracks.values().forEach(ShownTrace::assertNest);
  }

  private static void assertNest(List<long[]> slices) {
    assertThat(slices).isSortedAccordingTo(Comparator.comparingLong(slice -> slice[0]));
    Deque<Long> open = new ArrayDeque<>();
    for (long[] slice : slices) {
      while (!open.isEmpty() && open.peek() <= slice[0]) {
        open.pop();
      }
      if (!open.isEmpty()) {
        assertThat(slice[1]).isLessThanOrEqualTo(open.peek());
      }
      open.push(slice[1]);
    }
  }

  /** Fails if an arrow has one end only, or its ends do not fit together. */
  void assertArrowsAreWhole() {
    Map<Object, Map<String, Object>> begun = new HashMap<>();
    of("s").forEach(start -> assertThat(begun.put(start.get("id"), start)).isNull());
    for (Map<String, Object> end : of("f")) {
      Map<String, Object> start = begun.remove(end.get("id"));
      assertThat(start).isNotNull();
      assertThat(end.get("cat")).isEqualTo(start.get("cat"));
      assertThat(end.get("name")).isEqualTo(start.get("name"));
      assertThat(end.get("bp")).isEqualTo("e");
      assertThat(nanos(end, "ts")).isGreaterThanOrEqualTo(nanos(start, "ts"));
    }
    assertThat(begun).isEmpty();
  }
}
