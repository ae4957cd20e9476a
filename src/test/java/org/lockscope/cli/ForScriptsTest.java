package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts and build servers ask of a recording. */
final class ForScriptsTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path recording = Path.of("");

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.start(words, new PrintWriter(out), new PrintWriter(err, true));
  }

  @BeforeEach
  void record() {
    recording = folder.resolve("run.json");
    assertThat(
            run(
                "run",
                "--lock",
                "article",
                "--articles",
                4,
                "--latency",
                "5ms",
                "--trace",
                recording))
        .isZero();
  }

  @Test
  void aLimitThatIsExceededIsSaidAndFails() {
    assertThat(run("stats", recording, "--fail-on", "lock.wait>1ms")).isEqualTo(68);
    assertThat(err.toString())
        .matches("lockscope: lock.wait is [0-9.,]+ m?s \\(lock.wait>1ms\\)\n");
    err.getBuffer().setLength(0);
    assertThat(
            run(
                "stats",
                recording,
                "--fail-on",
                "lock.longest > 1min",
                "--fail-on",
                "lock.hold>=5s"))
        .isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsNoLimitIsSaidInOneSentence() throws IOException {
    for (String wrong : List.of("lock.wait", "lock.wait>5", "lock.size>5s", "", "lock.wait>-1s")) {
      err.getBuffer().setLength(0);
      assertThat(run("stats", recording, "--fail-on", wrong)).isEqualTo(2);
      assertThat(err.toString().lines()).singleElement().asString().contains("is no limit");
    }
    Path std = Files.writeString(folder.resolve("a.std"), "a|w(x)|1\n");
    err.getBuffer().setLength(0);
    assertThat(run("stats", std, "--fail-on", "lock.wait>1s")).isEqualTo(2);
    assertThat(err.toString()).contains("it has no time");
  }

  @Test
  void waitingIsFoldedByStack() throws IOException {
    Path folded = folder.resolve("run.folded");
    assertThat(run("convert", recording, folded)).isZero();
    List<String> lines = Files.readAllLines(folded);
    assertThat(lines).isNotEmpty().allMatch(line -> line.matches("[^;]+(;[^;]+)+ [1-9][0-9]*"));
    assertThat(lines).allMatch(line -> line.startsWith("worker-"));
    assertThat(lines).anyMatch(line -> line.contains(";waiting for lock "));
    // The lines add up to what the lock was waited for, each rounded.
    long sum = lines.stream().mapToLong(l -> Long.parseLong(l.replaceAll(".* ", ""))).sum();
    out.getBuffer().setLength(0);
    assertThat(run("stats", recording, "--format", "json")).isZero();
    String waited = out.toString().replaceAll("(?s).*?\"waited\" : (\\d+).*", "$1");
    assertThat(sum).isCloseTo(Long.parseLong(waited) / 1000, within((long) lines.size()));
  }

  @Test
  void whereWasWaitedIsDrawnAsAFlameGraphThatStands() throws IOException {
    Path svg = folder.resolve("flames.svg");
    assertThat(run("render", recording, "--flames", "--svg", svg)).isZero();
    assertThat(Files.readString(svg))
        .contains("where threads waited for locks")
        .containsPattern("waiting for lock +[\\d.]+ m?s, 100 %");
    assertThat(run("render", recording, "--flames", "--gif", folder.resolve("a.gif"))).isEqualTo(2);
    assertThat(err.toString()).contains("a flame graph is a picture that stands");
  }

  @Test
  void twoRecordingsAreComparedByWhereTheyWait() {
    Path better = folder.resolve("better.json");
    assertThat(run("run", "--lock", "none", "--articles", 4, "--latency", "5ms", "--trace", better))
        .isZero();
    assertThat(run("stats", better, "--against", recording)).isZero();
    assertThat(out.toString())
        .containsPattern(", lock +[1-9]\\d* +0 .* gone")
        .containsPattern("On average 0.00 threads waited for locks, before that .*: better.");
    out.getBuffer().setLength(0);
    assertThat(run("stats", better, "--against", recording, "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"against\" :", "\"changes\" :");
  }

  @Test
  void findingsAreAJsonObjectALine() throws IOException {
    Path lines = folder.resolve("run.jsonl");
    assertThat(run("convert", recording, lines)).isZero();
    assertThat(Files.readAllLines(lines)).isNotEmpty();
    for (String line : Files.readAllLines(lines)) {
      try (JsonParser json = new JsonFactory().createParser(line)) {
        json.nextToken();
        assertThat(json.nextFieldName()).isEqualTo("kind");
        assertThat(json.nextTextValue()).matches("[a-zA-Z]+");
        assertThat(json.nextFieldName()).isEqualTo("finding");
        assertThat(json.nextTextValue()).isNotBlank();
      }
    }
  }
}
