package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where commands get recordings from: files, several of them, standard input. */
final class RecordingsInTest {
  private static final String SLICE =
      "[{\"ph\":\"X\",\"ts\":1,\"dur\":5,\"name\":\"work\",\"pid\":1,\"tid\":1}]";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.start(words, new PrintWriter(out), new PrintWriter(err, true));
  }

  private int runWith(byte[] input, Object... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return run(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private Path flight(String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(run("run", "--articles", "2", "--latency", "1ms", "--jfr", file)).isZero();
    out.getBuffer().setLength(0);
    return file;
  }

  @Test
  void standardInputIsReadByStatsConvertAndRender() throws IOException {
    byte[] json = SLICE.getBytes(StandardCharsets.UTF_8);
    assertThat(runWith(json, "stats", "-")).isZero();
    assertThat(out.toString()).startsWith("standard input: 2 events, 1 threads");
    Path csv = folder.resolve("a.csv");
    assertThat(runWith(json, "convert", "-", csv)).isZero();
    assertThat(csv).content().contains("work");
    Path png = folder.resolve("a.png");
    assertThat(runWith(json, "render", "-", "--png", png)).isZero();
    assertThat(png).exists();
    byte[] jfr = Files.readAllBytes(flight("a.jfr"));
    assertThat(runWith(jfr, "stats", "-")).isZero();
    assertThat(out.toString()).startsWith("standard input: ").contains("worker-1");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsWrongWithStandardInputNamesItAndNoFile() {
    assertThat(runWith(new byte[0], "stats", "-")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "lockscope: standard input: it is no trace that can be read, it looks like an empty"
                + " file\n");
    err.getBuffer().setLength(0);
    byte[] cut =
        SLICE
            .substring(0, SLICE.length() - 1)
            .concat(",{\"ph\":\"X")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(runWith(cut, "stats", "-")).isEqualTo(2);
    assertThat(err.toString()).startsWith("lockscope: standard input: it ends in the middle");
    err.getBuffer().setLength(0);
    assertThat(runWith(cut, "stats", "-", "b.jfr")).isEqualTo(2);
    assertThat(err.toString()).contains("standard input (-) is read alone");
  }

  @Test
  void severalFlightRecordingsAreOneRun() throws IOException {
    Path first = flight("a.jfr");
    Path second = flight("b.jfr");
    assertThat(run("stats", first, second, "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"file\" : \"" + first + " + " + second + "\"");
    assertThat(out.toString()).contains("\"holds\" : 4");
    assertThat(run("render", second, first, "--svg", folder.resolve("a.svg"))).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(run("stats", first, folder.resolve("none.jfr"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no file " + folder.resolve("none.jfr"));
  }
}
