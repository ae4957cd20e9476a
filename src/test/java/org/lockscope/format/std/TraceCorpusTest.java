package org.lockscope.format.std;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.race.FastTrack;

/**
 * Small traces, filed by verdict; each is named after what it shows, and its locations after what
 * they are: {@code racy} or {@code safe}.
 */
final class TraceCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/traces");

  private static Stream<Path> traces() throws IOException {
    return Files.walk(CORPUS).filter(file -> file.toString().endsWith(".std")).sorted();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void theVerdictIsThatOfTheFolder(Path file) throws IOException {
    Set<String> racy = new TreeSet<>();
    try (StdReader reader = StdReader.open(file)) {
      FastTrack detector =
          new FastTrack(
              false, race -> racy.add(reader.directory().location(race.object(), race.index())));
      while (reader.next(detector)) {
        assertThat(reader.line()).isPositive();
      }
    }
    boolean expected = file.getParent().endsWith("race");
    assertThat(racy).isEqualTo(expected ? Set.of("racy") : Set.of());
  }
}
