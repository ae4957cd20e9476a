package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done ends with status 2 and one sentence. */
final class BadInputTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    return run(new PrintWriter(out), arguments);
  }

  private int run(PrintWriter into, Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.start(words, into, new PrintWriter(err, true));
  }

  private void assertOneSentence(String part) {
    assertThat(err.toString().lines()).singleElement().asString().startsWith("lockscope: ");
    assertThat(err.toString()).contains(part);
  }

  private Path std(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void outputThatCannotBeWrittenIsNoSuccess() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThat(run(new PrintWriter(full), "attach-help")).isEqualTo(2);
    assertOneSentence("not all of it could be written to standard output");
  }

  @Test
  void memoryThatRunsOutIsTold() {
    Writer hungry =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            throw new OutOfMemoryError("as a test has it");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThat(run(new PrintWriter(hungry), "attach-help")).isEqualTo(2);
    assertOneSentence("more memory than there is");
  }

  @Test
  void aNameThatIsNoFilesNameIsTold() {
    assertThat(run("races", "a\0b.std")).isEqualTo(2);
    assertOneSentence("is no file's name");
    err.getBuffer().setLength(0);
    assertThat(run("stats", "a\0b.std")).isEqualTo(2);
    assertOneSentence("is no file's name");
    assertThat(err.toString()).doesNotContain("java.");
  }

  @Test
  void aTableOfPlacesThatIsNoTextIsNamed() throws IOException {
    Path trace = std("t.std", "a|w(x)|1\n");
    Files.write(folder.resolve("t.locs.tsv"), new byte[] {(byte) 0xff, '\t', (byte) 0xfe});
    assertThat(run("races", trace)).isEqualTo(2);
    assertOneSentence("t.locs.tsv: it is no text in UTF-8");
  }

  @Test
  void aZippedTraceThatIsCutIsNamedWithThePlace() throws IOException {
    Path whole = folder.resolve("whole.std.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
      for (int i = 0; i < 10_000; i++) {
        gzip.write(("a|w(x" + i * 7919L % 9973 + ")|1\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.std.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(run("races", cut)).isEqualTo(2);
    assertOneSentence("its gzip is cut off after byte");
  }

  @Test
  void aTraceWithoutEventsHasNoVerdict() throws IOException {
    assertThat(run("races", std("empty.std", ""))).isEqualTo(2);
    assertOneSentence("it holds no events");
  }

  @Test
  void aPictureOfATimeAfterTheEndIsRefused() throws IOException {
    Path trace = std("t.std", "a|w(x)|1\n".repeat(30));
    Path picture = folder.resolve("a.png");
    assertThat(run("render", trace, "--png", picture, "--from", "10", "--to", "20")).isZero();
    assertThat(picture).exists();
    Files.delete(picture);
    assertThat(run("render", trace, "--png", picture, "--from", "100")).isEqualTo(2);
    assertOneSentence("after the recording's end, 30");
    assertThat(picture).doesNotExist();
  }

  @Test
  void aFlightRecordingWithNothingToShowSaysSo() throws Exception {
    Path file = folder.resolve("empty.jfr");
    try (jdk.jfr.Recording nothing = new jdk.jfr.Recording()) {
      nothing.enable("jdk.ActiveRecording");
      nothing.start();
      nothing.stop();
      nothing.dump(file);
    }
    assertThat(run("stats", file)).isEqualTo(2);
    assertOneSentence("it has no event of threads, locks or I/O");
  }

  @Test
  void eventsOfUnknownKindsAreSaidToBeLeftOut() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("newer.json"),
            "{\"lockscope\":{\"version\":2,\"threads\":[[\"a\",false]],\"kinds\":[\"READ\",\"X\"],"
                + "\"events\":[0,1,0,0,1,0,0,2,1,0,1,0]}}");
    assertThat(run("stats", file, "--format", "json")).isZero();
    assertThat(out.toString())
        .contains("\"events\" : 1", "\"X\" : 1", "\"races\" : null")
        .contains("\"racesUnknown\" : \"1 event is left out, as nobody here knows its kind: 1 X\"");
    assertThat(err.toString()).contains("newer.json: 1 event is left out");
    out.getBuffer().setLength(0);
    assertThat(run("stats", file)).isZero();
    assertThat(out.toString()).contains("1 event is left out, as nobody here knows its kind: 1 X");
  }

  @Test
  void ofOurOwnFlightRecordingNobodyKnowsWhetherItRaced() {
    Path recording = folder.resolve("own.jfr");
    assertThat(run("run", "--articles", "2", "--latency", "1ms", "--jfr", recording)).isZero();
    out.getBuffer().setLength(0);
    assertThat(run("stats", recording, "--format", "json")).isZero();
    assertThat(out.toString())
        .contains("\"races\" : null", "\"racesUnknown\" : ", "\"name\" : \"lock\"")
        .contains("\"holds\" : 2", "\"name\" : \"worker-1\"");
    assertThat(err.toString()).isEmpty();
  }
}
