package org.lockscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.scenario.news.NewsTasks;

/** Holds the bundles together: the languages with each other, and all with the code. */
final class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/lockscope");
  private static final Path SOURCES = Path.of("src/main/java/org/lockscope");
  private static final Pattern PLACE = Pattern.compile("\\{#?(\\d)(\\|[^|{}]*\\|[^|{}]*)?}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");

  private static final Pattern FXML_TEXT =
      Pattern.compile("\\b(text|accessibleText|promptText)=\"[^%\"][^\"]*\"");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z]+)+");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);

  /** Two words, one after the other. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}");

  /** A word given to what shows it. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(set(Accessible|Prompt)?Text|new"
              + " (Label|Button|ToggleButton|CheckBox|RadioButton|Tooltip|Menu|MenuItem|TitledPane|TableColumn<[^(]*)|drawText|surface\\.text)\\(\\s*\"[^\"\n"
              + "]*\\p{L}{2,}[^\"\n"
              + "]*\"");

  /** What is wrong with files and names of fonts; and what pictures say about themselves. */
  private static final Set<String> MACHINES =
      Set.of(
          "AnimatedGif.java",
          "AtomicFile.java",
          "FxFonts.java",
          "RunPicture.java",
          "SavedStateFile.java",
          "SvgFile.java",
          "SvgSurface.java");

  private static final List<String> WINDOW =
      List.of("ui/window", "ui/timeline", "ui/side", "ui/setup", "ui/file", "ui/teach", "ui/kit");

  /** Rooms whose texts are said by others, too. */
  private static final Map<String, List<String>> USERS =
      Map.of("ui/kit", WINDOW, "say", List.of("say", "paint", "picture"));

  /** What whoever shows a program asks it for, and a test of all programs holds. */
  private static final Pattern OF_EVERY_SCENARIO =
      Pattern.compile("name|about|(task|knob|lesson)\\..*");

  static List<String> packages() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.endsWith("texts.properties"))
          .map(file -> RESOURCES.relativize(file.getParent()).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Properties texts(String room, String suffix) throws IOException {
    Properties texts = new OncePerKey();
    try (Reader in =
        Files.newBufferedReader(RESOURCES.resolve(room + "/texts" + suffix + ".properties"))) {
      texts.load(in);
    }
    return texts;
  }

  @Test
  void everyPackageThatShowsSomethingHasTexts() throws IOException {
    assertThat(packages()).contains("say", "race", "trace", "ui/kit");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void whatIsSaidInOneLanguageIsSaidInTheOther(String room) throws IOException {
    Properties english = texts(room, "");
    Properties german = texts(room, "_de");
    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(german.getProperty(key)).as(key).isNotBlank();
      assertThat(places(german.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  /** The places of a text; what is left must be none. */
  private static Set<String> places(String text) {
    assertThat(PLACE.matcher(text).replaceAll("")).doesNotContain("{", "}", "|");
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
    return places;
  }

  @ParameterizedTest
  @MethodSource("packages")
  void germanHasItsUmlautsAndQuotationMarks(String room) throws IOException {
    Properties german = texts(room, "_de");
    for (String key : german.stringPropertyNames()) {
      String text = german.getProperty(key);
      assertThat(text)
          .as(key)
          .doesNotContain("\"")
          .doesNotContainPattern("(?i)\\b(fuer|ueber|koenn|waehr|groess|schluess|laeuf|zurueck)");
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyTextIsUsedAndEveryUsedTextExists(String room) throws IOException {
    Set<String> keys = texts(room, "").stringPropertyNames();
    Set<String> said = new TreeSet<>();
    Set<String> told = new TreeSet<>();
    for (String source : sources(room)) {
      LITERAL.matcher(source).results().forEach(literal -> said.add(literal.group(1)));
      told.addAll(told(source));
    }
    for (String source : fxml(room)) {
      FXML_KEY.matcher(source).results().forEach(key -> told.add(key.group(1)));
    }
    said.addAll(told);
    // Tasks are asked for by the keys that recordings have.
    NewsTasks.ALL.forEach(
        task -> said.addAll(Set.of("task." + task.key(), "task.title." + task.key())));
    assertThat(keys)
        .filteredOn(
            key -> !room.startsWith("scenario/") || !OF_EVERY_SCENARIO.matcher(key).matches())
        .as("texts that nothing says")
        .isSubsetOf(said);
    assertThat(told).as("texts that do not exist").isSubsetOf(keys);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void whatLooksLikeAKeyIsOne(String room) throws IOException {
    Set<String> keys = texts(room, "").stringPropertyNames();
    Set<String> groups = new TreeSet<>();
    keys.forEach(key -> groups.add(key.split("\\.", 2)[0]));
    for (String source : sources(room)) {
      LITERAL
          .matcher(source)
          .results()
          .map(literal -> literal.group(1))
          .filter(text -> KEY.matcher(text).matches() && groups.contains(text.split("\\.", 2)[0]))
          .forEach(text -> assertThat(keys).contains(text));
    }
  }

  @Test
  void theWindowsFilesHaveNoTextOfTheirOwn() throws IOException {
    for (String source : fxml("ui/kit")) {
      assertThat(FXML_TEXT.matcher(source).results().map(MatchResult::group)).isEmpty();
    }
  }

  static Stream<String> roomsThatSpeak() {
    return Stream.concat(WINDOW.stream(), Stream.of("say", "paint", "picture"));
  }

  @ParameterizedTest
  @MethodSource("roomsThatSpeak")
  void noSentenceIsWrittenInTheCode(String room) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      for (Path file : files.sorted().toList()) {
        boolean exempt = MACHINES.contains(file.getFileName().toString());
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        for (String statement : exempt ? new String[0] : code.split(";\\s*\n", -1)) {
          if (!statement.contains("Exception(") && !statement.contains("@SuppressWarnings")) {
            assertThat(
                    LITERAL
                        .matcher(statement)
                        .results()
                        .map(MatchResult::group)
                        .filter(text -> SENTENCE.matcher(text).find()))
                .as(file.toString())
                .isEmpty();
            assertThat(SHOWN.matcher(statement).results().map(MatchResult::group))
                .as(file.toString())
                .isEmpty();
          }
        }
      }
    }
  }

  /** The literals in the first argument of each call that tells a text. */
  private static List<String> told(String source) {
    List<String> told = new ArrayList<>();
    int call = source.indexOf("tell(");
    while (call >= 0) {
      int from = call + "tell(".length();
      int at = from;
      for (int depth = 0; depth > 0 || source.charAt(at) != ',' && source.charAt(at) != ')'; at++) {
        depth += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
      }
      LITERAL
          .matcher(source.substring(from, at))
          .results()
          .forEach(literal -> told.add(literal.group(1)));
      call = source.indexOf("tell(", at);
    }
    return told;
  }

  /** The sources of whoever says the texts of a room. */
  private static List<String> sources(String room) throws IOException {
    List<String> sources = new ArrayList<>();
    for (String user : USERS.getOrDefault(room, List.of(room))) {
      sources.addAll(contents(SOURCES.resolve(user), ".java"));
    }
    return sources;
  }

  private static List<String> fxml(String room) throws IOException {
    List<String> files = new ArrayList<>();
    for (String user : USERS.getOrDefault(room, List.of(room))) {
      if (Files.exists(RESOURCES.resolve(user))) {
        files.addAll(contents(RESOURCES.resolve(user), ".fxml"));
      }
    }
    return files;
  }

  private static List<String> contents(Path folder, String ending) throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
          contents.add(Files.readString(file));
        }
      }
    }
    return contents;
  }

  /** A key that is there twice is a mistake: the first text would never be seen. */
  private static final class OncePerKey extends Properties {
    @Override
    public synchronized Object put(Object key, Object value) {
      assertThat(containsKey(key)).as("%s is there twice", key).isFalse();
      return super.put(key, value);
    }
  }
}
