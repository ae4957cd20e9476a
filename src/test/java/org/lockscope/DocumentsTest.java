package org.lockscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there. */
final class DocumentsTest {
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+\\w*)`");
  private static final Pattern FILE = Pattern.compile("[ (`\"]((src|assets|\\.ci)/[\\w./-]*\\w)");

  private static Stream<String> found(String document, Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of(document)))
        .results()
        .map((MatchResult match) -> match.group(1))
        .distinct();
  }

  @Test
  void everyClassThatTheGuideNamesExists() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      Set<String> classes =
          sources
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
      assertThat(found("CONTRIBUTING.md", CLASS)).isNotEmpty().isSubsetOf(classes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "assets/README.md"})
  void everyFileThatADocumentNamesExists(String document) throws IOException {
    assertThat(found(document, FILE))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }
}
