package org.lockscope.format.std;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lockscope.race.FastTrack;

/**
 * Traces that others published, which are not ours to copy, against verdicts that other tools gave:
 * {@code ./mvnw test -Dtest=PublishedTracesTest -Dtraces=FOLDER}. The folder's {@code verdicts.tsv}
 * has a line a trace, below a heading: file, events, {@code race} or {@code norace}, the racy
 * locations with commas between them, and the number of the first event that races.
 */
@EnabledIfSystemProperty(named = "traces", matches = ".+", disabledReason = "-Dtraces=FOLDER")
final class PublishedTracesTest {
  private record Verdict(int events, boolean race, Set<String> racy, String firstRace) {
    static Verdict of(String[] columns) {
      Set<String> racy = new TreeSet<>(Arrays.asList(columns[3].split(",")));
      racy.remove("");
      return new Verdict(Integer.parseInt(columns[1]), columns[2].equals("race"), racy, columns[4]);
    }
  }

  @TestFactory
  Stream<DynamicTest> theVerdictIsThatOfOtherTools() throws IOException {
    Path folder = Path.of(System.getProperty("traces", ""));
    return Files.readAllLines(folder.resolve("verdicts.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(columns -> dynamicTest(columns[0], () -> check(folder.resolve(columns[0]), columns)));
  }

  private static void check(Path file, String[] columns) throws IOException {
    assertThat(found(file)).isEqualTo(Verdict.of(columns));
  }

  private static Verdict found(Path file) throws IOException {
    Set<String> racy = new TreeSet<>();
    TreeSet<Long> races = new TreeSet<>();
    int events = 0;
    try (StdReader reader = StdReader.open(file)) {
      FastTrack detector =
          new FastTrack(
              false,
              race -> {
                racy.add(reader.directory().location(race.object(), race.index()));
                races.add(race.current().event());
              });
      while (reader.next(detector)) {
        events++;
      }
    }
    String first = races.isEmpty() ? "" : races.first().toString();
    return new Verdict(events, !racy.isEmpty(), racy, first);
  }
}
