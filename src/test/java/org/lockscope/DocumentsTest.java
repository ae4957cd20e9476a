package org.lockscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there. */
final class DocumentsTest {
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+\\w*)`");
  private static final Pattern FILE = Pattern.compile("[ (`\"]((src|assets|\\.ci)/[\\w./-]*\\w)");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([\\w./-]+\\w)\\)");

  private static final Pattern ARROW = Pattern.compile("(?m)^  (\\w+ --> \\w+)$");
  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?org\\.lockscope\\.(\\w+)\\.");

  private static Stream<String> found(String document, Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of(document)))
        .results()
        .map((MatchResult match) -> match.group(1))
        .distinct();
  }

  /** The guide, and the pages about how it is built and why. */
  private static Stream<Path> aboutTheCode() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("src/docs"))) {
      return Stream.concat(
          Stream.of(Path.of("CONTRIBUTING.md")),
          pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream());
    }
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      return sources
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @MethodSource("aboutTheCode")
  void everyClassThatIsNamedExists(Path document) throws IOException {
    assertThat(found(document.toString(), CLASS)).isNotEmpty().isSubsetOf(classes());
  }

  /** The packages that a package, or one below it, imports. */
  private static Set<String> importedBy(String room) throws IOException {
    Set<String> rooms = new HashSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/lockscope", room))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        found(source.toString(), IMPORT).forEach(rooms::add);
      }
    }
    return rooms;
  }

  @Test
  void everyArrowBetweenRoomsIsAnImport() throws IOException {
    List<String[]> arrows =
        found("src/docs/architecture.md", ARROW).map(arrow -> arrow.split(" --> ", 2)).toList();
    assertThat(arrows).isNotEmpty();
    for (String[] arrow : arrows) {
      assertThat(importedBy(arrow[0])).as(arrow[0]).contains(arrow[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("aboutTheCode")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    assertThat(found(document.toString(), LINK))
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "assets/README.md"})
  void everyFileThatADocumentNamesExists(String document) throws IOException {
    assertThat(found(document, FILE))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }
}
