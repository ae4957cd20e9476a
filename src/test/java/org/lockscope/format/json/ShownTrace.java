package org.lockscope.format.json;

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
import org.lockscope.format.Json;
import org.lockscope.format.input.Micros;
import org.lockscope.session.Recording;

/** What a Trace Event file shows in other tools, for tests. */
public record ShownTrace(List<Map<String, Object>> events) {
  public static ShownTrace of(Recording recording) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TraceEventWriter(recording).write(out);
    return new ShownTrace(Json.asObjects(Json.object(out.toByteArray()).get("traceEvents")));
  }

  /**
   * The slices in the order in which they begin, each a begin with its {@code dur}; fails unless
   * every end is that of the innermost open slice of its track.
   */
  List<Map<String, Object>> slices() {
    List<Map<String, Object>> slices = new ArrayList<>();
    Map<Object, Deque<Map<String, Object>>> open = new HashMap<>();
    for (Map<String, Object> event : events) {
      Deque<Map<String, Object>> its =
          open.computeIfAbsent(event.get("tid"), track -> new ArrayDeque<>());
      if (event.get("ph").equals("B")) {
        Map<String, Object> slice = new HashMap<>(event);
        its.push(slice);
        slices.add(slice);
      } else if (event.get("ph").equals("E")) {
        Map<String, Object> slice = its.pop();
        assertThat(event.get("name")).isEqualTo(slice.get("name"));
        slice.put("end", event.get("ts"));
        slice.put("dur", Micros.text(nanos(event, "ts") - nanos(slice, "ts")));
      }
    }
    assertThat(open.values()).allMatch(Deque::isEmpty);
    return slices;
  }

  /** The events of a phase, of {@code X} the {@link #slices}. */
  public List<Map<String, Object>> of(String phase) {
    if (phase.equals("X")) {
      return slices();
    }
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

  /**
   * Fails if anything is not as the "Trace Event Format" (Duca and Sinclair) has it, or as
   * Perfetto's importer wants it beyond that: phases and fields, slices that nest, arrows whose
   * both ends lie within a slice of their track, counters of numbers in order of time, and one
   * place a track.
   */
  public void assertPerfettoTakesIt() {
    assertSlicesNest();
    assertArrowsAreWhole();
    assertArrowsLieWithinSlices();
    assertThat(events).allSatisfy(ShownTrace::assertFields);
    long last = Long.MIN_VALUE;
    for (Map<String, Object> count : of("C")) {
      assertThat(nanos(count, "ts")).isGreaterThanOrEqualTo(last);
      last = nanos(count, "ts");
      assertThat(Json.asObject(count.get("args")).values())
          .allSatisfy(value -> assertThat((String) value).matches("\\d+"));
    }
    assertTracksAreNamedAndSorted();
  }

  private static void assertFields(Map<String, Object> event) {
    String phase = (String) event.get("ph");
    assertThat(phase).isIn("B", "E", "s", "f", "i", "C", "M");
    assertThat(event).containsKey("name"); // another tool's slice may have an empty one
    assertThat((String) event.get("pid")).isEqualTo("1");
    assertThat((String) event.get("tid")).matches("\\d+");
    if (!phase.equals("M")) {
      assertThat(nanos(event, "ts")).isNotNegative();
    }
    switch (phase) {
      case "i" -> assertThat(event.get("s")).isEqualTo("t");
      case "s", "f" -> {
        assertThat((String) event.get("id")).matches("\\d+");
        assertThat((String) event.get("cat")).isNotBlank();
        assertThat(event.get("bp")).isEqualTo("e");
      }
      default -> {}
    }
  }

  /**
   * An arrow is bound to the slice around its instant ({@code bp:"e"}); a slice's end is outside.
   */
  private void assertArrowsLieWithinSlices() {
    Map<Object, List<long[]>> slices = new HashMap<>();
    for (Map<String, Object> slice : of("X")) {
      long start = nanos(slice, "ts");
      slices
          .computeIfAbsent(slice.get("tid"), track -> new ArrayList<>())
          .add(new long[] {start, start + nanos(slice, "dur")});
    }
    for (String phase : List.of("s", "f")) {
      for (Map<String, Object> arrow : of(phase)) {
        long time = nanos(arrow, "ts");
        assertThat(slices.get(arrow.get("tid")))
            .anyMatch(slice -> slice[0] == time || slice[0] <= time && time < slice[1]);
      }
    }
  }

  private void assertTracksAreNamedAndSorted() {
    List<Object> named = new ArrayList<>();
    List<Object> places = new ArrayList<>();
    List<Object> sorted = new ArrayList<>();
    for (Map<String, Object> about : of("M")) {
      switch ((String) about.get("name")) {
        case "thread_name" -> named.add(about.get("tid"));
        case "thread_sort_index" -> {
          sorted.add(about.get("tid"));
          places.add(argument(about, "sort_index"));
        }
        default -> assertThat(about.get("name")).isEqualTo("process_name");
      }
    }
    assertThat(named).doesNotHaveDuplicates().containsExactlyElementsOf(sorted);
    assertThat(places).doesNotHaveDuplicates();
    for (String phase : List.of("X", "s", "f", "i")) {
      assertThat(named).containsAll(of(phase).stream().map(event -> event.get("tid")).toList());
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
