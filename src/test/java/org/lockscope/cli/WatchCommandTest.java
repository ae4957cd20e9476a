package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.watch.AgentJar;

/** The command watch, with programs of one source file. */
final class WatchCommandTest {
  private static final Path PROGRAMS = Path.of("src/test/programs");

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int watch(String... arguments) {
    StringWriter out = new StringWriter();
    String[] all =
        Stream.concat(
                Stream.of("watch", "--java", System.getProperty("java.home")), Stream.of(arguments))
            .toArray(String[]::new);
    return Main.start(all, new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void aRaceIsToldWithBothLinesAndStatus66() {
    int status = watch(PROGRAMS.resolve("race/ListWithoutLock.java").toString());
    assertThat(status).isEqualTo(66);
    assertThat(err.toString())
        .contains("WARNING: DATA RACE")
        .contains("contents of ArrayList (ListWithoutLock.RESULTS)")
        .contains("by thread first")
        .contains("by thread second")
        .contains("RESULTS.add(1); // races")
        .contains("RESULTS.add(2); // races")
        .contains("was started by thread main");
  }

  @Test
  void jsonIsOneObjectAndTheTraceCanBeOpened() throws Exception {
    Path trace = folder.resolve("run.json");
    int status =
        watch(
            "--format",
            "json",
            "--trace",
            trace.toString(),
            "--exit-status",
            "program",
            PROGRAMS.resolve("race/PlainCounter.java").toString());
    assertThat(status).isZero();
    assertThat(err.toString().lines().filter(line -> line.startsWith("{")).toList())
        .singleElement()
        .asString()
        .contains("\"location\":\"PlainCounter.count\"")
        .contains("\"verdict\":\"races\"")
        .contains("\"unwatched\":[]");
    StringWriter out = new StringWriter();
    Main.start(
        new String[] {"stats", trace.toString()}, new PrintWriter(out), new PrintWriter(err));
    assertThat(out.toString()).contains("data races: 1 racy location");
  }

  @Test
  void theProgramKeepsItsStatusAndItsArguments() throws Exception {
    Path program = folder.resolve("Exits.java");
    Files.writeString(
        program,
        "final class Exits { public static void main(String[] a) {"
            + " System.exit(a.length == 2 && a[1].equals(\"--format\") ? 7 : 1); } }");
    assertThat(watch(program.toString(), "a", "--format")).isEqualTo(7);
  }

  @Test
  void whatIsMissingIsSaidInOneSentence() {
    assertThat(watch("Nowhere.java")).isEqualTo(2);
    assertThat(watch()).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("lockscope: "));
  }

  @Test
  void anAgentAloneRecordsForLater() throws Exception {
    Path jar = folder.resolve("lockscope-agent.jar");
    AgentJar.write(jar);
    Path recorded = folder.resolve("recorded");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-javaagent:" + jar + "=trace=" + recorded,
                    PROGRAMS.resolve("race/PlainCounter.java").toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(watch("--recorded", recorded.toString())).isEqualTo(66);
    assertThat(err.toString()).contains("PlainCounter.count");
  }
}
