package org.lockscope.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lockscope.format.Recordings;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.session.Recording;

/**
 * Slices as an importer sees them that works on binary fractions and with two queues, one of begins
 * and one of ends, and takes ends first where both are at one instant, but for an end of what is
 * about to begin: so works speedscope's. An end that is not of the innermost slice is lost to it.
 */
final class QueueImporterTest {
  /** A begin or an end. */
  private record Edge(double time, String name, String key) {}

  /** A slice as the importer shows it. */
  private record Shown(String name, double from, double to) {}

  private static List<Shown> imported(List<Map<String, Object>> track) {
    List<Edge> begins = new ArrayList<>();
    List<Edge> ends = new ArrayList<>();
    double first =
        track.stream().mapToDouble(QueueImporterTest::time).min().orElse(0); // as it does, too
    for (Map<String, Object> event : track) {
      String name = (String) event.get("name");
      String key = name + event.getOrDefault("args", "");
      double time = time(event) - first;
      switch ((String) event.get("ph")) {
        case "B" -> begins.add(new Edge(time, name, key));
        case "E" -> ends.add(new Edge(time, name, key));
        case "X" -> {
          begins.add(new Edge(time, name, key));
          ends.add(new Edge(time + Double.parseDouble((String) event.get("dur")), name, key));
        }
        default -> {}
      }
    }
    begins.sort(Comparator.comparingDouble(Edge::time));
    ends.sort(Comparator.comparingDouble(Edge::time));
    return paired(new ArrayDeque<>(begins), new ArrayDeque<>(ends));
  }

  private static double time(Map<String, Object> event) {
    return Double.parseDouble((String) event.get("ts"));
  }

  private static List<Shown> paired(Deque<Edge> begins, Deque<Edge> ends) {
    List<Shown> shown = new ArrayList<>();
    Deque<Edge> open = new ArrayDeque<>();
    while (!ends.isEmpty()) {
      Edge begin = begins.peek();
      Edge end = ends.element();
      boolean beginsNext =
          begin != null
              && (begin.time < end.time || begin.time == end.time && begin.key.equals(end.key));
      if (beginsNext) {
        open.push(begins.remove());
        continue;
      }
      assertThat(open).as("open at %s", end).isNotEmpty();
      Edge innermost = open.pop();
      Edge its =
          ends.stream()
              .filter(other -> other.time == end.time && other.name.equals(innermost.name))
              .findFirst()
              .orElseThrow(() -> new AssertionError(end + " comes within " + innermost));
      ends.remove(its);
      shown.add(new Shown(innermost.name, innermost.time, its.time));
    }
    assertThat(begins).isEmpty();
    assertThat(open).isEmpty();
    return shown;
  }

  private static void assertShownAsWritten(Recording recording) throws Exception {
    ShownTrace written = ShownTrace.of(recording);
    for (List<Map<String, Object>> track : byTrack(written.events())) {
      double first = track.stream().mapToDouble(QueueImporterTest::time).min().orElse(0);
      List<Shown> expected =
          written.slices().stream()
              .filter(slice -> slice.get("tid").equals(track.getFirst().get("tid")))
              .map(
                  slice ->
                      new Shown(
                          (String) slice.get("name"),
                          time(slice) - first,
                          Double.parseDouble((String) slice.get("end")) - first))
              .toList();
      assertThat(imported(track)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static Collection<List<Map<String, Object>>> byTrack(List<Map<String, Object>> events) {
    Map<Object, List<Map<String, Object>>> tracks = new LinkedHashMap<>();
    for (Map<String, Object> event : events) {
      if (List.of("B", "E", "X").contains((String) event.get("ph"))) {
        tracks.computeIfAbsent(event.get("tid"), track -> new ArrayList<>()).add(event);
      }
    }
    return tracks.values();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "append", "article", "summarize..sentiment", "ordered"})
  void aRunOfEachPlacementIsShownAsItIsWritten(String placement) throws Exception {
    for (LockKind kind : List.of(LockKind.REENTRANT, LockKind.FAIR)) {
      RunSettings settings =
          new RunSettings(
              LockPlacement.parse(placement),
              kind,
              new Workers.Platform(),
              6,
              new LatencyRange(1, 3),
              7);
      assertShownAsWritten(Recordings.run(settings));
    }
  }

  @Test
  void whatTookNoTimeIsShownWhereSomethingElseBegins() throws Exception {
    // A wait that ends where the next slice begins, and one of no time where a longer one begins.
    Recording recording =
        Recordings.read(
                "["
                    + slice("wait", "0.100", "0.200")
                    + slice("hold", "0.300", "5")
                    + slice("wait", "7", "0")
                    + slice("hold", "7", "4")
                    + slice("call", "7", "4").replace("},", "}]"))
            .recording();
    assertShownAsWritten(recording);
  }

  private static String slice(String name, String time, String duration) {
    return "{\"ph\":\"X\",\"pid\":1,\"tid\":1,\"name\":\"%s\",\"ts\":%s,\"dur\":%s},"
        .formatted(name, time, duration);
  }
}
