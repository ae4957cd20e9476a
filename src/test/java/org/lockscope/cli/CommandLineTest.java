package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String line) {
    return Main.commandLine(new PrintWriter(out), new PrintWriter(err, true))
        .execute(line.split(" "));
  }

  @Test
  void aRunTellsEachCallAndClosesWithASummary() {
    assertThat(run("run --articles 2 --latency 1..2ms")).isZero();
    String text = out.toString();
    assertThat(text.lines().filter(l -> l.endsWith("starts"))).hasSize(8);
    assertThat(text.lines().filter(l -> l.endsWith("ends"))).hasSize(8);
    assertThat(text).contains("lock around append: 2 articles in ").contains("2 of 2 stored");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aRunAsJsonIsOneObjectWithAllItsFields() throws IOException {
    assertThat(run("run --articles 3 --latency 1ms --format json --seed 9 --mode bad")).isZero();
    Map<String, String> fields = fields();
    assertThat(fields.keySet())
        .containsExactly(
            "placement",
            "lockKind",
            "workers",
            "articles",
            "succeeded",
            "failed",
            "lost",
            "cancelled",
            "wallMillis",
            "leastMillis",
            "sumLlmMillis",
            "lockHeldMillis",
            "lockWaitMillis",
            "events",
            "seed",
            "races",
            "rng",
            "heldOpen",
            "collector");
    assertThat(fields)
        .containsEntry("placement", "article")
        .containsEntry("workers", "virtual")
        .containsEntry("succeeded", "3")
        .containsEntry("seed", "9");
    assertThat(Double.parseDouble(fields.get("sumLlmMillis"))).isGreaterThanOrEqualTo(9);
    assertThat(Double.parseDouble(fields.get("wallMillis")))
        .isGreaterThanOrEqualTo(Double.parseDouble(fields.get("leastMillis")));
  }

  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(out.toString())) {
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getText());
        json.skipChildren();
      }
      assertThat(json.currentToken()).isEqualTo(JsonToken.END_OBJECT);
    }
    return fields;
  }

  @Test
  void aComparisonHasTheFourRunsAndTheirRatios() {
    assertThat(run("compare --articles 3 --latency 1..3ms")).isZero();
    assertThat(out.toString())
        .contains("one after another")
        .contains("no lock")
        .contains("over the slowest article's own calls")
        .contains("over all calls in a row")
        .containsPattern("(A takes [0-9.]+× as long as B|A and B take as long)");
  }

  @Test
  void aComparisonAsJsonIsAnArrayOfRuns() throws IOException {
    assertThat(run("compare --articles 2 --latency 1ms --format json")).isZero();
    List<String> placements = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(out.toString())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING
            && "placement".equals(json.currentName())) {
          placements.add(json.getText());
        }
      }
    }
    assertThat(placements).containsExactly("none", "none", "append", "article");
  }

  @Test
  void aPictureIsWritten() throws IOException {
    Path png = folder.resolve("run.png");
    assertThat(run("run --articles 2 --latency 1ms --scale 2 --png " + png)).isZero();
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(3200);
  }

  @Test
  void aFlightRecordingIsWritten() throws IOException {
    Path jfr = folder.resolve("run.jfr");
    assertThat(run("run --articles 2 --latency 1ms --format json --jfr " + jfr)).isZero();
    assertThat(Files.list(folder)).containsExactly(jfr);
    assertThat(RecordingFile.readAllEvents(jfr))
        .extracting(event -> event.getEventType().getName())
        .contains("org.lockscope.LlmCall", "org.lockscope.LockHold");
  }

  @Test
  void aPictureSpeaksTheLanguageAskedForAndTheCommandLineEnglish() throws IOException {
    Path trace = folder.resolve("run.json");
    Path svg = folder.resolve("run.svg");
    assertThat(run("run --articles 2 --latency 1ms --lock append --trace " + trace)).isZero();
    assertThat(run("render " + trace + " --language de --svg " + svg)).isZero();
    assertThat(Files.readString(svg))
        .contains("Lock um das Anhängen", "Laufzeit", "xml:lang=\"de\"")
        .doesNotContain("Wall time");
    assertThat(run("run --articles 1 --latency 1ms --language de --png " + svg + ".png")).isZero();
    assertThat(out.toString()).contains("wall time").doesNotContain("Laufzeit");
  }

  @Test
  void aHandoutHasItsSolutionBesideItOfARunAndOfARecording() throws IOException {
    Path trace = folder.resolve("run.json");
    Path page = folder.resolve("page.svg");
    String line = "run --articles 2 --latency 1ms --lock append --trace " + trace;
    assertThat(run(line + " --handout " + page)).isZero();
    assertThat(out.toString()).contains(page + ", " + folder.resolve("page-solution.svg"));
    assertThat(Files.readString(page)).contains("What does this run show?");
    Path again = folder.resolve("again.svg");
    assertThat(run("render " + trace + " --handout " + again + " --language de")).isZero();
    assertThat(Files.readString(folder.resolve("again-solution.svg"))).contains("Lösung");
    assertThat(run("run --articles 1 --handout " + folder.resolve("page.pdf"))).isEqualTo(2);
    assertThat(err.toString()).contains("a handout is written as .svg or .png");
  }

  @Test
  void anUnknownLanguageIsToldWhichThereAre() {
    assertThat(run("compare --language fr --png a.png")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown language 'fr': use en or de");
  }

  @Test
  void aPictureMayBeOfAnyScaleFromAQuarterToEight() throws IOException {
    Path png = folder.resolve("run.png");
    String line = "run --articles 1 --latency 1ms --theme print --png " + png + " --scale ";
    assertThat(run(line + "1.5")).isZero();
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2400);
    assertThat(run(line + "0.25")).isZero();
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(400);
    assertThat(run(line + "9")).isEqualTo(2);
    assertThat(err.toString()).contains("a picture of scale 9 is out of range: 0.25 to 8");
    assertThat(run(line + "two")).isEqualTo(2);
    assertThat(err.toString()).contains("'two' is not a number such as 2 or 1.5");
  }

  @Test
  void anUnknownThemeIsToldWhichThereAre() {
    assertThat(run("run --theme sepia")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown theme 'sepia': use light, dark or print");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --articles 0",
        "run --articles 100001",
        "run --articles ten",
        "run --latency 9..3ms",
        "run --lock foo",
        "run --lock append --mode good",
        "run --mode ugly",
        "run --workers pool:0",
        "run --lock-kind biased",
        "run --format xml",
        "run --seed x",
        "run --scale 8.1",
        "run --scale 0.2",
        "run --scale -1",
        "run --scale 1,5",
        "run --scale NaN",
        "run --theme sepia",
        "run --png no/such/folder/a.png",
        "run --trace trace.txt",
        "run --trace no/such/folder/a.std",
        "run --jfr no/such/folder/a.jfr",
        "run --race-window 5",
        "run --race-window 61s",
        "run --nonsense",
        "compare --articles 0",
        "nonsense"
      })
  void aMistakeGetsOneSentenceAndStatusTwoBeforeAnythingRuns(String line) throws IOException {
    assertThat(run(line)).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("lockscope: ");
    assertThat(out.toString()).isEmpty();
    assertThat(Files.list(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help", "compare --help"})
  void helpHasAnExample(String line) {
    assertThat(run(line)).isZero();
    assertThat(out.toString()).contains("Usage: lockscope").contains("Example");
  }

  @Test
  void theRacesOfARunAreToldAndFailItOnlyWhenAsked() {
    assertThat(run("run --mode broken --articles 6 --latency 1ms")).isZero();
    assertThat(out.toString())
        .contains("WARNING: DATA RACE\n")
        .contains("of results.size by thread worker-")
        .containsPattern("in line \\d+ of the code: results.add\\(")
        .containsPattern("at TracedList.java:\\d+ \\(org.lockscope.probe.TracedList.append\\): .+;")
        .containsPattern("called from NewsPipeline.java:\\d+ .+: case APPEND ->")
        .contains("holding no lock")
        .containsPattern("Thread worker-\\d was started by thread main")
        .contains("Nothing orders the two: neither held a lock");
    assertThat(run("run --mode broken --articles 6 --latency 1ms --fail-on-race")).isEqualTo(66);
    assertThat(run("run --mode good --articles 6 --latency 1ms --fail-on-race")).isZero();
  }

  @Test
  void aWrittenTraceGetsTheVerdictThatTheRunGave() throws IOException {
    for (String mode : List.of("broken", "good", "bad")) {
      out.getBuffer().setLength(0);
      Path trace = folder.resolve(mode + ".std");
      String command = "run --articles 40 --latency 0..1ms --format json --mode %s --trace %s";
      assertThat(run(command.formatted(mode, trace))).isZero();
      String races = fields().get("races");
      out.getBuffer().setLength(0);
      assertThat(run("races --format json " + trace)).isEqualTo(races.equals("0") ? 0 : 66);
      assertThat(fields()).containsEntry("racyLocations", races);
      assertThat(Files.readString(folder.resolve(mode + ".locs.tsv")))
          .contains("\tTracedList.java:");
      assertThat(mode.equals("broken")).isEqualTo(!races.equals("0"));
    }
  }

  @Test
  void anUnguardedGeneratorRacesThoughTheAppendIsLockedAndEveryResultArrives() throws IOException {
    String line = "run --articles 20 --latency 0..1ms --rng unguarded --lock ";
    assertThat(run(line + "append")).isZero();
    assertThat(out.toString())
        .contains("20 of 20 stored")
        .contains("of random.state by thread worker-")
        .contains("by the shortest latency")
        .doesNotContain("latencies drawn")
        .containsPattern("called from SharedLatencies.java:\\d+")
        .doesNotContain("of results");
    out.getBuffer().setLength(0);
    assertThat(run(line + "article --format json")).isZero();
    assertThat(fields()).containsEntry("races", "0").containsEntry("rng", "unguarded");
    out.getBuffer().setLength(0);
    assertThat(run("run --articles 20 --latency 0..1ms --rng locked --format json")).isZero();
    assertThat(fields()).containsEntry("races", "0").containsEntry("rng", "locked");
    assertThat(run("run --rng lucky")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown random source 'lucky': use one of per-article");
  }

  @Test
  void aReportSaysWhoHeldWhatAndShowsTheLines() throws IOException {
    Path racy = folder.resolve("racy.std");
    Files.writeString(
        racy,
        """
        m|fork(a)|M.java:1
        m|fork(b)|M.java:2
        a|acq(k)|A.java:1
        a|w(x)|A.java:2
        a|rel(k)|A.java:3
        b|w(x)|B.java:1
        b|w(y)|B.java:2
        a|acq(l)|A.java:4
        a|w(y)|A.java:5
        """);
    Files.writeString(folder.resolve("A.java"), "lock k\n  x = 1;\n");
    assertThat(run("races --sources " + folder + " " + racy)).isEqualTo(66);
    assertThat(out.toString())
        .contains("Previous write of x by thread a, event 4\n  at A.java:2: x = 1;\n  holding k\n")
        .contains("Thread b was started by thread m, event 2\n  at M.java:2\n")
        .contains("Nothing orders the two: only a held k")
        .contains("Unordered in this run: only a held l");
  }

  @Test
  void heldOpenAppendsOverlapAndTheRunSaysSo() {
    String line = "run --mode broken --articles 5 --latency 1..9ms --race-window ";
    assertThat(run(line + "3s")).isZero();
    assertThat(out.toString())
        .contains("no lock, appends held open 3000 ms")
        .contains("1 of 5 stored, 0 failed, 4 lost");
    assertThat(run(line + "auto --seed 1")).isZero();
    assertThat(out.toString()).containsPattern("appends held open 5\\d ms");
  }

  @Test
  void racesInATraceAreToldAndTheStatusSaysSo() throws IOException {
    Path racy = folder.resolve("racy.std");
    Files.writeString(racy, "a|w(x)|A.java:1\nb|r(x)|A.java:2\n");
    Path fine = folder.resolve("fine.std");
    Files.writeString(fine, "a|w(x)|1\na|r(x)|2\n");
    assertThat(run("races " + fine)).isZero();
    assertThat(run("races " + racy)).isEqualTo(66);
    assertThat(out.toString())
        .contains("WARNING: DATA RACE\n")
        .contains("Read of x by thread b, event 2\n  at A.java:2\n")
        .contains("Previous write of x by thread a, event 1\n  at A.java:1\n");
    assertThat(run("races " + racy + " " + folder.resolve("none.std"))).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("there is no file");
  }

  @Test
  void racesAsJsonAreALineAFile() throws IOException {
    Path racy = folder.resolve("racy.std");
    Files.writeString(racy, "a|w(x)|A.java:1\nb|w(x)|A.java:2\n");
    assertThat(run("races --format json " + racy)).isEqualTo(66);
    assertThat(fields())
        .containsEntry("file", racy.toString())
        .containsEntry("events", "2")
        .containsEntry("racyLocations", "1");
    assertThat(out.toString()).contains("\"kind\":\"write-write\"");
  }

  @Test
  void whereNothingWasAccessedRacesAreUnknownAndNotNone() throws IOException {
    Path silent = folder.resolve("silent.std");
    Files.writeString(silent, "a|acq(m)|1\na|rel(m)|2\n");
    assertThat(run("stats --format json " + silent)).isZero();
    assertThat(out.toString())
        .containsPattern("\"races\" : null,\\s+\"racesUnknown\" : \"no accesses recorded\"");
    assertThat(run("races --format json " + silent)).isZero();
    assertThat(out.toString())
        .contains("\"racyLocations\":null,\"racesUnknown\":\"no accesses recorded\"");
    assertThat(run("stats " + silent)).isZero();
    assertThat(run("races " + silent)).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains("races")).toList())
        .filteredOn(
            line ->
                line.endsWith("data races unknown: no accesses recorded")
                    || line.equals("data races: unknown: no accesses recorded"))
        .hasSize(2);
  }

  @Test
  void anArgumentThatIsAFilesNameIsOpenedWithNoCommand() {
    String[] gone = {folder.resolve("gone.jfr").toString()};
    assertThat(Main.start(gone, new PrintWriter(out), new PrintWriter(err, true))).isEqualTo(2);
    assertThat(err.toString()).isEqualToIgnoringNewLines("lockscope: there is no file " + gone[0]);
  }

  @Test
  void theVersionIsTold() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).containsPattern("lockscope \\d+\\.\\d+\\.\\d+");
  }
}
