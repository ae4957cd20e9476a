package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lockscope.scenario.Scenarios;
import org.lockscope.scenario.Setup;

/** A scenario that nothing in the sources names, in the terminal. */
@Timeout(120)
final class ScenarioCommandsTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.start(words, new PrintWriter(out), new PrintWriter(err, true));
  }

  /** The texts under a name in a JSON answer. */
  private List<String> values(String name) throws IOException {
    List<String> values = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(out.toString())) {
      while (json.nextToken() != null) {
        if (name.equals(json.currentName()) && json.currentToken().isScalarValue()) {
          values.add(json.getText());
        }
      }
    }
    return values;
  }

  @Test
  void isListedWithItsKnobs() throws IOException {
    assertThat(run("scenarios")).isZero();
    assertThat(out.toString())
        .contains(
            "relay: Relay\n  Runners take batons",
            "  runners=3                1 to 20. How many threads run at once.",
            "  guarded=yes              yes|no. Whether a lock",
            "  latency=20..40ms         How long a leg takes.");
    assertThat(run("scenarios", "--format", "json")).isZero();
    assertThat(values("scenario")).contains("relay");
    assertThat(values("knob")).contains("runners", "legs", "guarded", "latency");
  }

  @Test
  void isRunAndToldInText() {
    assertThat(run("run", "--scenario", "relay", "--set", "legs=4", "--set", "latency=1..2ms"))
        .isZero();
    assertThat(out.toString())
        .contains("Run           starts", "Run           ends")
        .contains("Relay, legs: 4, leg: 1..2ms: done in ")
        .contains(" — 4 of 4 legs run")
        .contains("  knobs      runners=3 legs=4 guarded=yes latency=1..2ms\n")
        .contains("  races      none; ")
        .contains("The last leg was ");
  }

  @Test
  void theNewsAreNamedOrMeantAndTheirOptionsAreTheirKnobs() throws IOException {
    assertThat(
            run(
                "run",
                "--articles",
                3,
                "--lock",
                "article",
                "--latency",
                "1..2ms",
                "--format",
                "json"))
        .isZero();
    List<String> meant = List.of(values("placement").getFirst(), values("articles").getFirst());
    assertThat(
            run(
                "run",
                "--scenario",
                "news",
                "--set",
                "articles=3",
                "--lock",
                "article",
                "--set",
                "latency=1..2ms",
                "--format",
                "json"))
        .isZero();
    assertThat(List.of(values("placement").getFirst(), values("articles").getFirst()))
        .isEqualTo(meant)
        .containsExactly("article", "3");
    assertThat(run("run", "--scenario", "news", "--set", "articles=0")).isEqualTo(2);
    assertThat(err.toString()).contains("articles");
    assertThat(run("run", "--scenario", "relay", "--articles", 3)).isNotZero();
  }

  @Test
  void theSameIsFoundInTextInJsonAndInItsRecording() throws IOException {
    Path file = folder.resolve("relay.json");
    Path lines = folder.resolve("relay.jsonl");
    Path picture = folder.resolve("relay.png");
    assertThat(
            run(
                "run",
                "--scenario",
                "relay",
                "--set",
                "latency=1..2ms",
                "--format",
                "json",
                "--trace",
                file,
                "--png",
                picture))
        .isZero();
    List<String> found = values("finding");
    assertThat(found).anyMatch(finding -> finding.startsWith("The last leg was "));
    assertThat(values("key")).contains("relay");
    assertThat(picture).isNotEmptyFile();
    assertThat(run("convert", file, lines)).isZero();
    List<String> converted = Files.readAllLines(lines);
    assertThat(converted).hasSameSizeAs(found);
    for (int i = 0; i < found.size(); i++) {
      assertThat(converted.get(i)).contains(found.get(i));
    }
    Path copy = folder.resolve("copy.json.gz");
    assertThat(run("convert", file, copy)).isZero();
    assertThat(run("render", copy, "--svg", folder.resolve("relay.svg"))).isZero();
    assertThat(Files.readString(folder.resolve("relay.svg"))).contains("Batons that wait");
    assertThat(run("stats", copy)).isZero();
    assertThat(out.toString())
        .contains("runner-1", "scenario relay, version 7", "runners=", "legs=")
        .contains(found.stream().map(finding -> "             " + finding).toList());
    assertThat(run("stats", copy, "--format", "json")).isZero();
    assertThat(values("finding")).isEqualTo(found);
    assertThat(values("scenario")).containsExactly("relay");
    assertThat(out.toString()).contains("\"version\" : 7", "\"knobs\" : {");
  }

  @Test
  void aHandoutAsksAboutIt() {
    Path page = folder.resolve("page.svg");
    assertThat(run("run", "--scenario", "relay", "--set", "latency=1..2ms", "--handout", page))
        .isZero();
    assertThat(page).content().contains("runners: 3, legs: 6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          run --scenario lost                           | there is no scenario 'lost': use %s
          run --scenario relay --set joggers=3          | there is no knob 'joggers': use runners, legs, guarded, latency
          run --scenario relay --set runners=0          | 0 runners is out of range: 1 to 20
          run --scenario relay --set guarded=perhaps    | 'perhaps' is no guarded: use yes, no
          run --scenario relay --set runners            | 'runners' sets nothing: write it like runners=3
          run --scenario relay --set legs=2             | 3 runners have only 2 legs to run
          run --set runners=2                           | --set is for a scenario, which --scenario names
          run --scenario relay --articles 3             | --articles is an option of the news pipeline: a scenario's knobs are set with --set
          sweep                                         | say which scenario with --scenario
          sweep --scenario relay --set runners=21       | 21 runners is out of range: 1 to 20
          """)
  void whatIsWrongIsSaidInOneSentence(String arguments, String sentence) {
    String all =
        String.join(
            ", ", Scenarios.installed().all().stream().map(scenario -> scenario.id()).toList());
    assertThat(run((Object[]) arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("lockscope: " + sentence.formatted(all) + "\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMeasurementIsMadeAndDrawn() throws IOException {
    Path picture = folder.resolve("sweep.png");
    assertThat(run("sweep", "--scenario", "relay", "--set", "latency=1..2ms", "--png", picture))
        .isZero();
    assertThat(out.toString())
        .containsPattern("  runners=1 +[0-9.]+ m?s\n  runners=2 +[0-9.]+ m?s\n  runners=3 ")
        .contains("Time by runners: time (s) by runners. measured begins with ");
    assertThat(picture).isNotEmptyFile();
    assertThat(run("sweep", "--scenario", "relay", "--set", "latency=1..2ms", "--format", "json"))
        .isZero();
    assertThat(values("runners")).containsExactly("3", "1", "2", "3");
    assertThat(values("wallMillis")).hasSize(3);
    assertThat(values("title")).containsExactly("Time by runners");
  }

  @Test
  void aSecondInterruptIsHandedOnToTheRun() throws InterruptedException {
    StagedRunner runner = new StagedRunner(new PrintWriter(out));
    var relay = Scenarios.installed().get("relay");
    Setup endless = relay.initial().with("latency", "600s").with("legs", "900");
    Thread interrupting =
        Thread.ofPlatform()
            .unstarted(
                () -> {
                  runner.stop();
                  runner.stop();
                });
    StagedRunner.Listener once =
        (thread, time, kind, site, object, operand) -> {
          if (interrupting.getState() == Thread.State.NEW) {
            interrupting.start();
          }
        };
    assertThat(runner.run(relay, endless, once).stopped()).isTrue();
    interrupting.join();
    assertThat(runner.stopped()).isTrue();
  }
}
